import { cutIntoGroups, fillEvenly } from './group-cuts';
import type { AreaPlan, AreaToPlan, FreeRetailer, PlanGroup, PlanPlace, PlanPolicy, Proposal } from './plan';
import { numberOrder, walkOfPlaces, walkOfStreet } from './walk';

/** A group, there already or to be founded, with who is to come. */
interface Slot {
  readonly group: PlanGroup | null;
  /** Index in the walk of the place where it is. */
  readonly at: number;
  readonly members: FreeRetailer[];
}

const sizeOf = ({ group, members }: Slot): number => (group?.size ?? 0) + members.length;

/**
 * Proposes groups for the retailers of an area who are in none (SD-R01 to SD-R03). First the groups of each street are filled to their
 * usual size; what is left of a street is cut into groups of 10–15, a rest of fewer goes on to the next street of the township; what is
 * left at the end of a township joins the nearest groups with room, founds a smaller group, or goes beyond the usual size (never the
 * limit) where fewer than the floor would stay alone; what even then is left tries the same among the townships of the area. The same
 * rows in any order give the same plan; apart from sorting, the time grows with the rows.
 */
export function planArea(area: AreaToPlan, policy: PlanPolicy): AreaPlan {
  const walk = new AreaWalk(area, policy);
  const left = walk.townships().flatMap((township) => walk.planTownship(township));
  const rest = walk.settle(left, walk.slots);
  return { proposals: walk.proposals(), left: rest };
}

class AreaWalk {
  readonly slots: Slot[] = [];
  readonly #places: readonly PlanPlace[];
  readonly #indexOf: ReadonlyMap<number, number>;
  /** Who is in no group yet, place by place along the walk. */
  readonly #queues: FreeRetailer[][];
  readonly #groupsAt = new Map<number, Slot[]>();
  /** Places that have a group, or will have one. */
  readonly #seated = new Set<number>();
  /** Largest usual size. */
  readonly #usual: number;

  constructor(
    area: AreaToPlan,
    private readonly policy: PlanPolicy,
  ) {
    this.#usual = Math.min(policy.maxTypical, policy.limit);
    this.#places = walkOfPlaces(area.places);
    this.#indexOf = new Map(this.#places.map((place, index) => [place.id, index]));
    const queues: FreeRetailer[][] = this.#places.map(() => []);
    for (const retailer of area.retailers) queues[this.#at(retailer)]?.push(retailer);
    this.#queues = queues.map(walkOfStreet);
    for (const placeId of area.seated ?? []) this.#seated.add(this.#at({ placeId }));
    const groups = area.groups.toSorted(
      (a, b) =>
        this.#at(a) - this.#at(b) ||
        numberOrder(a.houseNumber ?? Infinity, b.houseNumber ?? Infinity) ||
        (a.name < b.name ? -1 : 1),
    );
    for (const group of groups) {
      const slot = { group, at: this.#at(group), members: [] };
      this.#groupsAt.set(slot.at, [...(this.#groupsAt.get(slot.at) ?? []), slot]);
      this.#take(slot);
    }
  }

  /** First and last index in the walk of each township. */
  townships(): [number, number][] {
    const runs: [number, number][] = [];
    for (const [index, place] of this.#places.entries()) {
      const run = runs.at(-1);
      if (run && this.#places[run[0]]?.townshipCode === place.townshipCode) run[1] = index;
      else runs.push([index, index]);
    }
    return runs;
  }

  /** Plans a township; answers whom it could not place. */
  planTownship([first, last]: [number, number]): FreeRetailer[] {
    for (let at = first; at <= last; at++) this.#fillOwn(at);
    let rest: FreeRetailer[] = [];
    for (let at = first; at <= last; at++) {
      rest = rest.concat(this.#queues[at]?.splice(0) ?? []);
      if (rest.length < this.policy.minTypical) continue;
      const sizes = cutIntoGroups(rest.length, this.policy);
      const isCrowded = sizes.some((size) => size > this.#usual);
      const goesOn = this.#queues.slice(at + 1, last + 1).some((queue) => queue.length > 0);
      // Larger than usual only where nobody is left along the way whom the rest could join.
      const cuts = isCrowded && goesOn ? cutIntoGroups(rest.length - (rest.length % this.#usual), this.policy) : sizes;
      for (const size of cuts) this.#found(rest.splice(0, size));
    }
    return this.settle(
      rest,
      this.slots.filter((slot) => slot.at >= first && slot.at <= last),
    );
  }

  /** Finds a place for a rest of fewer than a usual group; answers whom it found none for. */
  settle(rest: readonly FreeRetailer[], slots: readonly Slot[]): FreeRetailer[] {
    const { floor, limit } = this.policy;
    if (rest.length === 0) return [];
    const roomTo = (most: number): number => slots.reduce((sum, slot) => sum + Math.max(0, most - sizeOf(slot)), 0);
    const mayFound = rest.length >= floor;
    if (mayFound && (this.#hasBareSeat(rest) || roomTo(this.#usual) < rest.length)) {
      const left = [...rest];
      for (const size of cutIntoGroups(rest.length, this.policy)) this.#found(left.splice(0, size));
      return left;
    }
    const most = roomTo(this.#usual) >= rest.length ? this.#usual : limit;
    return rest.filter((retailer) => !this.#joinNearest(retailer, slots, most));
  }

  proposals(): Proposal[] {
    return this.slots
      .filter((slot) => slot.members.length > 0)
      .toSorted((a, b) => a.at - b.at)
      .map(({ group, at, members }) => ({
        kind: group ? ('FILL' as const) : ('FOUND' as const),
        group,
        place: this.#place(at),
        members: this.#inOrder(members),
      }));
  }

  /** Fills the groups of a place to the usual size with neighbours along the street. */
  #fillOwn(at: number): void {
    const own = this.#groupsAt.get(at) ?? [];
    const queue = this.#queues[at] ?? [];
    const given = fillEvenly(own.map(sizeOf), queue.length, this.#usual);
    for (const [index, slot] of own.entries()) slot.members.push(...queue.splice(0, given[index] ?? 0));
  }

  #found(members: FreeRetailer[]): void {
    const counts = new Map<number, number>();
    for (const member of members) counts.set(this.#at(member), (counts.get(this.#at(member)) ?? 0) + 1);
    const places = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b).map(([at]) => at);
    // A township seat without a group gets one wherever one of its retailers is among the founders (SD-R01).
    const at = places.find((place) => this.#isBareSeat(place)) ?? places[0];
    if (at !== undefined) this.#take({ group: null, at, members });
  }

  #take(slot: Slot): void {
    this.slots.push(slot);
    this.#seated.add(slot.at);
  }

  /** Among the groups with room the nearest, of equally near ones the smallest. */
  #joinNearest(retailer: FreeRetailer, slots: readonly Slot[], most: number): boolean {
    const at = this.#at(retailer);
    let best: Slot | null = null;
    for (const slot of slots) {
      if (sizeOf(slot) >= most) continue;
      const nearer = best === null ? -1 : Math.abs(slot.at - at) - Math.abs(best.at - at);
      if (nearer < 0 || (nearer === 0 && best !== null && sizeOf(slot) < sizeOf(best))) best = slot;
    }
    best?.members.push(retailer);
    return best !== null;
  }

  #isBareSeat(at: number): boolean {
    return this.#place(at).kind === 'TOWNSHIP_SEAT' && !this.#seated.has(at);
  }

  #hasBareSeat(retailers: readonly FreeRetailer[]): boolean {
    return retailers.some((retailer) => this.#isBareSeat(this.#at(retailer)));
  }

  #at({ placeId }: { readonly placeId: number }): number {
    const at = this.#indexOf.get(placeId);
    if (at === undefined) throw new RangeError(`no place ${placeId} in this area`);
    return at;
  }

  #place(at: number): PlanPlace {
    const place = this.#places[at];
    if (!place) throw new RangeError(`no place at ${at}`);
    return place;
  }

  #inOrder(members: readonly FreeRetailer[]): FreeRetailer[] {
    return walkOfStreet(members).toSorted((a, b) => this.#at(a) - this.#at(b));
  }
}
