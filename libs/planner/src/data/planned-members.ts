import { findCandidates, groupPolicyFor, retailerNotFound } from '@chengxin/groups/data';
import { mayJoin, parseGroupName } from '@chengxin/groups/domain';
import { demand, isUuid, type Verdict } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import { mayHold } from '@chengxin/planner/domain';
import { lockCounty, type ProposalRow } from './proposals';

export const RETAILERS = ['input', 'retailerIds'] as const;

/** Ids that can be ids at all, each once. */
export const uuids = (ids: readonly string[]): string[] => [...new Set(ids.filter(isUuid).map((id) => id.toLowerCase()))];

const IDS = '(select x::uuid from jsonb_array_elements_text(?::jsonb) x)';

/** The proposals that these retailers stand in. */
export async function proposalsOf(act: Act, retailerIds: readonly string[]): Promise<string[]> {
  const rows = await act.em.execute<{ id: string }[]>(
    `select distinct proposal_id as id from plan_member where retailer_id in ${IDS}`,
    [JSON.stringify(retailerIds)],
  );
  return rows.map(({ id }) => id);
}

/** Who is to come, in the order of ids. */
export async function membersOf(act: Act, proposalId: string): Promise<string[]> {
  const rows = await act.em.execute<{ id: string }[]>(
    'select retailer_id as id from plan_member where proposal_id = ? order by retailer_id',
    [proposalId],
  );
  return rows.map(({ id }) => id);
}

/** Who goes into a proposal may join a group of its county today, and there is room for all of them. */
export async function demandMayJoin(
  act: Act,
  to: ProposalRow,
  ids: readonly string[],
  path: readonly string[] = RETAILERS,
): Promise<void> {
  const found = await findCandidates(act, ids, act.today);
  const verdicts = ids.map((id): Verdict => {
    const candidate = found.get(id);
    if (!candidate) return { ok: false, reason: retailerNotFound(path) };
    return mayJoin(candidate, { scope: to.scope, foundedOn: act.today }, act.today, path);
  });
  const there = new Set(await membersOf(act, to.id));
  const size = to.sizeBefore + to.coming + ids.filter((id) => !there.has(id)).length;
  const policy = await groupPolicyFor(act, to.scope, act.today);
  demand(...verdicts, mayHold(size, policy.size.limit, path));
}

/** Takes retailers out of the proposals that they stand in. */
export const takeOut = (act: Act, ids: readonly string[]): Promise<unknown> =>
  act.em.execute(`delete from plan_member where retailer_id in ${IDS}`, [JSON.stringify(ids)]);

export async function putInto(act: Act, to: Pick<ProposalRow, 'id' | 'scope'>, ids: readonly string[]): Promise<void> {
  await act.em.execute(`delete from plan_remainder where retailer_id in ${IDS}`, [JSON.stringify(ids)]);
  await act.em.execute(
    'insert into plan_member (retailer_id, proposal_id, scope) select x::uuid, ?::uuid, ?::integer from jsonb_array_elements_text(?::jsonb) x',
    [to.id, to.scope, JSON.stringify(ids)],
  );
}

/** Why somebody is in no proposal although he might be: it was decided by hand. */
export const LEFT_OUT = {
  TAKEN_OUT: { zh: '由人工移出建议', en: 'taken out of a proposal by hand' },
  NOT_APPLIED: { zh: '小组筹建时没有申请', en: 'did not apply while the group was being founded' },
  NOT_FOUNDING: {
    zh: '小组筹建时申请过，成立时没有入组',
    en: 'applied while the group was being founded, and is not among its founders',
  },
  DROPPED: { zh: '所在的建议已删去', en: 'the proposal was dropped' },
} as const;

/** Keeps for whom nothing is proposed any more, and why. */
export async function leaveOut(act: Act, ids: readonly string[], code: keyof typeof LEFT_OUT): Promise<void> {
  const { zh, en } = LEFT_OUT[code];
  await act.em.execute(
    `insert into plan_remainder (retailer_id, scope, code, text_zh, text_en) select id, scope, ?, ?, ? from retailer where id in ${IDS}
       on conflict (retailer_id) do update set code = excluded.code, text_zh = excluded.text_zh, text_en = excluded.text_en`,
    [code, zh, en, JSON.stringify(ids)],
  );
}

/** Ordinals that groups, foundings and other drafts of the county have on a street; 0 for one without. */
export async function ordinalsOf(
  act: Act,
  row: Pick<ProposalRow, 'countyId' | 'streetText'>,
  except: string | null,
): Promise<number[]> {
  await lockCounty(act, row.countyId);
  const rows = await act.em.execute<{ name: string }[]>(
    `select name from names_kept(?, ?, null)
     union all select name from plan_proposal where county_id = ? and street_text = ? and kind = 'FOUND' and state <> 'DONE' and id is distinct from ?::uuid`,
    [row.countyId, row.streetText, row.countyId, row.streetText, except],
  );
  return rows.flatMap(({ name }) => parseGroupName(name)?.ordinal ?? []);
}
