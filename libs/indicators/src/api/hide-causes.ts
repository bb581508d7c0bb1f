import { type GroupSize, suppressSmallCells } from '@chengxin/graphql-kit';
import type { CausedSums } from '../data';
import type { CausedChange } from './explanation.object';

const sizeOf = (rows: number): GroupSize => ({ periods: [{ rows, counted: [] }] });

/** Causes as they may be told: those of fewer rows than the limit are hidden, and the next smallest, so that the change does not tell them. */
export function hideCauses(causes: readonly CausedSums[]): CausedChange[] {
  const all = causes.reduce((sum, { rows }) => sum + rows, 0);
  const hidden = suppressSmallCells(
    causes.map(({ rows }) => sizeOf(rows)),
    sizeOf(all),
    causes[0]?.limit ?? 0,
  ).parts;
  return causes.map(({ cause, rows, numerator, denominator }, index) =>
    hidden[index]
      ? { cause, rows: null, numerator: null, denominator: null, suppressed: true }
      : { cause, rows, numerator, denominator, suppressed: false },
  );
}
