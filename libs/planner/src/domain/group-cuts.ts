import type { PlanPolicy } from './plan';

type Sizes = Pick<PlanPolicy, 'floor' | 'minTypical' | 'maxTypical' | 'limit'>;

/**
 * Sizes of the groups that `count` neighbours found, as even as whole numbers allow: 10–15 each wherever that is possible (26 → 13 + 13).
 * Where a cut into usual sizes would leave fewer than the floor alone, the groups are larger than usual instead (17 → 17, SD-R02 "特殊情况
 * 可适当扩大"); where it would not, the last resort are smaller ones. None is larger than the limit. Empty below the floor.
 */
export function cutIntoGroups(count: number, policy: Sizes): number[] {
  const { floor, minTypical, maxTypical, limit } = policy;
  if (count < Math.max(floor, 1)) return [];
  const most = Math.min(maxTypical, limit);
  const groups = Math.ceil(count / most);
  const fewer = groups - 1;
  const wouldStandAlone = count - fewer * most;
  const isTooSmall = Math.floor(count / groups) < minTypical;
  if (isTooSmall && fewer > 0 && wouldStandAlone < floor && Math.ceil(count / fewer) <= limit) return evenly(count, fewer);
  return evenly(count, groups);
}

/** `count` shared over `parts`, larger ones first. */
const evenly = (count: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, index) => Math.floor(count / parts) + (index < count % parts ? 1 : 0));

/** How many each of these groups is given of `count`, one after the other to the smallest, up to `most` members. */
export function fillEvenly(sizes: readonly number[], count: number, most: number): number[] {
  const given = sizes.map(() => 0);
  const size = (index: number): number => (sizes[index] ?? 0) + (given[index] ?? 0);
  for (let left = count; left > 0; left--) {
    let smallest = -1;
    for (const index of sizes.keys()) {
      if (size(index) < most && (smallest < 0 || size(index) < size(smallest))) smallest = index;
    }
    if (smallest < 0) break;
    given[smallest] = (given[smallest] ?? 0) + 1;
  }
  return given;
}
