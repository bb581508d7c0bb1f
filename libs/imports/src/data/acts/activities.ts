import { recordActivity } from '@chengxin/activities/data';
import { ACTIVITY_IMPORT, type ActivityRow } from '@chengxin/imports/domain';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { demandCounty, demandGroup, type KnownGroup, membersOn, retailersNamed } from './look-ups';
import { cellsOf, sameText } from './row-cells';

/** The groups of a row in their order; null when one is unknown. */
async function groupsOf(run: ActRun, row: Whole<ActivityRow>): Promise<KnownGroup[] | null> {
  const at = cellsOf(ACTIVITY_IMPORT, row);
  const groups: KnownGroup[] = [];
  for (const name of row.groupNames ?? []) {
    const group = await demandGroup(run, name, at('groupNames', name));
    if (group) groups.push(group);
  }
  return groups.length < (row.groupNames?.length ?? 0) ? null : groups;
}

/** The trainer of a licence number on a day; null, and a fault at his cell, when there is none. */
async function trainerOn(run: ActRun, row: Whole<ActivityRow>): Promise<string | null> {
  const [trainer] = await run.query<{ id: string }>(
    sql`select t.id from retailer_trainer t join retailer r on r.id = t.retailer_id
         where r.licence_no = ${row.trainer} and t.since <= ${row.heldOn}::date and (t.until is null or t.until > ${row.heldOn}::date)`,
  );
  if (!trainer)
    run.fault(cellsOf(ACTIVITY_IMPORT, row)('trainer'), {
      zh: '活动当日的零售户培训师，请先在活动页登记',
      en: 'a trainer on that day; name him on the page of activities first',
    });
  return trainer?.id ?? null;
}

/** An activity of the row's kind, day and topic that the groups of its names, or the county on its own, have recorded. */
interface KnownActivity {
  readonly groupIds: readonly string[];
  readonly placeText: string;
  readonly summary: string | null;
  readonly guests: number;
  readonly trainer: string | null;
  readonly participantCount: number;
  /** Those whom the unit knows. */
  readonly participants: readonly { readonly id: string; readonly licenceNo: string }[];
}

async function knownActivity(run: ActRun, row: Whole<ActivityRow>): Promise<KnownActivity | null> {
  const names = sql`array(select x from jsonb_array_elements_text(${JSON.stringify(row.groupNames ?? [])}::jsonb) x order by 1)`;
  const ofCounty = sql`exists (select from unit u where u.id = a.county_id and ${row.county} in (u.name, u.code))`;
  const [activity] = await run.query<KnownActivity>(
    sql`select array(select g.group_id::text from activity_group g where g.activity_id = a.id) as "groupIds", a.place_text as "placeText", a.summary, a.guests,
               (select r.licence_no from retailer_trainer t join retailer r on r.id = t.retailer_id where t.id = a.trainer_id) as trainer,
               (select count(*)::integer from activity_participant p where p.activity_id = a.id) as "participantCount",
               coalesce((select json_agg(json_build_object('id', r.id, 'licenceNo', r.licence_no)) from activity_participant p join retailer r on r.id = p.retailer_id
                 where p.activity_id = a.id), '[]') as participants
          from activity a where a.kind = ${row.activity} and a.held_on = ${row.heldOn}::date and a.topic = ${row.topic}
           and array(select g.name from activity_group x join mutual_aid_group g on g.id = x.group_id where x.activity_id = a.id order by 1) = ${names}
           and (${row.groupNames !== null} or ${ofCounty})`,
  );
  return activity ?? null;
}

/** Whether those took part whom the row names, as far as it names them. */
async function sameParticipants(run: ActRun, row: Whole<ActivityRow>, known: KnownActivity): Promise<boolean> {
  const { participants: told, participantCount: count } = row;
  if (count !== null && count !== known.participantCount) return false;
  if (told === null) return true;
  const named = told === 'ALL' ? await membersOn(run, known.groupIds, row.heldOn) : told;
  const took = new Set(known.participants.flatMap(({ id, licenceNo }) => [id, licenceNo]));
  // Who has moved out of the unit's sight since is counted, and not named.
  return (
    named.every((who) => took.has(who)) &&
    (count !== null ? named.length === known.participants.length : named.length === known.participantCount)
  );
}

/** Whether it is recorded as the row tells it; an empty cell tells nothing. */
const isSame = async (run: ActRun, row: Whole<ActivityRow>, known: KnownActivity): Promise<boolean> =>
  sameText(row.placeText, known.placeText) &&
  (row.guests ?? known.guests) === known.guests &&
  (row.summary === null || sameText(row.summary, known.summary ?? '')) &&
  (row.trainer ?? known.trainer) === known.trainer &&
  (await sameParticipants(run, row, known));

async function record(run: ActRun, row: Whole<ActivityRow>): Promise<Action> {
  const at = cellsOf(ACTIVITY_IMPORT, row);
  const known = await knownActivity(run, row);
  if (!known) return recordNew(run, row);
  if (!(await isSame(run, row, known)))
    run.fault(at('topic'), {
      zh: '没有登记过的活动（同日同主题的已有登记且与此不同，请在活动页修改）',
      en: 'an activity that is not recorded (that day has one of this topic; correct it on the page of activities)',
    });
  return 'UNCHANGED';
}

async function recordNew(run: ActRun, row: Whole<ActivityRow>): Promise<Action> {
  const at = cellsOf(ACTIVITY_IMPORT, row);
  const groups = await groupsOf(run, row);
  const county = groups?.length === 0 ? await demandCounty(run, row.county ?? '', at('county')) : null;
  const named =
    row.participants === 'ALL' ? [] : await retailersNamed(run, row.participants ?? [], (who) => at('participants', who));
  const trainerId = row.trainer === null ? null : await trainerOn(run, row);
  if (!groups || (groups.length === 0 && !county) || !named || (row.trainer !== null && !trainerId)) return 'UNCHANGED';
  const groupIds = groups.map(({ id }) => id);
  const participantIds = row.participants === 'ALL' ? await membersOn(run, groupIds, row.heldOn) : named.map(({ id }) => id);
  const { participantCount: count } = row;
  if (count !== null && count !== participantIds.length) {
    run.fault(at('participants'), {
      zh: `${count} 户参加组员的专卖证号`,
      en: `the licence numbers of the ${count} members who took part`,
    });
    return 'UNCHANGED';
  }
  const { activity: kind, heldOn, topic, placeText, summary } = row;
  await run.try(
    (database, clock, actor) =>
      recordActivity(database, clock, actor, {
        ...{ kind, heldOn, topic, placeText, summary, countyCode: county?.code ?? null, groupIds, participantIds, trainerId },
        ...{ guests: row.guests ?? 0, fileIds: [] },
      }),
    {
      ...{ heldOn: at('heldOn'), topic: at('topic'), placeText: at('placeText'), guests: at('guests'), trainerId: at('trainer') },
      ...{ summary: at('summary'), countyCode: at('county'), groupIds: at('groupNames') },
      participantIds: (index) => at('participants', named[index]?.licenceNo),
      otherwise: at('activity'),
    },
  );
  return 'CREATE';
}

/** 互助活动: one that is recorded already the same way stays as it is. */
export const ACTIVITY_PLAN = planOf<ActivityRow>({
  groupsOf: ({ groupNames }) => groupNames ?? [],
  order: ({ heldOn }) => heldOn,
  record,
});
