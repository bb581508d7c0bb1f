import { recordPaperTerm } from '@chengxin/elections/data';
import { TERM_IMPORT, type TermRow } from '@chengxin/imports/domain';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { demandGroup, retailerOf } from './look-ups';
import { cellsOf } from './row-cells';

/** A term of the system, as far as a row can say it otherwise. */
interface KnownTerm {
  readonly votesFor: number | null;
  readonly votesTotal: number | null;
  readonly tierReason: string | null;
}

async function record(run: ActRun, row: Whole<TermRow>): Promise<Action> {
  const at = cellsOf(TERM_IMPORT, row);
  const { role, electedOn, votesFor, votesTotal, tierReason } = row;
  const group = await demandGroup(run, row.groupName, at('groupName'));
  const retailer = await retailerOf(run, row.licenceNo, at('licenceNo'));
  if (!group || !retailer) return 'UNCHANGED';
  const [known] = await run.query<KnownTerm>(
    sql`select votes_for as "votesFor", votes_total as "votesTotal", tier_reason as "tierReason" from leader_term where group_id = ${group.id}::uuid and retailer_id = ${retailer.id}::uuid and role = ${role} and elected_on = ${electedOn}::date`,
  );
  if (known) {
    for (const key of ['votesFor', 'votesTotal', 'tierReason'] as const)
      if (row[key] !== null && row[key] !== known[key])
        run.fault(at(key), {
          zh: `与系统中该届一致：${known[key] ?? '没有登记'}`,
          en: `as the term stands in the system: ${known[key] ?? 'nothing is recorded'}`,
        });
    return 'UNCHANGED';
  }
  const votes = votesFor === null || votesTotal === null ? null : { votesFor, votesTotal };
  await run.try(
    (database, clock, actor) =>
      recordPaperTerm(database, clock, actor, { groupId: group.id, retailerId: retailer.id, role, electedOn, votes, tierReason }),
    {
      ...{ retailerId: at('licenceNo'), electedOn: at('electedOn'), tierReason: at('tierReason') },
      ...{ votesFor: at('votesFor'), votesTotal: at('votesTotal'), otherwise: at('groupName') },
    },
  );
  return 'CREATE';
}

/** 组长任期: terms of a group from the oldest to the one in office; one that is known already stays as it is. */
export const TERM_PLAN = planOf<TermRow>({
  groupsOf: ({ groupName }) => [groupName],
  order: ({ electedOn }) => electedOn,
  record,
});
