import { closeAidCase, openAidCase, recordAid } from '@chengxin/activities/data';
import { AID_IMPORT, type AidRow, type DoneOn } from '@chengxin/imports/domain';
import type { LocalDate } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { cellsOf, mustBeAsRecorded, sameText } from './row-cells';
import { inGroupNamed, isNamed, isSurelyOf, mustBeOfGroup, retailerNamed, whoCell, whoOf } from './who';

interface Case {
  readonly id: string;
  readonly retailerId: string;
  readonly version: number;
  readonly kind: string;
  readonly situation: string;
  readonly closedOn: LocalDate | null;
  readonly outcome: string | null;
  readonly steps: readonly DoneOn[];
}

/** The case of an id, or opened on the day of a row; of stores with one name that of the group, and of the difficulty, that the row tells. */
async function caseOf(run: ActRun, row: Whole<AidRow>, id: string | null = null): Promise<Case | null> {
  const told = sql`${isNamed(row)} and a.opened_on = ${row.openedOn}::date`;
  const [known] = await run.query<Case>(
    sql`select a.id, a.retailer_id as "retailerId", a.version, a.kind, a.situation, a.closed_on::text as "closedOn", a.outcome,
               coalesce((select json_agg(json_build_object('on', s.done_on, 'what', s.what)) from aid_step s where s.case_id = a.id), '[]') as steps
          from aid_case a join retailer r on r.id = a.retailer_id join mutual_aid_group g on g.id = a.group_id
         where ${id === null ? told : sql`a.id = ${id}::uuid`}
         order by (g.name = ${row.groupName}) desc nulls last, (a.kind = ${row.aid}) desc, (a.situation = ${row.situation}) desc, a.id limit 1`,
  );
  return known ?? null;
}

async function open(run: ActRun, row: Whole<AidRow>): Promise<string | null> {
  const at = cellsOf(AID_IMPORT, row);
  const retailer = await retailerNamed(run, row, at, inGroupNamed(row.groupName));
  if (!retailer) return null;
  await mustBeOfGroup(run, retailer, row.groupName, at('groupName'));
  const { aid: kind, situation, openedOn } = row;
  return run.try(
    (database, clock, actor) => openAidCase(database, clock, actor, { retailerId: retailer.id, kind, situation, openedOn }),
    { openedOn: at('openedOn'), situation: at('situation'), otherwise: whoCell(row, at) },
  );
}

// What the difficulty of a member is stands in no fault: others than who uploaded the file read them.
const NOT_SHOWN = { zh: '该项帮扶已登记，此处不同', en: 'the case is recorded already, and differs here' };

/** Steps that are not recorded yet. */
const newSteps = ({ steps }: Whole<AidRow>, known: Case): DoneOn[] =>
  (steps ?? []).filter(({ on, what }) => !known.steps.some((step) => step.on === on && sameText(step.what, what)));

/** Records what else was done, and the end; false when nothing of it is new. */
async function carryOn(run: ActRun, row: Whole<AidRow>, known: Case): Promise<boolean> {
  const at = cellsOf(AID_IMPORT, row);
  const { outcome } = row;
  let expectedVersion = known.version;
  const steps = newSteps(row, known);
  const isNew = steps.length > 0 || (outcome !== null && known.closedOn === null);
  if (isNew && !(await isSurelyOf(run, known, row, at, inGroupNamed(row.groupName)))) return false;
  for (const { on, what } of steps) {
    const input = { caseId: known.id, expectedVersion, on, what };
    if (await run.try((database, clock, actor) => recordAid(database, clock, actor, input), { otherwise: at('steps') }))
      expectedVersion++;
  }
  if (outcome === null || known.closedOn !== null) {
    const recorded = known.closedOn && `${known.closedOn} ${known.outcome}`;
    mustBeAsRecorded(run, at('outcome'), outcome && `${outcome.on} ${outcome.what}`, recorded, NOT_SHOWN);
    return steps.length > 0;
  }
  const input = { caseId: known.id, expectedVersion, on: outcome.on, outcome: outcome.what };
  await run.try((database, clock, actor) => closeAidCase(database, clock, actor, input), { otherwise: at('outcome') });
  return true;
}

async function record(run: ActRun, row: Whole<AidRow>): Promise<Action> {
  const at = cellsOf(AID_IMPORT, row);
  const recorded = await caseOf(run, row);
  const made = recorded ? null : await open(run, row);
  const known = recorded ?? (made === null ? null : await caseOf(run, row, made));
  if (!known) return 'UNCHANGED';
  mustBeAsRecorded(run, at('aid'), row.aid, known.kind, NOT_SHOWN);
  mustBeAsRecorded(run, at('situation'), row.situation, known.situation, NOT_SHOWN);
  const carriedOn = await carryOn(run, row, known);
  if (!recorded) return 'CREATE';
  return carriedOn ? 'UPDATE' : 'UNCHANGED';
}

/** 困难帮扶: a case that is open is carried on by what the row tells beyond it. */
export const AID_PLAN = planOf<AidRow>({
  groupsOf: () => [],
  togetherBy: (row) => [whoOf(row)],
  order: ({ openedOn }) => openedOn,
  record,
});
