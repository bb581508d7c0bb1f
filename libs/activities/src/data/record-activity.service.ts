import {
  type ActivityKind,
  areOfOneCounty,
  MOST_AT_ONCE,
  mayBeGuests,
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
 * future or in a closed month, before a group was founded; groups of several counties; participants who were no members; a trainer who was
 * none. Papers are welcome, and not needed.
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
      : await countyInSight(act, input.countyCode ?? '', 'whole', ['input', 'countyCode']);
    await demandOpenDay(act, county.scope, input.heldOn, ['input', 'heldOn']);
    demand(
      mustBeNamed(topic, ['input', 'topic']),
      mustBeNamed(placeText, ['input', 'placeText']),
      mayBeTold(summary, ['input', 'summary']),
      mayBeGuests(input.guests),
    );
    demandFounded(groups, input.heldOn);
    const participants = [...new Set(input.participantIds.map((id) => id.toLowerCase()))];
    demand(...tookPart(await eligible(act, groups, county.scope, participants, input.heldOn), participants));
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
    const groupIds = groups.map((group) => group.id);
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

function demandFounded(groups: readonly Group[], heldOn: LocalDate): void {
  const later = groups.find((group) => heldOn < group.foundedOn);
  if (!later) return;
  const text = { zh: `${later.name}于 ${later.foundedOn} 组建`, en: `${later.name} was founded on ${later.foundedOn}` };
  throw new Refusal({ code: 'BEFORE_FOUNDING', text, path: ['input', 'heldOn'] });
}

/** Of those named: the members of the groups on the day; of a county's activity its retailers. */
async function eligible(
  act: Act,
  groups: readonly Group[],
  countyScope: number,
  named: readonly string[],
  on: LocalDate,
): Promise<ReadonlySet<string>> {
  const ids = idList(named.filter((id) => asUuid(id) !== null));
  const rows =
    groups.length > 0
      ? await act.em.execute<{ id: string }[]>(
          'select retailer_id as id from membership where retailer_id = any(?::uuid[]) and group_id = any(?::uuid[]) and during @> ?::date',
          [ids, idList(groups.map((group) => group.id)), on],
        )
      : await act.em.execute<{ id: string }[]>('select id from retailer where id = any(?::uuid[]) and scope between ? and ?', [
          ...[ids, countyScope, countyScope + 999],
        ]);
  return new Set(rows.map(({ id }) => id));
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
