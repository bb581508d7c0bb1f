import { sizeWithApplicants } from '@chengxin/groups/data';
import { demand, isUuid, Refusal } from '@chengxin/kernel';
import { type Act, ChangedMeanwhile } from '@chengxin/persistence';
import {
  type FoundingOutcome,
  mayDo,
  type ProposalAction,
  type ProposalKind,
  type ProposalState,
} from '@chengxin/planner/domain';
import sql from 'sql-template-tag';
import { COUNTY_LOCK } from './group-plans.service';

/** A proposal under an act. */
export interface ProposalRow {
  readonly id: string;
  readonly planId: string;
  readonly scope: number;
  readonly countyId: number;
  readonly countyName: string;
  readonly placeId: number;
  readonly kind: ProposalKind;
  readonly state: ProposalState;
  readonly groupId: string | null;
  /** Name of the founding, or of the group that is filled. */
  readonly title: string;
  readonly streetText: string | null;
  readonly leaderId: string | null;
  readonly version: number;
  /** Members who are to come, those out of sight included. */
  readonly coming: number;
  /** Members that the group has today, and who has applied to it. */
  readonly sizeBefore: number;
}

/** A proposal that an act is about. */
export interface WantedProposal {
  readonly id: string;
  /** Version that was seen; null where the act is judged by what there is now. */
  readonly seen: number | null;
  readonly path: readonly string[];
}

/**
 * The proposals of these ids, locked until the act ends, with the drafts of their counties: plans and acts on one county follow one
 * another. Refuses what is not there or not in sight, and what `action` cannot be done with.
 */
export async function lockProposals(
  act: Act,
  wanted: readonly WantedProposal[],
  action: ProposalAction | FoundingOutcome,
): Promise<ProposalRow[]> {
  const ids = JSON.stringify(wanted.flatMap(({ id }) => (isUuid(id) ? [id.toLowerCase()] : [])));
  const chosen = 'p.id in (select x::uuid from jsonb_array_elements_text(?::jsonb) x)';
  const counties = await act.em.execute<{ id: number }[]>(
    `select distinct p.county_id as id from plan_proposal p where ${chosen} order by 1`,
    [ids],
  );
  for (const { id } of counties) await lockCounty(act, id);
  const rows = await act.em.execute<ProposalRow[]>(
    `select p.id, p.plan_id as "planId", p.scope, p.county_id as "countyId", c.name as "countyName", p.place_id as "placeId", p.kind, p.state,
        p.group_id as "groupId", coalesce(p.name, g.name) as title, p.street_text as "streetText", p.leader_id as "leaderId", p.version,
        (select count(*)::integer from plan_member m where m.proposal_id = p.id) as coming,
        case when p.kind = 'FILL' then ${sizeWithApplicants(sql`p.group_id`, sql`?`).sql} else 0 end as "sizeBefore"
      from plan_proposal p join unit c on c.id = p.county_id left join mutual_aid_group g on g.id = p.group_id
      where ${chosen} order by p.id for update of p`,
    [act.today, act.today, ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return wanted.map(({ id, seen, path }) => {
    const row = byId.get(id.toLowerCase());
    if (!row)
      throw new Refusal({
        code: 'PROPOSAL_NOT_FOUND',
        text: { zh: '没有这条建议，可能已被重新规划', en: 'there is no such proposal; it may have been planned anew' },
        path,
      });
    if (seen !== null && seen !== row.version) throw new ChangedMeanwhile();
    demand(mayDo(row.kind, row.state, action, path));
    return row;
  });
}

/** Lets the act alone change the drafts of a county until it ends. */
export const lockCounty = (act: Act, countyId: number): Promise<unknown> =>
  act.em.execute('select pg_advisory_xact_lock(?, ?)', [COUNTY_LOCK, countyId]);

/** What an audit line says about a proposal. */
export const proposalFacts = ({ title, kind, state, streetText, leaderId, coming }: ProposalRow): object => ({
  name: title,
  kind,
  state,
  streetText,
  leader: leaderId,
  members: coming,
});

/** The one proposal that an input names, as it was seen. */
export const lockOne = async (
  act: Act,
  input: { readonly proposalId: string; readonly expectedVersion: number },
  action: ProposalAction,
): Promise<[ProposalRow]> =>
  (await lockProposals(act, [{ id: input.proposalId, seen: input.expectedVersion, path: ['input', 'proposalId'] }], action)) as [
    ProposalRow,
  ];

/** What an audit line is about. */
export const subjectOf = ({ id, scope }: ProposalRow) => ({ subjectType: 'PlanProposal', subjectId: id, scope });
