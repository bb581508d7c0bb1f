import { type FoundingState, mayMove, mayStart } from '@chengxin/foundings/domain';
import { asUuid, countyOfScope, demandCounty, givenText, nameInCounty, placeInSight } from '@chengxin/groups/data';
import { mustBeExplained } from '@chengxin/groups/domain';
import { type Clock, demand, proseText } from '@chengxin/kernel';
import type { Unit } from '@chengxin/organization/data';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { foundingAbandoned } from '@chengxin/planner/data';
import { applicantsOf } from './applicants.queries';
import type { Founding } from './founding.entity';
import { auditFounding, foundingFacts, lockFounding, runFoundingAct, type SeenFounding } from './founding-act';
import { demandCandidate, keepInvitees } from './invitees';

export interface ChangeFounding extends SeenFounding {
  /** Of a draft. */
  readonly placeCode?: string | null;
  readonly streetText?: string | null;
  readonly name?: string | null;
  readonly convener?: string | null;
  /** Null: none. */
  readonly homeAddress?: string | null;
  readonly candidateId?: string | null;
  readonly inviteeIds?: readonly string[] | null;
}

/**
 * Changes what is known of a founding under way; what is not given stays. Refused as when it was opened; another place once it is started, in
 * another county, or beyond the area of the plan that it came from.
 */
export async function changeFounding(database: Database, clock: Clock, actor: Actor, input: ChangeFounding): Promise<string> {
  return runFoundingAct(database, clock, actor, input.name ?? '', async (act) => {
    const founding = await lockFounding(act, input, 'CHANGE');
    const before = foundingFacts(founding);
    const place = input.placeCode == null ? null : await moveTo(act, founding, await placeInSight(act, input.placeCode));
    const county = await countyOfScope(act, founding.scope);
    const naming = await nameInCounty(
      act,
      county,
      input.name ?? founding.name,
      input.streetText ?? founding.streetText,
      founding.id,
    );
    Object.assign(founding, naming, { convener: givenText(input.convener, ['input', 'convener']) ?? founding.convener });
    if (input.homeAddress !== undefined) founding.homeAddress = givenText(input.homeAddress, ['input', 'homeAddress']);
    if (input.inviteeIds) await keepInvitees(act, founding, input.inviteeIds, ['input', 'inviteeIds']);
    const candidateId = input.candidateId === undefined ? (founding.candidateId ?? null) : asUuid(input.candidateId ?? '');
    // A candidate who has thought better of it stands in the way of no other change.
    if (input.candidateId !== undefined || input.inviteeIds)
      await demandCandidate(act, founding.id, candidateId, ['input', 'candidateId']);
    founding.candidateId = candidateId;
    auditFounding(act, 'changeFounding', founding, before, { place: place?.code, invitees: input.inviteeIds?.length });
    return founding.id;
  });
}

/** Moves a founding, and with it whom it asks and who has applied: the files of the area that it lies in. */
async function moveTo(act: Act, founding: Founding, place: Unit): Promise<Unit> {
  const { id, scope, placeId, proposalId } = founding;
  if (place.id === placeId) return place;
  const state = founding.state as FoundingState;
  demand(mayMove({ state, isPlanned: proposalId != null, scope, toScope: place.scopeFrom }, ['input', 'placeCode']));
  Object.assign(founding, { placeId: place.id, scope: place.scopeFrom });
  for (const table of ['founding_invitee', 'join_application'])
    await act.em.execute(`update ${table} set scope = ? where founding_id = ?`, [place.scopeFrom, id]);
  return place;
}

/** Starts a founding that somebody has applied for: opinions and pledges follow. Refused: who does not act for the county; no applicant. */
export async function startFounding(database: Database, clock: Clock, actor: Actor, input: SeenFounding): Promise<string> {
  return runFoundingAct(database, clock, actor, '', async (act) => {
    const founding = await lockFounding(act, input, 'START');
    demandCounty(act, founding.scope, ['input', 'foundingId'], '§3.5');
    const { signed, unsigned } = await applicantsOf(act, founding.id);
    demand(mayStart(signed.length + unsigned.length, ['input', 'foundingId']));
    const before = foundingFacts(founding);
    Object.assign(founding, { state: 'FORMING', formingOn: act.today });
    auditFounding(act, 'startFounding', founding, before);
    return founding.id;
  });
}

export interface AbandonFounding extends SeenFounding {
  readonly reason: string;
}

/**
 * Gives a founding up, today: its applications are withdrawn, what was signed for it binds nobody, and the proposal that it came from is open
 * again. Refused: no reason.
 */
export async function abandonFounding(database: Database, clock: Clock, actor: Actor, input: AbandonFounding): Promise<string> {
  const reason = proseText(input.reason);
  return runFoundingAct(database, clock, actor, '', async (act) => {
    const founding = await lockFounding(act, input, 'ABANDON');
    demand(mustBeExplained(reason, ['input', 'reason']));
    const before = foundingFacts(founding);
    Object.assign(founding, { state: 'ABANDONED', endedOn: act.today, endReason: reason });
    await act.em.flush();
    await act.em.execute(
      `update join_application set version = version + 1, state = 'WITHDRAWN', ended_on = ?, end_reason = ?
        where founding_id = ? and (state = 'PLEDGED' or state in ('APPLIED', 'ACCEPTED', 'READ') and expires_on > ?)`,
      [act.today, reason, founding.id, act.today],
    );
    if (founding.proposalId != null) await foundingAbandoned(act, founding.proposalId);
    auditFounding(act, 'abandonFounding', founding, before, { reason });
    return founding.id;
  });
}
