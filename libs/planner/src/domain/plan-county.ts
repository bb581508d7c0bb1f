import { leaderCandidates } from './leader-candidates';
import { type CountyNames, nameProposals, streetTextOf } from './name-proposals';
import type { AreaToPlan, PlanPlace, PlanPolicy, Proposal, ProposalKind } from './plan';
import { planArea } from './plan-area';
import { type Remark, remainderRemark, remarksOn } from './remarks';

/** A county as it is to be planned: its areas, each with the policy in force there. */
export interface CountyToPlan extends CountyNames {
  readonly areas: readonly (AreaToPlan & { readonly scope: number; readonly policy: PlanPolicy })[];
}

/** A proposal as it is kept. */
export interface Draft {
  readonly scope: number;
  readonly kind: ProposalKind;
  readonly placeId: number;
  readonly groupId: string | null;
  /** Of a group to be founded; null of one that is filled. */
  readonly streetText: string | null;
  readonly name: string | null;
  readonly leaderId: string | null;
  readonly memberIds: readonly string[];
  readonly remarks: readonly Remark[];
}

/** A retailer for whom nothing could be proposed, and why. */
export interface Remainder {
  readonly retailerId: string;
  readonly scope: number;
  readonly remark: Remark;
}

export interface CountyDrafts {
  readonly drafts: readonly Draft[];
  readonly remainders: readonly Remainder[];
}

/** The plan of a county: area by area, named within the county (SD-R05), each proposal with its reasons. */
export function planCounty(county: CountyToPlan): CountyDrafts {
  const planned = county.areas
    .toSorted((a, b) => a.scope - b.scope)
    .map((area) => ({ area, places: new Map(area.places.map((place) => [place.id, place])), ...planArea(area, area.policy) }));
  const streets = planned.flatMap(({ area, proposals }) =>
    proposals.flatMap((proposal) => (proposal.kind === 'FOUND' ? [streetTextOf(proposal.place, area.groups)] : [])),
  );
  const names = nameProposals(streets, county);
  let named = 0;
  const drafts = planned.flatMap(({ area, places, proposals }) => {
    const seated = new Set([...area.groups.map(({ placeId }) => placeId), ...(area.seated ?? [])]);
    return proposals.map((proposal): Draft => {
      const isFound = proposal.kind === 'FOUND';
      const index = isFound ? named++ : -1;
      const leaderId = isFound ? (leaderCandidates(proposal.members)[0]?.id ?? null) : null;
      const isBareSeat = isFound && proposal.place.kind === 'TOWNSHIP_SEAT' && !seated.has(proposal.place.id);
      if (isFound) seated.add(proposal.place.id);
      return {
        scope: area.scope,
        kind: proposal.kind,
        placeId: proposal.place.id,
        groupId: proposal.group?.id ?? null,
        streetText: streets[index] ?? null,
        name: names[index] ?? null,
        leaderId,
        memberIds: proposal.members.map(({ id }) => id),
        remarks: remarksOn({ ...factsOf(proposal, places), leaderId, isBareSeat, isChanged: false }, area.policy),
      };
    });
  });
  return { drafts, remainders: planned.flatMap(({ area, places, left }) => remaindersOf(area, places, left)) };
}

const factsOf = ({ kind, group, place, members }: Proposal, places: ReadonlyMap<number, PlanPlace>) => ({
  kind,
  place,
  sizeBefore: group?.size ?? 0,
  members: members.map((member) => ({ ...member, place: places.get(member.placeId) ?? place })),
});

function remaindersOf(
  { scope, policy }: { readonly scope: number; readonly policy: PlanPolicy },
  places: ReadonlyMap<number, PlanPlace>,
  left: readonly { readonly id: string; readonly placeId: number }[],
): Remainder[] {
  const onStreet = Map.groupBy(left, ({ placeId }) => placeId);
  return [...onStreet].flatMap(([placeId, retailers]) => {
    const place = places.get(placeId);
    if (!place) return [];
    const remark = remainderRemark(place, retailers.length, policy);
    return retailers.map(({ id }) => ({ retailerId: id, scope, remark }));
  });
}
