import { quotient } from '@chengxin/kernel';
import type { PlanProposalsQuery, PlanSummaryQuery } from '../../gql/graphql';
import { formatRate } from '../../shared/format';

export type Proposal = PlanProposalsQuery['planProposals']['nodes'][number];
export type Summary = PlanSummaryQuery['planSummary'];
export type Coverage = Summary['coverage'][number];

/** A share as it is shown; a dash where there is nothing to share. */
export const rateOf = (part: number, total: number): string =>
  formatRate(quotient({ numerator: String(part), denominator: String(total) }));

/** What a proposal is called: the group that is filled, or the one to be founded. */
export const titleOf = ({ group, name }: Pick<Proposal, 'group' | 'name'>): string => name ?? group?.name ?? '';

/** Members that the group will have. */
export const sizeAfter = ({ sizeBefore, comingCount }: Pick<Proposal, 'sizeBefore' | 'comingCount'>): number =>
  sizeBefore + comingCount;

/** The coverage of a kind. */
export const coverageOf = ({ coverage }: Summary, kind: Coverage['kind']): Coverage | undefined =>
  coverage.find((one) => one.kind === kind);

interface Placed {
  readonly place: { readonly townshipName?: string | null };
}

/** Places in runs of one township, in the order in which they come. */
export function byTownship<Row extends Placed>(rows: readonly Row[]): { township: string; rows: Row[] }[] {
  const runs: { township: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const township = row.place.townshipName ?? '';
    const last = runs.at(-1);
    if (last && last.township === township) last.rows.push(row);
    else runs.push({ township, rows: [row] });
  }
  return runs;
}

/** How much of a kind is covered once a proposal and all before it are done. */
export function coveredThrough(
  proposal: Pick<Proposal, 'sumOverall' | 'sumUrban' | 'sumSeats'>,
  { kind, before }: Pick<Coverage, 'kind' | 'before'>,
): number {
  const { sumOverall, sumUrban, sumSeats } = proposal;
  const sums = { OVERALL: sumOverall, URBAN: sumUrban, RURAL: sumOverall - sumUrban, SEAT: sumSeats };
  return before + sums[kind];
}
