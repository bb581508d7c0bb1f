import { APPLICATION_IMPORT, type ApplicationRow } from '@chengxin/imports/domain';
import { applyToJoin, giveOpinion, recordReading, signPledges } from '@chengxin/joining/data';
import { APPLICATION_STATE_LABELS, type ApplicationState, stateOn } from '@chengxin/joining/domain';
import type { Clock, LocalDate } from '@chengxin/kernel';
import type { Database } from '@chengxin/persistence';
import sql, { type Sql } from 'sql-template-tag';
import type { Importer } from '../import-run';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { cellsOf, mustBeAsRecorded } from './row-cells';
import { isNamed, isSurelyOf, retailerNamed, whoCell, whoOf } from './who';

/** The days of the steps that have been taken. */
type Days = { readonly [K in 'opinionOn' | 'readOn' | 'signedOn']: LocalDate | null };
interface Application extends Days {
  readonly id: string;
  readonly retailerId: string;
  readonly version: number;
  readonly state: ApplicationState;
  readonly expiresOn: LocalDate;
}

async function applicationWhere(run: ActRun, condition: Sql): Promise<Application | null> {
  const [application] = await run.query<Application>(
    sql`select a.id, a.retailer_id as "retailerId", a.version, a.state, a.expires_on::text as "expiresOn", a.opinion_on::text as "opinionOn", a.read_on::text as "readOn",
               p.signed_on::text as "signedOn"
          from join_application a join retailer r on r.id = a.retailer_id left join pledge p on p.id = a.pledge_id
          left join mutual_aid_group g on g.id = a.group_id left join founding f on f.id = a.founding_id
         where ${condition} limit 1`,
  );
  return application ? { ...application, state: stateOn(application.state, application.expiresOn, run.today) } : null;
}

async function apply(run: ActRun, row: Whole<ApplicationRow>): Promise<string | null> {
  const at = cellsOf(APPLICATION_IMPORT, row);
  const retailer = await retailerNamed(run, row, at);
  const [target] = await run.query<{ groupId: string | null; foundingId: string | null }>(
    sql`select id as "groupId", null as "foundingId" from mutual_aid_group where name = ${row.groupName} and status = 'ACTIVE'
        union all select null, id from founding where name = ${row.groupName} and state in ('DRAFT', 'FORMING') limit 1`,
  );
  if (!target)
    run.fault(at('groupName'), {
      zh: '本单位在册小组或筹建中小组的名称',
      en: 'the name of an active group of the unit, or of one that is being founded',
    });
  if (!retailer || !target) return null;
  const { appliedOn } = row;
  const made = await run.try(
    (database, clock, actor) =>
      applyToJoin(database, clock, actor, { applications: [{ retailerId: retailer.id, ...target }], appliedOn }),
    { appliedOn: at('appliedOn'), otherwise: whoCell(row, at) },
  );
  return made?.[0] ?? null;
}

type Step = (database: Database, clock: Clock, actor: Importer) => Promise<unknown>;

/** The steps of an application in their order, each with the column of its day. */
const STEPS: readonly {
  readonly day: keyof Days;
  readonly take: (row: Whole<ApplicationRow>, application: Application, on: LocalDate) => Step;
}[] = [
  {
    day: 'opinionOn',
    take:
      ({ state, opinion: words }, { id, version: expectedVersion }, on) =>
      (...running) =>
        giveOpinion(...running, { applications: [{ id, expectedVersion }], accepted: state !== 'REJECTED', on, words }),
  },
  {
    day: 'readOn',
    take:
      (_, { id, version: expectedVersion }, on) =>
      (...running) =>
        recordReading(...running, { applications: [{ id, expectedVersion }], on }),
  },
  {
    day: 'signedOn',
    take:
      ({ joinedOn, overLimitReason }, { id, version: expectedVersion }, signedOn) =>
      (...running) =>
        signPledges(...running, { applications: [{ id, expectedVersion }], signedOn, joinedOn, overLimitReason }),
  },
];

/** Takes the steps whose days are told and not recorded yet; null when one was refused. */
async function carryOn(run: ActRun, row: Whole<ApplicationRow>, from: Application): Promise<Application | null> {
  const at = cellsOf(APPLICATION_IMPORT, row);
  let now = from;
  for (const { day, take } of STEPS) {
    const on = row[day];
    if (on === null || now[day] !== null) {
      mustBeAsRecorded(run, at(day), on, now[day]);
      continue;
    }
    if (!(await isSurelyOf(run, now, row, at))) return null;
    const taken = await run.try(take(row, now, on), {
      ...{ words: at('opinion'), joinedOn: at('joinedOn'), overLimitReason: at('overLimitReason'), otherwise: at(day) },
    });
    const next = taken === null ? null : await applicationWhere(run, sql`a.id = ${now.id}::uuid`);
    if (!next) return null;
    now = next;
  }
  return now;
}

async function record(run: ActRun, row: Whole<ApplicationRow>): Promise<Action> {
  const at = cellsOf(APPLICATION_IMPORT, row);
  const recorded = await applicationWhere(
    run,
    sql`${isNamed(row)} and coalesce(g.name, f.name) = ${row.groupName} and a.applied_on = ${row.appliedOn}::date
        order by a.state = ${row.state} desc nulls last, a.id`,
  );
  const made = recorded ? null : await apply(run, row);
  const application = recorded ?? (made === null ? null : await applicationWhere(run, sql`a.id = ${made}::uuid`));
  const now = application && (await carryOn(run, row, application));
  if (!application || !now) return 'UNCHANGED';
  if (row.state !== null && row.state !== now.state) {
    const { zh, en } = APPLICATION_STATE_LABELS[now.state];
    run.fault(at('state'), {
      zh: `${zh}（后面的状态由所填各步的日期得出）`,
      en: `${en} (later states follow from the days of the steps)`,
    });
  }
  if (!recorded) return 'CREATE';
  return now.version === recorded.version ? 'UNCHANGED' : 'UPDATE';
}

/** 入组申请: an application that is under way is carried on by the days that the row tells. */
export const APPLICATION_PLAN = planOf<ApplicationRow>({
  groupsOf: ({ groupName }) => [groupName],
  togetherBy: (row) => [row.groupName, whoOf(row)],
  order: ({ appliedOn }) => appliedOn,
  record,
});
