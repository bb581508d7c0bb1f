import { isoOf } from './calendar';
import type { GroupRow, MembershipRow, RetailerRow } from './city.types';
import type { DraftGroup, DraftMembership } from './draft.types';
import { groupName } from './names';
import type { RandomStream } from './random';

/** Share of the groups that have a group home (小组之家), always a member's shop. */
const HOME_SHARE = 0.6;

/** Ordinals follow the founding days; a street that only ever had one group has none (SD-R05). */
const ordinalOf = (group: DraftGroup): number => {
  const { groups } = group.place;
  if (groups.length < 2) return 0;
  return [...groups].sort((a, b) => a.foundedOn - b.foundedOn || (a.id < b.id ? -1 : 1)).indexOf(group) + 1;
};

export const groupRow = (random: RandomStream, group: DraftGroup, retailers: ReadonlyMap<string, RetailerRow>): GroupRow => {
  const { place } = group;
  const ordinal = ordinalOf(group);
  const [host] = group.members;
  const hasHome = random.chance(HOME_SHARE);
  return {
    id: group.id,
    name: groupName(place.county.name, place.streetText, ordinal),
    streetText: place.streetText,
    ordinal,
    countyCode: place.county.code,
    placeCode: place.code,
    scope: place.scope,
    marketType: place.marketType,
    status: group.dissolvedOn === null ? 'ACTIVE' : 'DISSOLVED',
    foundedOn: isoOf(group.foundedOn),
    dissolvedOn: group.dissolvedOn === null ? null : isoOf(group.dissolvedOn),
    dissolveReason: group.dissolveReason,
    homeAddress: hasHome && host !== undefined ? (retailers.get(host.id)?.address ?? null) : null,
  };
};

export const membershipRow = (membership: DraftMembership): MembershipRow => ({
  id: membership.id,
  groupId: membership.group.id,
  retailerId: membership.retailer.id,
  scope: membership.group.place.scope,
  from: isoOf(membership.from),
  to: membership.to === null ? null : isoOf(membership.to),
  overLimitReason: membership.overLimitReason,
  endReason: membership.endReason,
});
