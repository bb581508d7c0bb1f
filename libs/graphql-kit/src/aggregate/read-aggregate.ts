import {
  addMonths,
  decimal,
  differenceOfQuotients,
  type Fraction,
  quotient,
  RATE_PLACES,
  type YearMonth,
} from '@chengxin/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import type { RequestContext } from '../context';
import { badInput } from '../errors';
import type { RawJson } from '../read/raw-json';
import { selectFields } from '../read/select-fields';
import type { Aggregate, AggregateCell, AggregateFigure, AggregateGroup, AggregateKey } from './aggregate.object';
import type { AggregatePlan, PlannedMeasure } from './aggregate-plan';
import { type AggregateLine, aggregateStatement, type FigureParts, LINE_KINDS } from './aggregate-sql';
import { type GroupSize, suppressSmallCells } from './suppress-small-cells';

/** What an answer needs beside the figures. */
export interface AggregateSurroundings {
  /** Those of some months that were counted, as a JSON array. */
  readonly countedMonths: (months: readonly YearMonth[]) => Sql;
  /** Groups of fewer rows are hidden; null for viewers who may see the rows themselves. */
  readonly smallCell: Sql | null;
  /** Groups are of different things, as two indicators: what they sum to has no figures. */
  readonly isMixed?: boolean;
  /** Rows that may not be told have no value; whatever holds one of them is hidden. */
  readonly hidesIncomplete?: boolean;
}

interface Surroundings {
  readonly months: YearMonth[] | null;
  readonly months_before: YearMonth[] | null;
  readonly small: number | null;
}

/** Answers an aggregate by one statement. */
export async function readAggregate(
  context: RequestContext,
  info: GraphQLResolveInfo,
  plan: AggregatePlan,
  { countedMonths, smallCell, ...rules }: AggregateSurroundings,
): Promise<RawJson> {
  const counted = (months: readonly YearMonth[] | null): Sql => (months ? countedMonths(months) : sql`null::json`);
  const earlier = plan.shift > 0 && plan.months ? plan.months.map((month) => addMonths(month, -plan.shift)) : null;
  const lines = await context.read.query<AggregateLine & Surroundings>(
    sql`select a.*, ${counted(plan.months)} as months, ${counted(earlier)} as months_before, ${smallCell ?? sql`null`}::integer as small
          from (${aggregateStatement(plan)}) a order by a.kind, a.place`,
  );
  const { months, months_before, small } = lines[0] ?? { months: null, months_before: null, small: null };
  const shown = mayCompare(plan, months ?? [], months_before ?? []) ? lines : lines.map(withoutBefore);
  return selectFields(info, aggregateOf(plan, shown, months ?? [], small, rules));
}

/** Sums of eight months stand beside sums of eight, not of the six that were counted then; each month by itself has its own beside it. */
const mayCompare = ({ by, shift }: AggregatePlan, months: readonly YearMonth[], before: readonly YearMonth[]): boolean =>
  shift === 0 || by.some(({ name }) => name === 'MONTH') || months.every((month) => before.includes(addMonths(month, -shift)));

const withoutBefore = <Line extends AggregateLine>(line: Line): Line => ({ ...line, rows_before: 0, before: null });

/** Puts the lines of the statement together, hiding what is too small to be shown when there is a limit. */
export function aggregateOf(
  plan: AggregatePlan,
  lines: readonly AggregateLine[],
  months: string[],
  limit: number | null,
  { isMixed = false, hidesIncomplete = false }: Pick<AggregateSurroundings, 'isMixed' | 'hidesIncomplete'>,
): Aggregate {
  const sumOf = (kind: number) => lines.find((line) => line.kind === kind && line.keys === null);
  const [others, excluded, total] = [sumOf(LINE_KINDS.others), sumOf(LINE_KINDS.excluded), sumOf(LINE_KINDS.total)];
  if (!total) throw new Error('an aggregate has a total');
  const groups = plan.by.length === 0 ? [] : lines.filter((line) => line.keys !== null);
  // Questions with other tops would cut the same rows elsewhere: what one of them hides, their difference would tell.
  if (others && limit !== null && limit > 1) throw tooManyGroups(total.groups);
  const parts = [...groups, ...(others ? [others] : []), ...(excluded ? [excluded] : [])];
  const few = limit === null ? null : suppressSmallCells(parts.map(sizeOf), sizeOf(total), limit);
  const isHidden = (line: AggregateLine, isFew = false): boolean => isFew || (hidesIncomplete && isIncomplete(line));
  const written = (line: AggregateLine): AggregateGroup => groupOf(plan, line, isHidden(line, few?.parts[parts.indexOf(line)]));
  const summed = (line: AggregateLine, group: AggregateGroup): AggregateGroup =>
    isMixed ? { ...group, cells: plan.measures.map((measure) => noCell(measure, line.rows)) } : group;
  const groupCount = (sumOf(LINE_KINDS.group)?.groups ?? 0) + (others?.groups ?? 0);
  return {
    months,
    groups: groups.map(written),
    others: others ? summed(others, written(others)) : null,
    excluded: excluded ? summed(excluded, written(excluded)) : null,
    total: summed(total, groupOf(plan, total, isHidden(total, few?.total))),
    groupCount: plan.by.length === 0 ? 0 : groupCount,
    groupTotal: plan.by.length === 0 ? 0 : total.groups,
  };
}

const sizeOf = ({ rows, rows_before, now, before }: AggregateLine): GroupSize => ({
  periods: [
    { rows, counted: now.map(([count]) => count) },
    ...(before ? [{ rows: rows_before, counted: before.map(([count]) => count) }] : []),
  ],
});

const tooManyGroups = (groups: number): Error =>
  badInput(
    {
      zh: `没有查看明细的权限时，top 须容下全部 ${groups} 组；请增大 top，或减少维度、缩小单位`,
      en: `without the right to see the rows, top must hold all ${groups} groups: raise it, or ask by fewer dimensions or for a smaller unit`,
    },
    ['top'],
  );

/** Whether a measure had no value in some row, in either period. */
const isIncomplete = (line: AggregateLine): boolean =>
  sizeOf(line).periods.some(({ rows, counted }) => counted.some((count) => count < rows));

function groupOf({ by, measures }: AggregatePlan, line: AggregateLine, suppressed: boolean): AggregateGroup {
  return {
    keys: (line.keys ?? []).map(([value, name], index): AggregateKey => {
      const label = by[index]?.dimension.labels?.[value ?? ''];
      const nothing = { zh: '（无）', en: '(none)' };
      const { zh, en } = label ?? (value === null ? nothing : { zh: name ?? value, en: name ?? value });
      return { dimension: by[index]?.name ?? '', value, labelZh: zh, labelEn: en };
    }),
    rows: suppressed ? null : line.rows,
    suppressed,
    cells: measures.map((measure, index) => (suppressed ? noCell(measure, null) : cellOf(measure, line, index))),
  };
}

/** A cell without figures: hidden when not even its rows may be told. */
const noCell = ({ key }: PlannedMeasure, rows: number | null): AggregateCell => ({
  key,
  value: null,
  numerator: null,
  denominator: null,
  rows,
  suppressed: rows === null,
  previous: null,
  change: null,
});

function cellOf(measure: PlannedMeasure, line: AggregateLine, index: number): AggregateCell {
  const now = fractionOf(measure, line.now[index], line.rows);
  const parts = line.rows_before > 0 ? line.before?.[index] : undefined;
  const before = parts ? fractionOf(measure, parts, line.rows_before) : null;
  return {
    key: measure.key,
    ...figureOf(measure, now, line.now[index]),
    suppressed: false,
    previous: parts ? figureOf(measure, before, parts) : null,
    change: now && before ? changeOf(measure, now, before) : null,
  };
}

/** Counts and sums are whole figures; everything else is a quotient with a stated rounding. */
const isPlain = ({ function: name }: PlannedMeasure): boolean => name === 'COUNT' || name === 'SUM';
const isQuotient = ({ function: name }: PlannedMeasure): boolean => name === 'SHARE' || name === 'MEAN' || name === 'RATIO';

/** A figure as an exact fraction; null where no row has a value. */
function fractionOf(measure: PlannedMeasure, parts: FigureParts | undefined, rows: number): Fraction | null {
  const [count, numerator, denominator] = parts ?? [0, null, null];
  const whole = (value: string): Fraction => ({ numerator: value, denominator: '1' });
  if (measure.function === 'COUNT') return whole(String(count));
  if (measure.function === 'SHARE') return { numerator: String(count), denominator: String(rows) };
  if (numerator === null) return null;
  if (measure.function === 'MEAN') return { numerator, denominator: String(count) };
  return measure.function === 'RATIO' ? { numerator, denominator: denominator ?? '0' } : whole(numerator);
}

const plain = (value: string): string => decimal(value).toDecimalPlaces(RATE_PLACES).toFixed();

function figureOf(measure: PlannedMeasure, fraction: Fraction | null, parts: FigureParts | undefined): AggregateFigure {
  return {
    value: fraction && (isPlain(measure) ? plain(fraction.numerator) : quotient(fraction)),
    numerator: fraction && isQuotient(measure) ? plain(fraction.numerator) : null,
    denominator: fraction && isQuotient(measure) ? plain(fraction.denominator) : null,
    rows: parts?.[0] ?? 0,
  };
}

const changeOf = (measure: PlannedMeasure, now: Fraction, before: Fraction): string | null =>
  isPlain(measure) ? plain(decimal(now.numerator).minus(before.numerator).toFixed()) : differenceOfQuotients(now, before);
