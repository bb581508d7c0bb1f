import { asUuid, countyOfScope, givenText, nameInCounty, placeInSight } from '@chengxin/groups/data';
import { type Clock, Refusal } from '@chengxin/kernel';
import { Unit } from '@chengxin/organization/data';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { type AcceptedProposal, acceptProposals as acceptThem, type PrepareFounding } from '@chengxin/planner/data';
import { Founding } from './founding.entity';
import { auditFounding, runFoundingAct } from './founding-act';
import { demandCandidate, keepInvitees } from './invitees';

export interface OpenFounding {
  readonly placeCode: string;
  readonly streetText: string;
  readonly name: string;
  readonly homeAddress?: string | null;
  /** Who prepares it; the actor unless given. */
  readonly convener?: string | null;
  readonly candidateId?: string | null;
  readonly inviteeIds: readonly string[];
}

/**
 * Drafts the founding of a group (§3.5). Refused: a place out of sight; a name against SD-R05, or one that a group or another founding of
 * the county bears; whom it asks although he may not join (SD-R03); a candidate who is not asked (SD-R06). Answers its id.
 */
export function openFounding(database: Database, clock: Clock, actor: Actor, input: OpenFounding): Promise<string> {
  return runFoundingAct(database, clock, actor, input.name, async (act) =>
    draft(act, await placeInSight(act, input.placeCode), input, null, ['input']),
  );
}

/**
 * Accepts proposals of a plan, all or none: who is to fill a group applies to it today, of each founding a draft is made with its members as
 * those asked and its leader as the candidate. Refused as by the planner, and what cannot be drafted.
 */
export async function acceptProposals(
  database: Database,
  clock: Clock,
  actor: Actor,
  proposals: readonly AcceptedProposal[],
): Promise<void> {
  await acceptThem(database, clock, actor, proposals, prepare);
}

const prepare: PrepareFounding = async (act, proposed, path) => {
  const { streetText, name, leaderId: candidateId, memberIds: inviteeIds } = proposed;
  const place = await act.em.findOneOrFail(Unit, { id: proposed.placeId });
  try {
    await draft(act, place, { streetText, name, candidateId, inviteeIds }, proposed.proposalId, path);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The form shows proposals, and none of the fields of a draft.
    throw new Refusal(...error.reasons.map((reason) => ({ ...reason, path })));
  }
};

async function draft(
  act: Act,
  place: Unit,
  input: Omit<OpenFounding, 'placeCode'>,
  proposalId: string | null,
  path: readonly string[],
): Promise<string> {
  const county = await countyOfScope(act, place.scopeFrom);
  const founding = act.em.create(Founding, {
    id: crypto.randomUUID(),
    ...(await nameInCounty(act, county, input.name, input.streetText, null)),
    scope: place.scopeFrom,
    countyId: county.id,
    placeId: place.id,
    proposalId,
    homeAddress: givenText(input.homeAddress, [...path, 'homeAddress']),
    convener: givenText(input.convener, [...path, 'convener']) ?? act.actor.name,
    candidateId: input.candidateId ? asUuid(input.candidateId) : null,
    state: 'DRAFT',
    openedOn: act.today,
    openedBy: act.actor.name,
    openedAt: act.clock.now(),
    formingOn: null,
    meetingId: null,
    leaderId: null,
    members: null,
    present: null,
    charterVotes: null,
    leaderVotes: null,
    floorReason: null,
    endedOn: null,
    endReason: null,
    version: 1,
  });
  const { candidateId } = founding;
  // Nobody refers to a retailer who is not there: the candidate is written once he is known to be asked.
  founding.candidateId = null;
  await act.em.flush();
  await keepInvitees(act, founding, input.inviteeIds, [...path, 'inviteeIds']);
  await demandCandidate(act, founding.id, candidateId ?? null, [...path, 'candidateId']);
  founding.candidateId = candidateId;
  auditFounding(act, 'openFounding', founding, null, {
    place: place.code,
    invitees: input.inviteeIds.length,
    proposal: proposalId,
  });
  return founding.id;
}
