import { buildGroupName, checkGroupName, nameTaken, nextOrdinal, ordinalIn, tidyName } from '@chengxin/groups/domain';
import { type Clock, demand, Refusal } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';
import { judgeChanged } from './judge-proposals';
import { demandMayJoin, leaveOut, membersOf, ordinalsOf, putInto, RETAILERS, takeOut, uuids } from './planned-members';
import { lockOne, lockProposals, type ProposalRow, proposalFacts, subjectOf } from './proposals';

/** Takes a proposal out of the plan; its retailers stay in no group. */
export async function dropProposal(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: { readonly proposalId: string; readonly expectedVersion: number },
): Promise<void> {
  await runAct(database.orm, clock, actor, async (act) => {
    const [row] = await lockOne(act, input, 'DROP');
    const members = await membersOf(act, row.id);
    await leaveOut(act, members, 'DROPPED');
    await act.em.execute('delete from plan_proposal where id = ?', [row.id]);
    act.audit({ act: 'dropProposal', ...subjectOf(row), before: proposalFacts(row) });
  });
}

/** Splits these members off into a proposal of their own at the same place. Refused: none of them, or all. */
export async function splitProposal(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: { readonly proposalId: string; readonly retailerIds: readonly string[]; readonly expectedVersion: number },
): Promise<string> {
  const ids = uuids(input.retailerIds);
  return runAct(database.orm, clock, actor, async (act) => {
    const [row] = await lockOne(act, input, 'SPLIT');
    const members = new Set(await membersOf(act, row.id));
    const going = ids.filter((id) => members.has(id));
    if (going.length === 0 || going.length === members.size) {
      throw new Refusal({
        code: 'SPLIT_NEEDS_BOTH',
        text: { zh: '请选出一部分成员，两组都要有人', en: 'choose some of the members: both groups need somebody' },
        path: [...RETAILERS],
      });
    }
    const streetText = row.streetText ?? '';
    const name = buildGroupName(row.countyName, streetText, nextOrdinal(await ordinalsOf(act, row, null)));
    const id = crypto.randomUUID();
    await act.em.execute(
      `insert into plan_proposal (id, plan_id, scope, county_id, place_id, kind, street_text, name) values (?, ?, ?, ?, ?, 'FOUND', ?, ?)`,
      [id, row.planId, row.scope, row.countyId, row.placeId, streetText, name],
    );
    await takeOut(act, going);
    await putInto(act, { ...row, id }, going);
    act.audit({ act: 'splitProposal', ...subjectOf(row), before: proposalFacts(row), after: { name, retailers: going } });
    await judgeChanged(act, [row.id, id]);
    return id;
  });
}

/** Puts all members of one proposal into another. Refused: another county, more than the limit. */
export async function mergeProposals(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: { readonly proposalId: string; readonly intoProposalId: string; readonly expectedVersion: number },
): Promise<void> {
  await runAct(database.orm, clock, actor, async (act) => {
    const [row] = await lockOne(act, input, 'MERGE');
    const path = ['input', 'intoProposalId'];
    const [into] = (await lockProposals(act, [{ id: input.intoProposalId, seen: null, path }], 'MOVE')) as [ProposalRow];
    if (into.id === row.id)
      throw new Refusal({ code: 'SAME_PROPOSAL', text: { zh: '请选择另一条建议', en: 'choose another proposal' }, path });
    const members = await membersOf(act, row.id);
    await demandMayJoin(act, into, members, path);
    await takeOut(act, members);
    await putInto(act, into, members);
    act.audit({
      act: 'mergeProposals',
      ...subjectOf(into),
      before: proposalFacts(row),
      after: { into: into.title, retailers: members },
    });
    await judgeChanged(act, [row.id, into.id]);
  });
}

export interface ChangeProposal {
  readonly proposalId: string;
  readonly expectedVersion: number;
  readonly streetText?: string | null;
  readonly name?: string | null;
  readonly leaderId?: string | null;
}

/** Gives a founding another street text, name or leader; what is not given stays. Refused: a name against SD-R05, a leader who is no member. */
export async function changeProposal(database: Database, clock: Clock, actor: Actor, input: ChangeProposal): Promise<void> {
  await runAct(database.orm, clock, actor, async (act) => {
    const [row] = await lockOne(act, input, 'CHANGE');
    const streetText = tidyName(input.streetText ?? row.streetText ?? '');
    const others = await ordinalsOf(act, { ...row, streetText }, row.id);
    const isMoved = streetText !== row.streetText;
    const proposed = isMoved
      ? buildGroupName(row.countyName, streetText, others.length === 0 ? 0 : nextOrdinal(others))
      : row.title;
    const name = tidyName(input.name ?? proposed);
    demand(checkGroupName({ countyName: row.countyName, streetText, name, othersOnStreet: others }));
    if (others.includes(ordinalIn({ countyName: row.countyName, streetText, name }) ?? -1)) demand(nameTaken(name));
    const leaderId = input.leaderId?.toLowerCase() ?? row.leaderId;
    const members = await membersOf(act, row.id);
    if (leaderId !== null && !members.includes(leaderId)) {
      throw new Refusal({
        code: 'LEADER_NOT_MEMBER',
        text: { zh: '组长候选人须在成员之中', en: 'who is to lead must be one of the members' },
        path: ['input', 'leaderId'],
        clause: 'SD-R06',
      });
    }
    await act.em.execute('update plan_proposal set street_text = ?, name = ?, leader_id = ? where id = ?', [
      streetText,
      name,
      leaderId,
      row.id,
    ]);
    act.audit({
      act: 'changeProposal',
      ...subjectOf(row),
      before: proposalFacts(row),
      after: { name, streetText, leader: leaderId },
    });
    await judgeChanged(act, [row.id]);
  });
}
