import { mayBegin, mayBeginWithGroup, mustBeNamed } from '@chengxin/activities/domain';
import { demandOpenDay, givenProse, lockGroup, refreshPlaces, runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, isExplained, type LocalDate, normaliseText, proseText, Refusal } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import { lockRow, notFound } from './find';
import { isTakenBack } from './taken-back';

export interface OpenGroupHome {
  readonly groupId: string;
  readonly address: string;
  readonly equipment?: string | null;
  /** Also the home of the party members among the retailers (SD-R33). */
  readonly isPartyHome?: boolean | null;
  readonly openedOn: LocalDate;
}

/**
 * Sets up a group home for the area of the group that keeps it (SD-R37), whose address it becomes. Refused: a day in the future or before the
 * group was founded, a group that keeps one already. It may have been there in months that are closed: these count it when they are reopened.
 */
export async function openGroupHome(database: Database, clock: Clock, actor: Actor, input: OpenGroupHome): Promise<string> {
  const address = normaliseText(input.address);
  const equipment = givenProse(input.equipment, ['input', 'equipment']);
  const isPartyHome = input.isPartyHome ?? false;
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const group = await lockGroup(act, input.groupId);
    demand(mustBeNamed(address, ['input', 'address']), mayBegin(input.openedOn, act.today, ['input', 'openedOn']));
    demand(mayBeginWithGroup(input.openedOn, group, ['input', 'openedOn']));
    const [kept] = await act.em.execute<{ address: string }[]>(
      'select address from group_home where keeper_id = ? and closed_on is null',
      [group.id],
    );
    if (kept) throw keepsOne(kept.address);
    const [home] = await act.em.execute<{ id: string }[]>(
      `insert into group_home (area_id, scope, keeper_id, address, equipment, party_home, opened_on, recorded_by, recorded_at)
       select parent_id, ?, ?, ?, ?, ?, ?, ?, ? from unit where id = ? returning id`,
      [
        group.scope,
        group.id,
        address,
        equipment,
        isPartyHome,
        input.openedOn,
        actor.name,
        clock.now().toISOString(),
        group.placeId,
      ],
    );
    const before = group.homeAddress;
    group.homeAddress = address;
    group.version++;
    const id = home?.id ?? '';
    act.audit({
      act: 'openGroupHome',
      subjectType: 'GroupHome',
      subjectId: id,
      scope: group.scope,
      before: { homeAddress: before },
      after: { group: group.id, address, equipment, isPartyHome, openedOn: input.openedOn },
    });
    await refreshPlaces(act, [group.placeId], input.openedOn);
    return id;
  });
}

const keepsOne = (address: string): Refusal =>
  new Refusal({
    code: 'HOME_KEPT',
    text: { zh: `该小组已有小组之家（${address}），请先停用`, en: `the group keeps a home already (${address}); close it first` },
    path: ['input', 'groupId'],
    clause: 'SD-R37',
  });

export interface CloseGroupHome {
  readonly homeId: string;
  readonly on: LocalDate;
  readonly reason: string;
}

interface HomeRow {
  readonly id: string;
  readonly scope: number;
  readonly keeperId: string;
  readonly address: string;
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
  readonly areaId: number;
}

const HOME_COLUMNS = `id, scope, keeper_id as "keeperId", address, area_id as "areaId",
  to_char(opened_on, 'YYYY-MM-DD') as "openedOn", to_char(closed_on, 'YYYY-MM-DD') as "closedOn"`;

/**
 * Gives a home up: from that day on it is none, and its group has no address. Where that is its first day it never was one, and the group has
 * the address of before. Refused: a day in the future or in a closed month, no reason.
 */
export async function closeGroupHome(database: Database, clock: Clock, actor: Actor, input: CloseGroupHome): Promise<string> {
  const reason = proseText(input.reason);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const home = await lockRow<HomeRow>(
      act,
      { table: 'group_home', columns: HOME_COLUMNS, id: input.homeId },
      notFound('HOME_NOT_FOUND', { zh: '没有这个小组之家', en: 'there is no such home' }, ['input', 'homeId']),
    );
    await demandOpenDay(act, home.scope, input.on, ['input', 'on']);
    const lasting = { scope: home.scope, since: home.openedOn, until: home.closedOn };
    const takenBack = await isTakenBack(act, lasting, { on: input.on, reason }, 'on');
    demand(isExplained(reason, ['input', 'reason']));
    await (takenBack
      ? act.em.execute('delete from group_home where id = ?', [home.id])
      : act.em.execute('update group_home set closed_on = ?, close_reason = ? where id = ?', [input.on, reason, home.id]));
    await act.em.execute(
      `update mutual_aid_group set version = version + 1, home_address = case when ? then
          (select before ->> 'homeAddress' from audit_line where act = 'openGroupHome' and subject_id = ? order by id desc limit 1) end
        where id = ? and home_address = ?`,
      [takenBack, home.id, home.keeperId, home.address],
    );
    const places = await act.em.execute<{ id: number }[]>('select id from unit where parent_id = ? limit 1', [home.areaId]);
    act.audit({
      act: takenBack ? 'takeBackGroupHome' : 'closeGroupHome',
      subjectType: 'GroupHome',
      subjectId: home.id,
      scope: home.scope,
      before: { address: home.address, openedOn: home.openedOn },
      after: { closedOn: input.on, reason },
    });
    await refreshPlaces(
      act,
      places.map(({ id }) => id),
      input.on,
    );
    return home.id;
  });
}
