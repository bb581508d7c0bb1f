import { allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import type { MarketType } from '@chengxin/retailers/domain';
import type { GroupStatus } from './group';

/** Only an active group is changed; a dissolved one is history (§3.5). */
export function mayBeChanged(status: GroupStatus, path: readonly string[]): Verdict {
  return status === 'ACTIVE' ? allowed : refused('GROUP_DISSOLVED', { zh: '小组已撤销', en: 'the group is dissolved' }, path);
}

/** A group is dissolved after everything else that happened to it: its memberships and terms end that day and last a day at least. */
export function mayDissolve(on: LocalDate, foundedOn: LocalDate, lastEventOn: LocalDate | null): Verdict {
  const after = lastEventOn !== null && lastEventOn > foundedOn ? lastEventOn : foundedOn;
  if (on > after) return allowed;
  return refused(
    'DISSOLVED_TOO_EARLY',
    { zh: `撤销日期须晚于小组最近一次变动的 ${after}`, en: `the day must be later than the group's last change on ${after}` },
    ['input', 'on'],
  );
}

/** A group belongs to the network that most of its founders belong to; to the urban one when they are as many. */
export function marketTypeOf(founders: readonly MarketType[]): MarketType {
  const urban = founders.filter((type) => type === 'URBAN').length;
  return urban * 2 >= founders.length ? 'URBAN' : 'RURAL';
}
