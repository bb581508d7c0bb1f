import {
  type ActivityKind,
  areOfOneCounty,
  haveTakenPart,
  MOST_AT_ONCE,
  mayBeGuests,
  mayBeginWithGroup,
  mayBeTold,
  mayHaveTrainer,
  mustBeNamed,
  scopeOfActivity,
  tookPart,
} from '@chengxin/activities/domain';
import { attachFiles } from '@chengxin/files/data';
import type { FileNeed } from '@chengxin/files/domain';
import { asUuid, demandOpenDay, type Group, lockGroups, refreshPlaces, runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate, normaliseText, proseText, Refusal } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { countyInSight, idList } from './find';

export interface RecordActivity {
  readonly kind: ActivityKind;
  readonly heldOn: LocalDate;
  readonly topic: string;
  readonly placeText: string;
  /** Of a county's own activity, which has no groups. */
  readonly countyCode?: string | null;
  readonly groupIds: readonly string[];
  readonly participantIds: readonly string[];
  readonly guests: number;
  readonly trainerId?: string | null;
  readonly summary?: string | null;
  readonly fileIds: readonly string[];
}

/**
 * Records what one group, several groups of a county, or the county has done together (SD-R16, SD-R35, SD-R46). Refused: a day in the
 * future or in a closed month, before a group was founded; groups of several counties, or of which nobody took part; participants who were no
 * members; a trainer who was none; what is recorded already. Papers are welcome, and not needed.
 */
export async function recordActivity(database: Database, clock: Clock, actor: Actor, input: RecordActivity): Promise<string> {
  const topic = proseText(input.topic);
  const placeText = normaliseText(input.placeText);
  const summary = input.summary?.trim() || null;
  demandFew(input);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const groups = await groupsOf(act, input.groupIds);
    demand(areOfOneCounty(groups.map(({ countyId }) => countyId)));
    const [first] = groups;
    const county = first
      ? { id: first.countyId, scope: scopeOfActivity(groups) ?? first.scope }
      : await countyOf(act, input.countyCode);
    await demandOpenDay(act, county.scope, input.heldOn, ['input', 'heldOn']);
    demand(
      mustBeNamed(topic, ['input', 'topic']),
      mustBeNamed(placeText, ['input', 'placeText']),
      mayBeTold(summary, ['input', 'summary']),
      mayBeGuests(input.guests),
    );
    demand(...groups.map((group) => mayBeginWithGroup(input.heldOn, group, ['input', 'heldOn'])));
    const participants = [...new Set(input.participantIds.map((id) => id.toLowerCase()))];
    const eligible = await eligibleFor(act, groups, county.scope, participants, input.heldOn);
    demand(...tookPart(new Set(eligible.keys()), participants));
    const presentOf = (groupId: string): number => [...eligible.values()].filter((id) => id === groupId).length;
    demand(
      haveTakenPart(
        groups.map(({ id, name }) => ({ name, present: presentOf(id) })),
        { participants: participants.length, guests: input.guests },
      ),
    );
    const groupIds = groups.map((group) => group.id);
    await demandNew(act, { ...input, topic }, county.id, groupIds);
    const trainerId = await trainerOf(act, input);
    const [activity] = await act.em.execute<{ id: string }[]>(
      `insert into activity (kind, county_id, scope, held_on, topic, place_text, guests, trainer_id, summary, recorded_by, recorded_at)
       values (?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?) returning id`,
      [
        input.kind,
        county.id,
        county.scope,
        input.heldOn,
        topic,
        placeText,
        input.guests,
        trainerId,
        summary,
        actor.name,
        clock.now().toISOString(),
      ],
    );
    const id = activity?.id ?? '';
    await act.em.execute('insert into activity_group (activity_id, group_id, scope, held_on) select ?, unnest(?::uuid[]), ?, ?', [
      id,
      idList(groupIds),
      county.scope,
      input.heldOn,
    ]);
    await act.em.execute('insert into activity_participant (activity_id, retailer_id, scope) select ?, unnest(?::uuid[]), ?', [
      ...[id, idList(participants), county.scope],
    ]);
    await linkFiles(act, { id, scope: county.scope }, input.fileIds);
    act.audit({
      act: 'recordActivity',
      subjectType: 'Activity',
      subjectId: id,
      scope: county.scope,
      after: { ...input, topic, placeText, summary, groupIds, participantIds: participants },
    });
    await refreshPlaces(
      act,
      groups.map((group) => group.placeId),
      input.heldOn,
    );
    return id;
  });
}

/** Gives papers to an activity. Photos are for the wall; any other paper, as an attendance list, names persons. */
export async function linkFiles(
  act: Act,
  activity: { readonly id: string; readonly scope: number },
  fileIds: readonly string[],
): Promise<void> {
  const images = new Set(await imagesAmong(act, fileIds));
  const { GROUP_READ = [], RETAILER_READ = [] } = Object.groupBy(fileIds, (id) =>
    images.has(id.toLowerCase()) ? 'GROUP_READ' : 'RETAILER_READ',
  );
  const attach = (ids: readonly string[], need: FileNeed): Promise<string[]> =>
    attachFiles(act, ids, { scope: activity.scope, need }, ['input', 'fileIds']);
  const own = [...(await attach(GROUP_READ, 'GROUP_READ')), ...(await attach(RETAILER_READ, 'RETAILER_READ'))];
  await act.em.execute('insert into activity_file (activity_id, file_id, scope) select ?, unnest(?::uuid[]), ?', [
    ...[activity.id, idList(own), activity.scope],
  ]);
}

async function imagesAmong(act: Act, fileIds: readonly string[]): Promise<string[]> {
  const rows = await act.em.execute<{ id: string }[]>(
    `select f.id from evidence_file f join file_content c using (sha256) where f.id = any(?::uuid[]) and c.media_type like 'image/%'`,
    [idList(fileIds.filter((id) => asUuid(id) !== null))],
  );
  return rows.map(({ id }) => id);
}

/** The county whose own activity it is; who names neither group nor county has forgotten the groups. */
function countyOf(act: Act, code: string | null | undefined): ReturnType<typeof countyInSight> {
  if (code) return countyInSight(act, code, 'whole', ['input', 'countyCode']);
  const text = {
    zh: '请选参加的小组；县局自办、没有小组参加的，请选县',
    en: 'choose the groups that took part, or the county whose own activity it was',
  };
  throw new Refusal({ code: 'GROUPS_NEEDED', text, path: ['input', 'groupIds'], clause: 'SD-R35' });
}

function demandFew({ groupIds, participantIds }: RecordActivity): void {
  for (const [name, ids] of Object.entries({ groupIds, participantIds })) {
    if (ids.length <= MOST_AT_ONCE) continue;
    const text = { zh: `一次最多 ${MOST_AT_ONCE} 个`, en: `at most ${MOST_AT_ONCE} at a time` };
    throw new Refusal({ code: 'TOO_MANY_AT_ONCE', text, path: ['input', name] });
  }
}

async function groupsOf(act: Act, ids: readonly string[]): Promise<Group[]> {
  const unique = [...new Set(ids.map((id) => id.toLowerCase()))];
  const locked = await lockGroups(
    act,
    unique.map((id, index) => ({ id, path: ['input', 'groupIds', String(index)] })),
  );
  return [...locked.values()];
}

/** Refuses what is recorded already: of the same kind, day, topic and groups, or of the county on its own. */
async function demandNew(
  act: Act,
  { kind, heldOn, topic }: Pick<RecordActivity, 'kind' | 'heldOn' | 'topic'>,
  countyId: number,
  groupIds: readonly string[],
): Promise<void> {
  const [same] = await act.em.execute<{ recordedBy: string }[]>(
    `select recorded_by as "recordedBy" from activity a where a.held_on = ? and a.county_id = ? and a.kind = ? and a.topic = ?
        and array(select g.group_id from activity_group g where g.activity_id = a.id order by 1) = ?::uuid[]`,
    [heldOn, countyId, kind, topic, idList(groupIds.toSorted())],
  );
  if (!same) return;
  const text = {
    zh: `当天已登记过“${topic}”（${same.recordedBy}），请打开补充照片、材料；另有一场的，请写明不同的主题`,
    en: `“${topic}” of that day is recorded already, by ${same.recordedBy}: add to it; if there was another, give it a topic of its own`,
  };
  throw new Refusal({ code: 'ACTIVITY_RECORDED', text, path: ['input', 'topic'], clause: 'SD-R35' });
}

/** Of those named, with their group: the members of the groups on the day; of a county's activity its retailers. */
async function eligibleFor(
  act: Act,
  groups: readonly Group[],
  countyScope: number,
  named: readonly string[],
  on: LocalDate,
): Promise<ReadonlyMap<string, string | null>> {
  const ids = idList(named.filter((id) => asUuid(id) !== null));
  const rows =
    groups.length > 0
      ? await act.em.execute<{ id: string; groupId: string | null }[]>(
          `select retailer_id as id, group_id as "groupId" from membership
            where retailer_id = any(?::uuid[]) and group_id = any(?::uuid[]) and during @> ?::date`,
          [ids, idList(groups.map((group) => group.id)), on],
        )
      : await act.em.execute<{ id: string; groupId: string | null }[]>(
          'select id, null as "groupId" from retailer where id = any(?::uuid[]) and scope between ? and ?',
          [ids, countyScope, countyScope + 999],
        );
  return new Map(rows.map(({ id, groupId }) => [id, groupId]));
}

async function trainerOf(act: Act, { kind, trainerId, heldOn }: RecordActivity): Promise<string | null> {
  if (!trainerId) return null;
  const rows = await act.em.execute<{ id: string }[]>(
    'select id from retailer_trainer where id = ?::uuid and since <= ? and (until is null or until > ?)',
    [asUuid(trainerId), heldOn, heldOn],
  );
  demand(mayHaveTrainer(kind, rows.length > 0));
  return asUuid(trainerId);
}
