import { allowed, refused, type Verdict } from '@chengxin/kernel';

/** 并入、分出: what becomes of a group, beside being dissolved (§3.5). */
export const SUCCESSIONS = ['MERGED', 'SPLIT_OFF'] as const;
export type Succession = (typeof SUCCESSIONS)[number];
export const SUCCESSION_LABELS: Readonly<Record<Succession, string>> = {
  MERGED: '并入另一小组，原小组撤销。 Merged into another group; the first is dissolved.',
  SPLIT_OFF: '从原小组分出新的小组。 Split off from the first as a new group.',
};

/** What the rules ask about two groups of which one takes in the other. */
export interface MergingGroup {
  readonly id: string;
  readonly countyId: number;
}

/** Two different groups of one county: members live near each other (SD-R03), and a county answers for both (§3.5). */
export function mayMerge(from: MergingGroup, into: MergingGroup, path: readonly string[]): Verdict {
  if (from.id === into.id) {
    return refused('SAME_GROUP', { zh: '不能并入自己', en: 'a group cannot be merged into itself' }, path);
  }
  if (from.countyId === into.countyId) return allowed;
  return refused(
    'OTHER_COUNTY',
    { zh: '只能并入同一个县的小组', en: 'a group is merged only into one of its county' },
    path,
    'SD-R03',
  );
}

/** Who is split off: members of the group, and not all of them, or nothing would be left to split from. */
export function maySplitOff(moved: readonly string[], members: ReadonlySet<string>, path: readonly string[]): Verdict[] {
  const verdicts = moved.map((id, index) =>
    members.has(id)
      ? allowed
      : refused('NOT_A_MEMBER', { zh: '该零售户不是本组组员', en: 'the retailer is no member of this group' }, [
          ...path,
          String(index),
        ]),
  );
  if (moved.length < members.size) return verdicts;
  const text = {
    zh: '至少须有一户留在原组；全部离开请撤销或并入其他小组',
    en: 'one member at least stays; to move all, dissolve the group or merge it into another',
  };
  return [...verdicts, refused('NOBODY_STAYS', text, path)];
}
