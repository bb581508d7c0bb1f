import { removeFiles } from '@chengxin/files/data';
import { demandCounty, demandOpenDay, refreshPlaces, runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, isExplained, type LocalDate, proseText } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { lockRow, notFound } from './find';
import { linkFiles } from './record-activity.service';

interface ActivityRow {
  readonly id: string;
  readonly scope: number;
  readonly kind: string;
  readonly topic: string;
  readonly heldOn: LocalDate;
}

const lockActivity = (act: Act, id: string): Promise<ActivityRow> =>
  lockRow(
    act,
    { table: 'activity', columns: `id, scope, kind, topic, to_char(held_on, 'YYYY-MM-DD') as "heldOn"`, id },
    notFound('ACTIVITY_NOT_FOUND', { zh: '没有这项活动', en: 'there is no such activity' }, ['input', 'activityId']),
  );

export interface AddActivityFiles {
  readonly activityId: string;
  readonly fileIds: readonly string[];
}

/** Adds photos or papers to an activity, also after its month was closed: they change no figure. */
export async function addActivityFiles(database: Database, clock: Clock, actor: Actor, input: AddActivityFiles): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const activity = await lockActivity(act, input.activityId);
    await linkFiles(act, activity, input.fileIds);
    const { id, scope } = activity;
    act.audit({ act: 'addActivityFiles', subjectType: 'Activity', subjectId: id, scope, after: { fileIds: input.fileIds } });
    return id;
  });
}

export interface RemoveActivity {
  readonly activityId: string;
  readonly reason: string;
}

/** Takes back an activity that was recorded in error, with its papers; the trail keeps what it was. Not in a closed month. */
export async function removeActivity(database: Database, clock: Clock, actor: Actor, input: RemoveActivity): Promise<string> {
  const reason = proseText(input.reason);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const activity = await lockActivity(act, input.activityId);
    const { id, scope, heldOn } = activity;
    if (scope % 1000 === 0) demandCounty(act, scope, ['input', 'activityId']);
    await demandOpenDay(act, scope, heldOn, ['input', 'activityId']);
    demand(isExplained(reason, ['input', 'reason']));
    const places = await act.em.execute<{ placeId: number }[]>(
      'select g.place_id as "placeId" from activity_group a join mutual_aid_group g on g.id = a.group_id where a.activity_id = ?',
      [id],
    );
    const files = await act.em.execute<{ id: string }[]>(
      'delete from activity_file where activity_id = ? returning file_id as id',
      [id],
    );
    await removeFiles(
      act,
      files.map((file) => file.id),
    );
    for (const table of ['activity_participant', 'activity_group']) {
      await act.em.execute(`delete from ${table} where activity_id = ?`, [id]);
    }
    await act.em.execute('delete from activity where id = ?', [id]);
    act.audit({
      act: 'removeActivity',
      subjectType: 'Activity',
      subjectId: id,
      scope,
      before: { kind: activity.kind, heldOn, topic: activity.topic },
      after: { reason },
    });
    await refreshPlaces(
      act,
      places.map(({ placeId }) => placeId),
      heldOn,
    );
    return id;
  });
}
