import { buildGroupName, nextOrdinal } from '@chengxin/groups/domain';
import type { PlanGroup, PlanPlace } from './plan';

/** What names of a county are made of. */
export interface CountyNames {
  readonly countyName: string;
  /** Ordinals that groups and drafts of the county have, street by street; 0 of one without. */
  readonly taken: ReadonlyMap<string, readonly number[]>;
}

/** The part of a name that says where: the groups of a place know it, else it is the street or village, or the township of a seat. */
export const streetTextOf = (place: PlanPlace, groups: readonly Pick<PlanGroup, 'placeId' | 'streetText'>[]): string =>
  groups.find((group) => group.placeId === place.id)?.streetText ??
  (place.kind === 'TOWNSHIP_SEAT' && place.townshipName !== '' ? place.townshipName : place.name);

// Ordinals of groups are written 一 to 九十九 (SD-R05).
const MOST = 99;

/**
 * Names for groups to be founded on these streets, in their order (SD-R05): the only group of a street has no ordinal, several are
 * 一组, 二组 …, going on where the street's groups end.
 */
export function nameProposals(streets: readonly string[], { countyName, taken }: CountyNames): string[] {
  const used = new Map([...taken].map(([street, ordinals]) => [street, [...ordinals]]));
  const times = new Map<string, number>();
  for (const street of streets) times.set(street, (times.get(street) ?? 0) + 1);
  return streets.map((street) => {
    const others = used.get(street) ?? [];
    const ordinal = others.length === 0 && times.get(street) === 1 ? 0 : Math.min(nextOrdinal(others), MOST);
    used.set(street, [...others, ordinal]);
    return buildGroupName(countyName, street, ordinal);
  });
}
