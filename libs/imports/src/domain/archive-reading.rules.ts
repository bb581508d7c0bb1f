import { parseGroupName } from '@chengxin/groups/domain';
import type { ArchiveMember, ArchiveRow } from './archive-import';

/** Whether a text is masked as pages show it, 张** or 138****0000: it says too little to be compared. */
export const isMasked = (text: string): boolean => text.includes('*');

const sameText = (one: string, other: string): boolean => one.replaceAll(' ', '') === other.replaceAll(' ', '');

/** Whether a name on paper contradicts the register's; an empty or a masked one does not. */
export const differs = (given: string | null | undefined, registered: string): boolean =>
  typeof given === 'string' && !isMasked(given) && !sameText(given, registered);

type Named = Pick<ArchiveMember, 'personName' | 'phone'>;

/**
 * The members that 组长姓名 can mean: who bears the name, of several those with 组长电话. None when the archive names no leader. Masked names
 * and telephones are compared as they stand, since an archive masks both alike.
 */
export function leadersNamed<M extends Named>(
  archive: Pick<ArchiveRow, 'leaderName' | 'leaderPhone'> & { readonly members: readonly M[] },
): M[] {
  const { leaderName, leaderPhone, members } = archive;
  if (!leaderName) return [];
  const namesakes = members.filter(({ personName }) => personName && sameText(personName, leaderName));
  const reached = namesakes.filter(({ phone }) => phone && leaderPhone && sameText(phone, leaderPhone));
  return namesakes.length > 1 && reached.length > 0 ? reached : namesakes;
}

/** The street part of a group's name in a county (SD-R05); the whole head where the county's name does not begin it. */
export function streetOf(name: string, countyName: string): string {
  const head = parseGroupName(name)?.head ?? '';
  return head.startsWith(countyName) ? head.slice(countyName.length) : head;
}

/** What occurs most; of several as often the first. */
export function mostFrequent(values: readonly string[]): string | null {
  let best: string | null = null;
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  for (const [value, count] of times) if (best === null || count > (times.get(best) ?? 0)) best = value;
  return best;
}
