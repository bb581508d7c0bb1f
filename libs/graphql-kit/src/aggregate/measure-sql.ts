import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { QUANTILES } from './aggregate-cost';
import type { PlannedMeasure } from './aggregate-plan';

/** An aggregate's filter over rows that fulfil all of some conditions. */
export const filtered = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? empty : sql` filter (where ${join(conditions, ' and ')})`;

/** Expressions that rows are read with, each once however many measures use it. */
export class RowColumns {
  readonly #names = new Map<string, Sql>();
  readonly #columns: Sql[] = [];

  name(expression: Sql): Sql {
    const key = JSON.stringify([expression.text, expression.values]);
    const known = this.#names.get(key);
    if (known) return known;
    const name = raw(`x${this.#names.size}`);
    this.#names.set(key, name);
    this.#columns.push(sql`${expression} as ${name}`);
    return name;
  }

  get list(): readonly Sql[] {
    return this.#columns;
  }
}

export type Period = 'now' | 'before';

/** How a measure is read from the rows of a group, and whether that of a sum of groups is the sum of theirs. */
export interface Parts {
  readonly rows: Sql;
  readonly numerator: Sql;
  readonly denominator: Sql;
  readonly isAdditive: boolean;
}

/** What a measure asks of the rows of a group within a period. */
export function partsOf(measure: PlannedMeasure, row: Sql, columns: RowColumns, period: readonly Sql[]): Parts {
  const own = measure.where ? [columns.name(measure.where(row))] : [];
  const filter = filtered([...own, ...period]);
  const nothing = sql`null::numeric`;
  const { field } = measure;
  if (!field) return { rows: sql`count(*)${filter}`, numerator: nothing, denominator: nothing, isAdditive: true };
  const numerator = field.numerator(row);
  const denominator = field.denominator?.(row);
  if (measure.function === 'RATIO' && denominator) {
    const [n, d] = [columns.name(numerator), columns.name(denominator)];
    return {
      rows: sql`count(${d})${filter}`,
      numerator: sql`sum(${n})${filter}`,
      denominator: sql`sum(${d})${filter}`,
      isAdditive: true,
    };
  }
  const value = denominator ? sql`(${numerator}) / nullif(${denominator}, 0)` : numerator;
  const quantile = QUANTILES[measure.function];
  if (quantile) {
    const x = columns.name(sql`(${value})::double precision`);
    return {
      rows: sql`count(${x})${filter}`,
      numerator: sql`(percentile_cont(${raw(quantile)}) within group (order by ${x})${filter})::numeric`,
      denominator: nothing,
      isAdditive: false,
    };
  }
  const x = columns.name(value);
  return { rows: sql`count(${x})${filter}`, numerator: sql`sum(${x})${filter}`, denominator: nothing, isAdditive: true };
}

/** The value of a measure over the columns of a group. */
export function valueOf(measure: PlannedMeasure, index: number, period: Period): Sql {
  const [c, n, d] = columnNames(index, period);
  if (measure.function === 'COUNT') return sql`${c}::numeric`;
  if (measure.function === 'SHARE') return sql`${c}::numeric / nullif(${period === 'now' ? raw('n_rows') : raw('n_before')}, 0)`;
  if (measure.function === 'MEAN') return sql`${n} / nullif(${c}, 0)`;
  return measure.function === 'RATIO' ? sql`${n} / nullif(${d}, 0)` : n;
}

/** Columns of a measure's rows, numerator and denominator. */
export const columnNames = (index: number, period: Period): readonly [Sql, Sql, Sql] => {
  const suffix = period === 'now' ? '' : 'b';
  return [raw(`c${index}${suffix}`), raw(`n${index}${suffix}`), raw(`d${index}${suffix}`)];
};
