import { type LocalDate, localDate } from '@chengxin/kernel';
import { addMember } from './add-member.service';
import { openGroupTown, yingCounty } from './group-town.fixture';
import { removeMember } from './remove-member.service';
import { transferMember } from './transfer-member.service';

export const OCTOBER_5 = localDate('2026-10-05');

/** The town of groups with its acts, done by 应县 unless said otherwise. */
export async function openGroupActs() {
  const town = await openGroupTown();
  const { database, clock } = town;
  return {
    ...town,
    add: (
      groupId: string,
      retailerId: string,
      on: LocalDate = OCTOBER_5,
      overLimitReason: string | null = null,
      actor = yingCounty,
    ) => addMember(database, clock, actor, { groupId, retailerId, on, overLimitReason }),
    remove: (groupId: string, retailerId: string, on: LocalDate = OCTOBER_5, reason = '搬迁') =>
      removeMember(database, clock, yingCounty, { groupId, retailerId, on, reason }),
    transfer: (retailerId: string, toGroupId: string, on: LocalDate = OCTOBER_5, overLimitReason: string | null = null) =>
      transferMember(database, clock, yingCounty, { retailerId, toGroupId, on, reason: '就近调整', overLimitReason }),
    one: async (traits = {}): Promise<string> => (await town.retailers(1, traits))[0] ?? '',
    versionOf: async (id: string) =>
      (await town.rowsOf('select version from mutual_aid_group where id = $1', id))[0]?.['version'],
  };
}
