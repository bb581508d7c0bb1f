import { mayBeSmall, mayHaveVoted, mustAllHaveSigned, mustFollowSteps, mustPassCharter } from '@chengxin/foundings/domain';
import { demandOpenDay, foundGroupIn, givenProse } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate, Refusal } from '@chengxin/kernel';
import { recordMeetingIn } from '@chengxin/meetings/data';
import type { AgendaItem, MeetingPaperInput, MeetingPlace } from '@chengxin/meetings/domain';
import { Unit } from '@chengxin/organization/data';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { foundingHeld, lockAccepted } from '@chengxin/planner/data';
import { loadPolicyForAct } from '@chengxin/policy/data';
import { applicantsOf } from './applicants.queries';
import type { Founding } from './founding.entity';
import { auditFounding, foundingFacts, lockFounding, runFoundingAct, type SeenFounding } from './founding-act';

export interface HoldFoundingMeeting extends SeenFounding {
  readonly heldOn: LocalDate;
  readonly placeKind: MeetingPlace;
  readonly placeText?: string | null;
  readonly presentIds: readonly string[];
  readonly excusedIds?: readonly string[] | null;
  /** Members who voted for the charter. */
  readonly charterVotes: number;
  readonly leaderId: string;
  /** Members who voted for the leader. */
  readonly votesFor: number;
  readonly tierReason?: string | null;
  readonly overLimitReason?: string | null;
  readonly floorReason?: string | null;
  readonly customerManagerPresent: boolean;
  readonly marketInspectorPresent: boolean;
  /** Points dealt with beside the election. */
  readonly agenda: readonly AgendaItem[];
  readonly minutes?: string | null;
  readonly papers: readonly MeetingPaperInput[];
}

/**
 * Records the founding meeting, and with it the group is there: its members are all who have signed, its leader who was elected, its first
 * meeting this one; what was signed binds from that day. One act, all or none. Refused: somebody who has applied and not signed (SD-R11); a
 * charter that half of all members did not pass (SD-R13); a leader without half of all votes, or of a low tier without a reason (SD-R06,
 * SD-R07); a size that needs a reason (SD-R02); who may not join any more (SD-R03); a day before the start or the last pledge, in the future or
 * in a closed month; and what a record of a meeting needs (SD-R14). Answers the group's id, which is the founding's.
 */
export async function holdFoundingMeeting(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: HoldFoundingMeeting,
): Promise<string> {
  return runFoundingAct(database, clock, actor, '', async (act, hints) => {
    const founding = await lockFounding(act, input, 'HOLD_MEETING');
    hints.name = founding.name;
    const proposal = founding.proposalId == null ? null : await lockAccepted(act, founding.proposalId, 'FOUND');
    const before = foundingFacts(founding);
    const { signed, unsigned } = await applicantsOf(act, founding.id);
    const floorReason = givenProse(input.floorReason, ['input', 'floorReason']);
    await demandMayFound(act, founding, input, { signed, unsigned, floorReason });
    const memberIds = signed.map(({ retailerId }) => retailerId);
    const place = await act.em.findOneOrFail(Unit, { id: founding.placeId });
    const { tierReason = null, overLimitReason = null, leaderId, votesFor, heldOn } = input;
    const { name, streetText, homeAddress = null } = founding;
    const groupId = await foundGroupIn(
      act,
      {
        ...{ placeCode: place.code, name, streetText, homeAddress, foundedOn: heldOn, memberIds, leaderId, votesFor },
        ...{ votesTotal: memberIds.length, tierReason, overLimitReason },
      },
      founding.id,
    ).catch(atTheMeeting);
    await carryOver(act, founding.id, heldOn);
    const meetingId = await recordMeetingIn(act, { actor, role: null }, recordOf(founding, input, groupId));
    Object.assign(founding, {
      ...{ state: 'ACTIVE', meetingId, leaderId: leaderId.toLowerCase(), members: memberIds.length },
      ...{ present: input.presentIds.length, charterVotes: input.charterVotes, leaderVotes: votesFor },
      ...{ floorReason, endedOn: heldOn },
    });
    await act.em.flush();
    if (proposal) await foundingHeld(act, proposal, groupId, new Set(memberIds));
    auditFounding(act, 'holdFoundingMeeting', founding, before, {
      ...{ heldOn, members: memberIds.length, present: input.presentIds.length, charterVotes: input.charterVotes },
      ...{ leader: leaderId, votesFor, floorReason },
    });
    return groupId;
  });
}

// The form has no list of members, who are all that have signed: what is said of one of them stands at who was present.
function atTheMeeting(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  const [list, ...others] = error.reasons.map(({ path, ...reason }) => {
    const [input = '', field = ''] = path;
    return { ...reason, path: field === 'memberIds' ? [input, 'presentIds'] : path };
  });
  throw list ? new Refusal(list, ...others) : error;
}

interface Assembly extends Awaited<ReturnType<typeof applicantsOf>> {
  readonly floorReason: string | null;
}

async function demandMayFound(act: Act, founding: Founding, input: HoldFoundingMeeting, assembly: Assembly): Promise<void> {
  const { signed, unsigned, floorReason } = assembly;
  const heldPath = ['input', 'heldOn'];
  await demandOpenDay(act, founding.scope, input.heldOn, heldPath);
  const book = await loadPolicyForAct(act);
  const unit = { scopeFrom: founding.scope, scopeTo: founding.scope };
  const floor = book.number('group.size_floor', unit, input.heldOn);
  const share = book.fraction('vote.charter_share', unit, input.heldOn);
  const steps = [founding.formingOn as LocalDate, ...signed.flatMap(({ signedOn }) => signedOn ?? [])];
  const present = input.presentIds.length;
  demand(
    mustAllHaveSigned(
      unsigned.map(({ storeName }) => storeName),
      ['input', 'presentIds'],
    ),
    mayBeSmall(signed.length, floor, floorReason, ['input', 'floorReason']),
    mustFollowSteps(input.heldOn, steps, heldPath),
    mayHaveVoted(input.charterVotes, present, ['input', 'charterVotes']),
    mustPassCharter(input.charterVotes, signed.length, share, ['input', 'charterVotes']),
    mayHaveVoted(input.votesFor, present, ['input', 'votesFor']),
  );
}

/** The applications are the group's from now on, and the pledges bind. */
async function carryOver(act: Act, foundingId: string, on: LocalDate): Promise<void> {
  await act.em.execute('update join_application set group_id = founding_id where founding_id = ?', [foundingId]);
  await act.em.execute(
    `update pledge p set group_id = ?, binds_from = greatest(p.signed_on, ?::date)
       from join_application a where a.pledge_id = p.id and a.founding_id = ? and a.state = 'ACTIVE'`,
    [foundingId, on, foundingId],
  );
}

/** The group's first meeting: its leader was elected there (SD-R17). */
const recordOf = ({ convener }: Founding, input: HoldFoundingMeeting, groupId: string) => ({
  ...{ groupId, convener, heldOn: input.heldOn, placeKind: input.placeKind, placeText: input.placeText ?? null },
  ...{ customerManagerPresent: input.customerManagerPresent, marketInspectorPresent: input.marketInspectorPresent },
  agenda: (['ELECT_LEADER', ...input.agenda.filter((item) => item !== 'ELECT_LEADER')] as const).map((item) => ({ item })),
  ...{ presentIds: input.presentIds, excusedIds: input.excusedIds ?? [], minutes: input.minutes ?? null, papers: input.papers },
  resolutions: [],
});
