import { type Group, lockGroups, runGroupAct } from '@chengxin/groups/data';
import { writeApplications } from '@chengxin/joining/data';
import { type Clock, demand, Refusal } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { type FoundingOutcome, mayHold } from '@chengxin/planner/domain';
import { loadPolicyForAct } from '@chengxin/policy/data';
import { judgeAgain } from './judge-proposals';
import { planPolicyOf } from './plan-policy';
import { leaveOut, membersOf } from './planned-members';
import { lockProposals, type ProposalRow, proposalFacts, subjectOf } from './proposals';

/** A proposal that is to be accepted, as it was seen. */
export interface AcceptedProposal {
  readonly proposalId: string;
  readonly expectedVersion: number;
}

/** A founding as it was proposed, for whoever prepares it. */
export interface ProposedFounding {
  readonly proposalId: string;
  readonly placeId: number;
  readonly scope: number;
  readonly name: string;
  readonly streetText: string;
  readonly leaderId: string | null;
  readonly memberIds: readonly string[];
}
export type PrepareFounding = (act: Act, founding: ProposedFounding, path: readonly string[]) => Promise<void>;

/**
 * Accepts proposals, all or none: who is to fill a group applies to it today (Annex 3) and is a member when he has signed (SD-R11), a founding is
 * given to `prepare` in the same act. Refused: a proposal that is not open, members who may not join any more (SD-R03) or have applied
 * elsewhere, a group at its limit (SD-R02), those who have applied to it counted in.
 */
export async function acceptProposals(
  database: Database,
  clock: Clock,
  actor: Actor,
  wanted: readonly AcceptedProposal[],
  prepare: PrepareFounding,
): Promise<void> {
  const hints = { retailerPath: ['input', 'proposals'] };
  await runGroupAct(database, clock, actor, hints, async (act) => {
    const rows = await lockProposals(
      act,
      wanted.map(({ proposalId: id, expectedVersion: seen }, index) => ({ id, seen, path: pathOf(index) })),
      'ACCEPT',
    );
    const fills = rows.filter(({ kind }) => kind === 'FILL');
    const groups = await lockGroups(
      act,
      fills.map(({ groupId }) => ({ id: groupId ?? '', path: ['input', 'proposals'] })),
    );
    // Names are taken before retailers, as in every act that founds.
    for (const [index, row] of rows.entries()) if (row.kind === 'FOUND') await handOver(act, row, prepare, pathOf(index));
    for (const [index, row] of rows.entries()) {
      const group = groups.get(row.groupId ?? '');
      if (group) await fill(act, row, group, pathOf(index));
    }
  });
}

const pathOf = (index: number): string[] => ['input', 'proposals', String(index)];

async function fill(act: Act, row: ProposalRow, group: Group, path: readonly string[]): Promise<void> {
  await demandLimit(act, row, path);
  const ids = await membersOf(act, row.id);
  try {
    const applications = ids.map((retailerId) => ({ retailerId, groupId: group.id }));
    await writeApplications(act, { applications, appliedOn: act.today });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The form shows proposals, and none of the fields of an application.
    throw new Refusal(...error.reasons.map((reason) => ({ ...reason, path })));
  }
  await end(act, row, group.id, ids.length);
  act.audit({
    act: 'acceptProposal',
    ...subjectOf(row),
    before: proposalFacts(row),
    after: { state: 'DONE', group: group.name },
  });
}

async function handOver(act: Act, row: ProposalRow, prepare: PrepareFounding, path: readonly string[]): Promise<void> {
  await demandLimit(act, row, path);
  await act.em.execute(`update plan_proposal set state = 'ACCEPTED', version = version + 1 where id = ?`, [row.id]);
  const { id: proposalId, placeId, scope, title: name, streetText, leaderId } = row;
  const memberIds = await membersOf(act, row.id);
  await prepare(act, { proposalId, placeId, scope, name, streetText: streetText ?? '', leaderId, memberIds }, path);
  act.audit({ act: 'acceptProposal', ...subjectOf(row), before: proposalFacts(row), after: { state: 'ACCEPTED' } });
}

async function demandLimit(act: Act, row: ProposalRow, path: readonly string[]): Promise<void> {
  const { limit } = planPolicyOf(await loadPolicyForAct(act), row.scope, act.today);
  demand(mayHold(row.sizeBefore + row.coming, limit, path));
}

/** The proposal that a founding came from, locked with the drafts of its county: before names and retailers, as where it is accepted. */
export const lockAccepted = async (act: Act, proposalId: string, outcome: FoundingOutcome): Promise<ProposalRow> =>
  (await lockProposals(act, [{ id: proposalId, seen: null, path: ['input'] }], outcome))[0] as ProposalRow;

/** The founding of an accepted proposal was held: who did not join after all stays in no group. */
export async function foundingHeld(act: Act, row: ProposalRow, groupId: string, founders: ReadonlySet<string>): Promise<void> {
  const ids = await membersOf(act, row.id);
  const others = ids.filter((id) => !founders.has(id));
  // A founding becomes the group of its id.
  const applied = new Set(
    (
      await act.em.execute<{ id: string }[]>('select retailer_id as id from join_application where founding_id = ?', [groupId])
    ).map(({ id }) => id),
  );
  await leaveOut(
    act,
    others.filter((id) => !applied.has(id)),
    'NOT_APPLIED',
  );
  await leaveOut(
    act,
    others.filter((id) => applied.has(id)),
    'NOT_FOUNDING',
  );
  await end(act, row, groupId, founders.size);
  act.audit({ act: 'foundProposal', ...subjectOf(row), before: proposalFacts(row), after: { state: 'DONE', group: groupId } });
}

/** The founding of an accepted proposal was given up: the proposal is open again, judged by today's register. */
export async function foundingAbandoned(act: Act, proposalId: string): Promise<void> {
  const row = await lockAccepted(act, proposalId, 'ABANDON');
  await act.em.execute(`update plan_proposal set state = 'OPEN' where id = ?`, [row.id]);
  act.audit({ act: 'reopenProposal', ...subjectOf(row), before: proposalFacts(row), after: { state: 'OPEN' } });
  await judgeAgain(act, [row.id]);
}

async function end(act: Act, row: ProposalRow, groupId: string, members: number): Promise<void> {
  await act.em.execute('delete from plan_member where proposal_id = ?', [row.id]);
  await act.em.execute(
    `update plan_proposal set state = 'DONE', group_id = ?, done_members = ?, done_on = ?, version = version + 1 where id = ?`,
    [groupId, members, act.today, row.id],
  );
}
