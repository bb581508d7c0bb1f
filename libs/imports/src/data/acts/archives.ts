import { openGroupHome } from '@chengxin/activities/data';
import { addMember, foundGroup } from '@chengxin/groups/data';
import { type ArchiveRow, differs, isMasked, mostFrequent, streetOf } from '@chengxin/imports/domain';
import { type LocalDate, normaliseText } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import type { Action, ActPlan, ActRun } from './act-run';
import { type Archive, column, type Found, field } from './archive-cells';
import { putInOffice } from './archive-leader';
import { groupsNamed, type KnownGroup, retailersOf, SEVERAL_GROUPS, UNKNOWN_RETAILER } from './look-ups';

/** The retailers of the members; what the register does not know, or knows by another name, is a fault. */
async function findMembers(run: ActRun, { members }: ArchiveRow): Promise<Found[]> {
  const known = await retailersOf(
    run,
    members.flatMap(({ licenceNo }) => licenceNo ?? []),
  );
  return members.flatMap((member) => {
    if (!member.licenceNo || member.marked.includes('licenceNo')) return [];
    const retailer = known.get(member.licenceNo);
    if (!retailer) {
      run.fault(column(member, 'licenceNo'), UNKNOWN_RETAILER);
      return [];
    }
    const { storeName } = retailer;
    if (differs(member.storeName, storeName))
      run.fault(column(member, 'storeName'), { zh: `与登记的店名一致：${storeName}`, en: `as it is registered: ${storeName}` });
    if (differs(member.personName, retailer.personInCharge))
      run.fault(column(member, 'personName'), {
        zh: '与登记的负责人一致（请核对专卖证号；已变更的先改登记）',
        en: 'the registered person in charge (check the licence number, or change the register first)',
      });
    return [{ member, retailer }];
  });
}

const isWhole = (archive: ArchiveRow): archive is Archive =>
  archive.marked.length === 0 && archive.members.every(({ marked }) => marked.length === 0);

const NO_LATER_THAN = (day: LocalDate) => ({ zh: `不早于组建日期 ${day}`, en: `not before the founding on ${day}` });

/** Founds the group with who has been a member since its founding. Null when it was refused. */
async function found(run: ActRun, archive: Archive, members: readonly Found[]): Promise<KnownGroup | null> {
  const { groupName, foundedOn } = archive;
  const founders = members.filter(({ member }) => (member.joinedOn ?? foundedOn) === foundedOn);
  // A group lies where most of its members do, in the county that its name begins with.
  const ofCounty = members.filter(({ retailer }) => groupName.startsWith(retailer.countyName));
  const around = (ofCounty.length > 0 ? ofCounty : members).map(({ retailer }) => retailer);
  const placeCode = mostFrequent(around.map((retailer) => retailer.placeCode)) ?? '';
  if (founders.length === 0) {
    run.fault(field(archive, 'foundedOn'), {
      zh: '至少一名成员入组的日期（没有成员在组建当日入组）',
      en: 'a day on which one member joined at least (nobody did on this one)',
    });
    return null;
  }
  const streetText = streetOf(groupName, around[0]?.countyName ?? '');
  const at = { groupName: field(archive, 'groupName'), overLimitReason: field(archive, 'overLimitReason') };
  const id = await run.try(
    (database, clock, actor) =>
      foundGroup(database, clock, actor, {
        ...{ placeCode, streetText, name: groupName, foundedOn, overLimitReason: archive.overLimitReason ?? null },
        ...{ memberIds: founders.map(({ retailer }) => retailer.id), leaderId: null, votesFor: 0, votesTotal: 0 },
      }),
    {
      memberIds: (index) => founders[index] && column(founders[index].member, 'licenceNo'),
      foundedOn: field(archive, 'foundedOn'),
      overLimitReason: at.overLimitReason,
      otherwise: at.groupName,
    },
  );
  return id === null ? null : { id, foundedOn, homeAddress: null, home: null };
}

/** Days on which the members of a group joined, by retailer; who is in it now. */
async function joiningDays(run: ActRun, groupId: string): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await run.query<{ id: string; on: LocalDate }>(
    sql`select retailer_id as id, lower(during)::text as "on" from membership where group_id = ${groupId}::uuid and upper_inf(during)`,
  );
  return new Map(rows.map(({ id, on }) => [id, on]));
}

/** Takes in who is not in the group yet, in the order of their days; whom the archive does not name stays. */
async function joinMembers(
  run: ActRun,
  archive: Archive,
  group: KnownGroup,
  members: readonly Found[],
): Promise<Map<Found, Action>> {
  const joined = await joiningDays(run, group.id);
  const actions = new Map<Found, Action>();
  const byDay = members.toSorted((a, b) => ((a.member.joinedOn ?? '') < (b.member.joinedOn ?? '') ? -1 : 1));
  for (const each of byDay) {
    const { member, retailer } = each;
    const since = joined.get(retailer.id);
    const on = member.joinedOn ?? since;
    const at = { joinedOn: column(member, 'joinedOn'), licenceNo: column(member, 'licenceNo') };
    actions.set(each, 'UNCHANGED');
    if (since !== undefined) {
      if (on !== since) run.fault(at.joinedOn, { zh: `与系统中的入组日期一致：${since}`, en: `the day in the system: ${since}` });
    } else if (!on)
      run.fault(at.joinedOn, {
        zh: '入组日期（该户在系统中还不是本组组员）',
        en: 'the day of joining (the retailer is no member in the system yet)',
      });
    else if (on < group.foundedOn) run.fault(at.joinedOn, NO_LATER_THAN(group.foundedOn));
    else {
      const { overLimitReason } = archive;
      await run.try(
        (database, clock, actor) =>
          addMember(database, clock, actor, {
            groupId: group.id,
            retailerId: retailer.id,
            on,
            overLimitReason: overLimitReason ?? null,
          }),
        { on: at.joinedOn, overLimitReason: field(archive, 'overLimitReason'), otherwise: at.licenceNo },
      );
      actions.set(each, 'CREATE');
    }
  }
  return actions;
}

interface ClosedHome {
  readonly closedOn: LocalDate;
  readonly same: boolean;
}

/**
 * Sets up the home whose address the archive gives (SD-R37): since the founding for all that paper tells, or since the last one was closed;
 * whether that is news. An older archive does not open a home again that was given up.
 */
async function setUpHome(run: ActRun, archive: Archive, group: KnownGroup): Promise<boolean> {
  const address = normaliseText(archive.homeAddress ?? '');
  if (!address || isMasked(address) || address === (group.home ?? group.homeAddress)) return false;
  const closed = await run.query<ClosedHome>(
    sql`select closed_on::text as "closedOn", address = ${address} as same from group_home
         where keeper_id = ${group.id}::uuid and closed_on is not null order by closed_on desc`,
  );
  const given = closed.find(({ same }) => same);
  if (given) {
    run.fault(field(archive, 'homeAddress'), {
      zh: `现在的小组之家（该处已于 ${given.closedOn} 停用；重新启用请在阵地页办理）`,
      en: `the home of today (this one was closed on ${given.closedOn}; open it again on the page of homes)`,
    });
    return false;
  }
  const openedOn = closed[0]?.closedOn ?? group.foundedOn;
  await run.try((database, clock, actor) => openGroupHome(database, clock, actor, { groupId: group.id, address, openedOn }), {
    otherwise: field(archive, 'homeAddress'),
  });
  return true;
}

async function record(run: ActRun, archive: ArchiveRow): Promise<readonly Action[]> {
  const before = run.faults.length;
  const members = await findMembers(run, archive);
  if (!isWhole(archive) || members.length < archive.members.length) return [];
  const [known, another] = await groupsNamed(run, archive.groupName);
  if (another) run.fault(field(archive, 'groupName'), SEVERAL_GROUPS);
  if (known && known.foundedOn !== archive.foundedOn)
    run.fault(field(archive, 'foundedOn'), {
      zh: `与系统中该小组一致：${known.foundedOn}`,
      en: `as the group stands in the system: ${known.foundedOn}`,
    });
  for (const { member } of known ? [] : members)
    if (member.joinedOn && member.joinedOn < archive.foundedOn)
      run.fault(column(member, 'joinedOn'), NO_LATER_THAN(archive.foundedOn));
  if (run.faults.length > before) return [];
  const group = known ?? (await found(run, archive, members));
  if (!group) return [];
  const founders = known ? new Map<string, LocalDate>() : await joiningDays(run, group.id);
  const actions = await joinMembers(run, archive, group, members);
  const led = await putInOffice(run, archive, group, !known, members);
  const housed = await setUpHome(run, archive, group);
  const ofMembers = members.map(
    (each): Action => (founders.has(each.retailer.id) ? 'CREATE' : (actions.get(each) ?? 'UNCHANGED')),
  );
  return [known ? (led || housed ? 'UPDATE' : 'UNCHANGED') : 'CREATE', ...ofMembers];
}

/** 小组档案: founds groups or completes them, with members, leader and home. It removes nobody. */
export const ARCHIVE_PLAN: ActPlan<ArchiveRow> = {
  groupsOf: ({ groupName }) => [groupName],
  record,
};
