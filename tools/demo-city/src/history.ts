import type { Day, DemoMonth } from './calendar';
import type { DraftGroup, DraftMembership, DraftPlace, DraftRetailer } from './draft.types';
import type { RandomStream } from './random';
import type { RetailerRegister } from './retailers';

/** The story while it is being told: acts planned ahead and everything that happened so far. */
export interface History {
  readonly random: RandomStream;
  readonly register: RetailerRegister;
  readonly places: readonly DraftPlace[];
  readonly groups: DraftGroup[];
  readonly memberships: DraftMembership[];
  readonly planned: { readonly day: Day; readonly act: () => void }[];
}

/** A day of the month after all of these retailers' earlier events, or null when the month is used up. */
export const freeDay = (random: RandomStream, month: DemoMonth, retailers: Iterable<DraftRetailer>): Day | null => {
  let earliest = month.first;
  for (const retailer of retailers) earliest = Math.max(earliest, retailer.quietUntil + 1);
  return earliest > month.last ? null : random.int(earliest, month.last);
};

export const join = (
  history: History,
  group: DraftGroup,
  retailer: DraftRetailer,
  day: Day,
  overLimitReason: string | null = null,
): void => {
  const membership = { id: history.random.uuid(), group, retailer, from: day, to: null, overLimitReason, endReason: null };
  retailer.membership = membership;
  retailer.quietUntil = Math.max(retailer.quietUntil, day);
  group.members.add(retailer);
  group.memberships.push(membership);
  history.memberships.push(membership);
};

export const leave = (retailer: DraftRetailer, day: Day, reason: string): void => {
  const { membership } = retailer;
  if (membership === null) return;
  membership.to = day;
  membership.endReason = reason;
  membership.group.members.delete(retailer);
  retailer.membership = null;
  retailer.quietUntil = Math.max(retailer.quietUntil, day);
};

export const openGroup = (history: History, place: DraftPlace, foundedOn: Day, pinned = false): DraftGroup => {
  const group: DraftGroup = {
    id: history.random.uuid(),
    place,
    foundedOn,
    dissolvedOn: null,
    dissolveReason: null,
    members: new Set(),
    memberships: [],
    pinned,
  };
  place.groups.push(group);
  history.groups.push(group);
  return group;
};

export const foundGroup = (history: History, place: DraftPlace, day: Day, members: readonly DraftRetailer[]): DraftGroup => {
  const group = openGroup(history, place, day);
  for (const retailer of members) join(history, group, retailer, day);
  return group;
};

export const dissolveGroup = (group: DraftGroup, day: Day, reason: string): void => {
  for (const retailer of [...group.members]) leave(retailer, day, '小组解散');
  group.dissolvedOn = day;
  group.dissolveReason = reason;
};

export const activeGroups = (place: DraftPlace): DraftGroup[] => place.groups.filter((group) => group.dissolvedOn === null);
