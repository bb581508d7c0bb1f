import { addMonths, type YearMonth } from '@chengxin/kernel';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { AggregatePart } from './aggregate.args';
import { QUANTILES } from './aggregate-cost';
import type { AggregateDimension, AggregatePlan, PlannedMeasure } from './aggregate-plan';
import { columnNames, filtered, type Parts, type Period, partsOf, RowColumns, valueOf } from './measure-sql';

/** What a line of the answer is: a group, all beyond `top`, all that `having` left out, everything; groups are summed too, unasked. */
export const LINE_KINDS = { group: 0, others: 1, excluded: 2, total: 3 } as const;
const KIND = {
  group: raw(String(LINE_KINDS.group)),
  others: raw(String(LINE_KINDS.others)),
  excluded: raw(String(LINE_KINDS.excluded)),
  total: raw(String(LINE_KINDS.total)),
};

/** Rows, numerator (or the value itself) and denominator of a measure in one period. */
export type FigureParts = readonly [rows: number, numerator: string | null, denominator: string | null];

/** A line of the answer as PostgreSQL builds it. */
export interface AggregateLine {
  readonly kind: number;
  readonly keys: readonly (readonly [value: string | null, name: string | null])[] | null;
  readonly groups: number;
  readonly rows: number;
  readonly rows_before: number;
  readonly now: readonly FigureParts[];
  readonly before: readonly FigureParts[] | null;
}

const all = (conditions: readonly Sql[]): Sql => (conditions.length === 0 ? sql`true` : join(conditions, ' and '));

const keyName = (index: number): Sql => raw(`k${index}`);

const orderOf = ({ labels }: AggregateDimension, key: Sql): Sql =>
  labels ? sql`array_position(${Object.keys(labels)}::text[], ${key}::text)` : key;

const shownKey = ({ value, name }: AggregateDimension, key: Sql): Sql =>
  sql`json_build_array(${value ? value(key) : key}::text, ${name ? name(key) : sql`null::text`})`;

/** The rows of the asked months, and once more those of the period compared with, under the months that they are compared to. */
function rowsIn({ rows, months, shift }: AggregatePlan): Sql {
  if (months === null) return rows(null);
  const now = sql`select x.*, x.month as period, false as is_before from ${rows(months)} x`;
  if (shift === 0) return sql`(${now})`;
  const earlier = months.map((month): YearMonth => addMonths(month, -shift));
  return sql`(${now} union all select x.*, (x.month + ${`${shift} months`}::interval)::date, true from ${rows(earlier)} x)`;
}

/** What `having` and `orderBy` may name: a measure's value, or its change since the period compared with. */
function partOf({ measures }: AggregatePlan, key: string, part: AggregatePart): Sql {
  const index = measures.findIndex((measure) => measure.key === key);
  const measure = measures[index];
  if (!measure) throw new RangeError(`there is no measure ${key}`);
  const value = valueOf(measure, index, 'now');
  // A group that had no rows then has no change either.
  return part === 'VALUE' ? value : sql`case when n_before > 0 then ${value} - ${valueOf(measure, index, 'before')} end`;
}

interface Figure {
  readonly names: readonly [rows: Sql, numerator: Sql, denominator: Sql];
  readonly parts: Parts;
}

/** Conditions that groups must meet. */
const havingOf = (plan: AggregatePlan): Sql[] =>
  plan.having.flatMap(({ measure, of, gte, gt, lte, lt }) => {
    const value = partOf(plan, measure, of);
    const bounds = [['>=', gte] as const, ['>', gt] as const, ['<=', lte] as const, ['<', lt] as const];
    return bounds.flatMap(([sign, bound]) => (bound == null ? [] : [sql`${value} ${raw(sign)} ${bound}::numeric`]));
  });

function orderKeysOf(plan: AggregatePlan): Sql[] {
  const stated = plan.orderBy.map(({ measure, of, direction }) => {
    const way = raw(direction === 'ASC' ? 'asc nulls last' : 'desc nulls last');
    return sql`${partOf(plan, measure, of)} ${way}`;
  });
  return [...stated, ...plan.by.map(({ dimension }, index) => sql`${orderOf(dimension, keyName(index))} nulls last`)];
}

/** Quantiles of a sum of groups are no sum of theirs: they are taken from the rows, by the kind that their group has, and from all. */
function quantilesOfSums(plan: AggregatePlan, quantiles: readonly Figure[]): Sql {
  if (quantiles.length === 0) return empty;
  const same = plan.by.map((_, index) => sql`coalesce(r.${keyName(index)}::text, '') = coalesce(h.${keyName(index)}::text, '')`);
  const read = join(quantiles.map(({ names, parts }) => sql`${parts.numerator} as ${names[1]}`));
  return sql`,
    q as (
      select null::integer as kind, ${read} from r
      union all
      select h.kind, ${read} from r join h on h.kind <> ${KIND.group} and ${all(same)} group by h.kind)`;
}

/** Figures of both periods as JSON. */
function figuresOf(plan: AggregatePlan, of: (name: Sql, measure: PlannedMeasure, part: number) => Sql): Sql {
  const figures = (period: Period): Sql => {
    const cells = plan.measures.map((measure, index) => {
      const [c, n, d] = columnNames(index, period).map((name, part) => of(name, measure, part));
      return sql`json_build_array(${c ?? empty}, ${n ?? empty}::text, ${d ?? empty}::text)`;
    });
    return sql`json_build_array(${join(cells)})`;
  };
  return sql`${figures('now')} as now, ${plan.shift > 0 ? figures('before') : sql`null::json`} as before`;
}

/**
 * Writes the one statement behind an aggregate. `r` holds what is needed of each row, `g` the groups, `h` the groups with their kind and
 * place, `t` sums of groups, which are added up from the groups, `q` the quantiles of those sums.
 */
export function aggregateStatement(plan: AggregatePlan): Sql {
  const { by, shift } = plan;
  // An alias that no condition of a slice uses for rows of its own.
  const row = raw('asked');
  const columns = new RowColumns();
  const keys = by.map((_, index) => keyName(index));
  const periods: readonly Period[] = shift > 0 ? ['now', 'before'] : ['now'];
  const within = (period: Period): Sql[] => (shift === 0 ? [] : [period === 'now' ? sql`not r.is_before` : sql`r.is_before`]);
  const figures = periods.flatMap((period) =>
    plan.measures.map(
      (measure, index): Figure => ({
        names: columnNames(index, period),
        parts: partsOf(measure, row, columns, within(period)),
      }),
    ),
  );
  const read = [
    ...by.map(({ dimension }, index) => sql`${dimension.key(row)} as ${keyName(index)}`),
    ...columns.list,
    ...(shift > 0 ? [sql`${row}.is_before`] : []),
  ];
  const grouped = [
    ...keys,
    sql`count(*)${filtered(within('now'))} as n_rows`,
    shift > 0 ? sql`count(*) filter (where r.is_before) as n_before` : sql`0::bigint as n_before`,
    ...figures.flatMap(({ names: [c, n, d], parts }) => [
      sql`${parts.rows} as ${c}`,
      sql`${parts.numerator} as ${n}`,
      sql`${parts.denominator} as ${d}`,
    ]),
  ];
  const order = orderKeysOf(plan);
  const place = order.length > 0 ? sql`row_number() over (partition by k.is_kept order by ${join(order)})` : sql`1`;
  const quantiles = figures.filter(({ parts }) => !parts.isAdditive);
  const shown = by.map(({ dimension }, index) => shownKey(dimension, sql`h.${keyName(index)}`));
  // `offset 0` keeps PostgreSQL from computing an expression again for every measure that uses it.
  return sql`
    with r as (select ${read.length > 0 ? join(read) : sql`1`} from ${rowsIn(plan)} ${row} where ${plan.where(row)} offset 0),
    g as (select ${join(grouped)} from r${keys.length > 0 ? sql` group by ${join(keys)}` : empty}),
    h as materialized (
      select p.*, case when not p.is_kept then ${KIND.excluded} when p.place <= ${plan.top}::integer then ${KIND.group} else ${KIND.others} end as kind
        from (select k.*, ${place} as place from (select g.*, (${all(havingOf(plan))}) is true as is_kept from g) k) p),
    t as (
      select h.kind, count(*) as groups, sum(h.n_rows) as n_rows, sum(h.n_before) as n_before,
             ${join(figures.flatMap(({ names }) => names.map((name) => sql`sum(h.${name}) as ${name}`)))}
        from h group by grouping sets ((h.kind), ()))${quantilesOfSums(plan, quantiles)}
    select h.kind, h.place, ${shown.length > 0 ? sql`json_build_array(${join(shown)})` : sql`'[]'::json`} as keys, 1 as groups,
           h.n_rows::integer as rows, h.n_before::integer as rows_before, ${figuresOf(plan, (name) => sql`h.${name}`)}
      from h where h.kind = ${KIND.group}
    union all
    select coalesce(t.kind, ${KIND.total}), null, null, t.groups::integer,
           coalesce(t.n_rows, 0)::integer, coalesce(t.n_before, 0)::integer,
           ${figuresOf(plan, (name, measure, part) => sumOf(name, measure, part))}
      from t${quantiles.length > 0 ? sql` left join q on q.kind is not distinct from t.kind` : empty}
     order by 1, 2`;
}

const sumOf = (name: Sql, measure: PlannedMeasure, part: number): Sql =>
  part === 0 ? sql`coalesce(t.${name}, 0)` : part === 1 && QUANTILES[measure.function] ? sql`q.${name}` : sql`t.${name}`;
