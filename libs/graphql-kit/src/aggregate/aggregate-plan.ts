import type { Label, YearMonth } from '@chengxin/kernel';
import type { Sql } from 'sql-template-tag';
import { badInput } from '../errors';
import type { AggregateArgs, AggregateFunction, AggregateMeasure } from './aggregate.args';
import { aggregateWork } from './aggregate-cost';

/** Limits of one aggregate; the work is measures × months, quantiles counting three times, a comparison twice. */
export const AGGREGATE_LIMITS = { dimensions: 3, measures: 12, groups: 500, keyLength: 40, work: 360 } as const;

/** What rows can be grouped by. */
export interface AggregateDimension {
  /** Grouped by this: short and cheap, as it is computed for every row. */
  readonly key: (row: Sql) => Sql;
  /** Text that a key is answered as. By default the key itself. */
  readonly value?: (key: Sql) => Sql;
  /** Name of a key, where it comes from the database. By default the value. */
  readonly name?: (key: Sql) => Sql;
  /** Names by value, where they do not; their order is that of the groups. */
  readonly labels?: Readonly<Record<string, Label>>;
  /** Not without a month: rows of today do not have it. */
  readonly ofMonth?: boolean;
}

/** What rows can be summed or averaged by: a number, or a fraction when it has a denominator. */
export interface AggregateField {
  readonly numerator: (row: Sql) => Sql;
  readonly denominator?: (row: Sql) => Sql;
  readonly ofMonth?: boolean;
}

/** What a slice's rows are: dimensions and fields by their names in the schema, and the condition that the list's `where` means. */
export interface AggregateSource<Where extends object> {
  /** A parenthesised select of the rows of today (`months` null), or of some months, then with `month`, the first day of each. */
  readonly rows: (months: readonly YearMonth[] | null) => Sql;
  readonly dimensions: Readonly<Record<string, AggregateDimension>>;
  readonly fields: Readonly<Record<string, AggregateField>>;
  readonly condition: (where: Where | null | undefined, row: Sql) => Sql;
}

export interface PlannedMeasure {
  readonly key: string;
  readonly function: AggregateFunction;
  readonly field: AggregateField | null;
  /** Its own filter; null when it counts all rows. */
  readonly where: ((row: Sql) => Sql) | null;
}

/** An aggregate that may be asked: everything named is there, and it is not too much. */
export interface AggregatePlan {
  readonly rows: AggregateSource<object>['rows'];
  readonly where: (row: Sql) => Sql;
  readonly by: readonly { readonly name: string; readonly dimension: AggregateDimension }[];
  readonly measures: readonly PlannedMeasure[];
  readonly months: readonly YearMonth[] | null;
  /** How many months earlier the period is that it is compared with; 0 when with none. */
  readonly shift: number;
  readonly having: NonNullable<AggregateArgs['having']>;
  readonly orderBy: NonNullable<AggregateArgs['orderBy']>;
  readonly top: number;
}

export interface AggregateQuestion<Where extends object> {
  readonly by: readonly string[];
  readonly measures: readonly AggregateMeasure<string, Where>[];
  readonly where: Where | null;
  readonly months: readonly YearMonth[] | null;
  readonly args: Pick<AggregateArgs, 'compareWith' | 'having' | 'orderBy' | 'top'>;
}

const refuse = (path: readonly string[], zh: string, en: string): never => {
  throw badInput({ zh, en }, path);
};

/** Reads a question against its source; refuses what does not exist, what makes no sense, and what would cost too much. */
export function planAggregate<Where extends object>(
  source: AggregateSource<Where>,
  { by, measures, where, months, args }: AggregateQuestion<Where>,
): AggregatePlan {
  const { dimensions: maxBy, measures: maxMeasures, groups, keyLength, work: maxWork } = AGGREGATE_LIMITS;
  if (by.length > maxBy || new Set(by).size < by.length)
    refuse(['by'], `最多 ${maxBy} 个不同的维度`, `at most ${maxBy} dimensions, each once`);
  if (measures.length < 1 || measures.length > maxMeasures)
    refuse(['measures'], `度量须有 1 到 ${maxMeasures} 个`, `ask for 1 to ${maxMeasures} measures`);
  const keys = new Set(measures.map(({ key }) => key));
  if (keys.size < measures.length) refuse(['measures'], '度量的 key 不能重复', 'each measure needs a key of its own');
  if (!Number.isInteger(args.top) || args.top < 1 || args.top > groups)
    refuse(['top'], `top 须在 1 到 ${groups} 之间`, `top must lie between 1 and ${groups}`);
  const demandMonth = (ofMonth: boolean | undefined, name: string, path: string): void => {
    if (ofMonth && months === null)
      refuse([path], `${name} 按月统计，请给出 month，或 from 与 to`, `${name} is counted by month: give month, or from and to`);
  };
  const planned = measures.map((measure): PlannedMeasure => {
    const { key, function: name } = measure;
    if (key.trim() === '' || key.length > keyLength)
      refuse(['measures'], `度量的 key 须有 1 到 ${keyLength} 个字`, `the key of a measure has 1 to ${keyLength} characters`);
    const field = measure.field == null ? null : (source.fields[measure.field] ?? null);
    const counts = name === 'COUNT' || name === 'SHARE';
    if (counts !== (field === null))
      refuse(
        ['measures'],
        counts ? `${name} 不用 field` : `${name} 须给出 field`,
        counts ? `${name} takes no field` : `${name} needs a field`,
      );
    demandMonth(field?.ofMonth, String(measure.field), 'measures');
    const isFraction = field?.denominator !== undefined;
    if (name === 'RATIO' && !isFraction)
      refuse(['measures'], `RATIO 只用于比率（${measure.field} 请用 MEAN）`, `${measure.field} is no fraction: use MEAN`);
    if (name === 'SUM' && isFraction)
      refuse(['measures'], `比率不能相加（${measure.field} 请用 RATIO）`, `fractions are not added up: use RATIO`);
    const own = measure.where;
    return { key, function: name, field, where: own == null ? null : (row) => source.condition(own, row) };
  });
  const shift = args.compareWith === 'LAST_YEAR' ? 12 : args.compareWith === 'PREVIOUS_MONTH' ? 1 : 0;
  if (shift > 0) demandMonth(true, 'compareWith', 'compareWith');
  for (const [path, list] of Object.entries({ having: args.having ?? [], orderBy: args.orderBy ?? [] })) {
    if (list.length > maxMeasures) refuse([path], `最多 ${maxMeasures} 项`, `at most ${maxMeasures}`);
    for (const { measure, of } of list) {
      if (!keys.has(measure)) refuse([path], `没有度量 ${measure}`, `there is no measure ${measure}`);
      if (of === 'CHANGE' && shift === 0) refuse([path], '变化须有 compareWith', 'a change needs compareWith');
    }
  }
  const work = aggregateWork(
    planned.map((measure) => measure.function),
    months?.length ?? 1,
    shift > 0,
  );
  if (work > maxWork)
    refuse(
      ['measures'],
      `汇总代价 ${work}（度量 × 月数，分位数计三倍，比较加倍）超过上限 ${maxWork}，请减少度量或月份`,
      `the aggregate costs ${work} (measures × months, quantiles three times, comparisons twice), the limit is ${maxWork}; ask for fewer measures or months`,
    );
  return {
    rows: source.rows,
    where: (row) => source.condition(where, row),
    by: by.map((name) => {
      const dimension = source.dimensions[name] ?? refuse(['by'], `没有维度 ${name}`, `there is no dimension ${name}`);
      demandMonth(dimension.ofMonth, name, 'by');
      return { name, dimension };
    }),
    measures: planned,
    months,
    shift,
    having: args.having ?? [],
    orderBy: args.orderBy ?? [],
    top: args.top,
  };
}
