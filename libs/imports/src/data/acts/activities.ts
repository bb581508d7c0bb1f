import { recordActivity } from '@chengxin/activities/data';
import { ACTIVITY_IMPORT, type ActivityRow } from '@chengxin/imports/domain';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { demandCounty, demandGroup, idList, type KnownGroup, membersOn, retailersNamed } from './look-ups';
import { cellsOf } from './row-cells';

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

/** Whether the same groups, or the county on its own, held it that day; with whether it is recorded as the row tells it. */
async function knownActivity(
  run: ActRun,
  row: Whole<ActivityRow>,
  told: { groupIds: string[]; countyCode: string | null; participantIds: string[]; trainerId: string | null },
): Promise<{ readonly same: boolean } | null> {
  const { groupIds, countyCode, participantIds, trainerId } = told;
  const [activity] = await run.query<{ same: boolean }>(
    sql`select array(select p.retailer_id::text from activity_participant p where p.activity_id = a.id order by 1) = ${idList(participantIds.toSorted())}::text[]
               and a.guests = ${row.guests ?? 0} and a.place_text = ${row.placeText} and a.summary is not distinct from coalesce(${row.summary}::text, a.summary)
               and a.trainer_id is not distinct from coalesce(${trainerId}::uuid, a.trainer_id) as same
          from activity a where a.kind = ${row.activity} and a.held_on = ${row.heldOn}::date and a.topic = ${row.topic}
           and array(select g.group_id::text from activity_group g where g.activity_id = a.id order by 1) = ${idList(groupIds.toSorted())}::text[]
           and (${countyCode}::text is null or exists (select from unit u where u.id = a.county_id and u.code = ${countyCode}))`,
  );
  return activity ?? null;
}

async function record(run: ActRun, row: Whole<ActivityRow>): Promise<Action> {
  const at = cellsOf(ACTIVITY_IMPORT, row);
  const groups = await groupsOf(run, row);
  const county = groups?.length === 0 ? await demandCounty(run, row.county ?? '', at('county')) : null;
  const named =
    row.participants === 'ALL' ? [] : await retailersNamed(run, row.participants ?? [], (who) => at('participants', who));
  const trainerId = row.trainer === null ? null : await trainerOn(run, row);
  if (!groups || (groups.length === 0 && !county) || !named || (row.trainer !== null && !trainerId)) return 'UNCHANGED';
  const groupIds = groups.map(({ id }) => id);
  const participantIds = row.participants === 'ALL' ? await membersOn(run, groupIds, row.heldOn) : named.map(({ id }) => id);
  const countyCode = county?.code ?? null;
  const known = await knownActivity(run, row, { groupIds, countyCode, participantIds, trainerId });
  if (known?.same) return 'UNCHANGED';
  if (known) {
    run.fault(at('topic'), {
      zh: '没有登记过的活动（同日同主题的已有登记且与此不同，请在活动页修改）',
      en: 'an activity that is not recorded (that day has one of this topic; correct it on the page of activities)',
    });
    return 'UNCHANGED';
  }
  const { activity: kind, heldOn, topic, placeText, summary } = row;
  await run.try(
    (database, clock, actor) =>
      recordActivity(database, clock, actor, {
        ...{ kind, heldOn, topic, placeText, summary, countyCode, groupIds, participantIds, trainerId },
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
