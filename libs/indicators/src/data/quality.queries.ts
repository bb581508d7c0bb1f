import { type LocalDate, lastDayOf, type RefusalReason, type YearMonth } from '@chengxin/kernel';
import { asOfDay, type MonthState, monthState } from '@chengxin/months/domain';
import type { ReadTransaction } from '@chengxin/persistence';
import { readUnitPolicy } from '@chengxin/policy/data';
import type { PolicyBook, ScopedUnit } from '@chengxin/policy/domain';
import sql, { join, type Sql } from 'sql-template-tag';
import { QUALITY, QUALITY_RULES, type QualityRule } from '../domain';
import { QUALITY_HITS, type QualityAsked } from './quality-hits.sql';

export interface QualityExample {
  readonly unitCode: string;
  readonly unitName: string;
  readonly groupId: string | null;
  readonly retailerId: string | null;
  readonly label: string;
  readonly detail: string;
}

export interface QualityCounty {
  readonly unitCode: string;
  readonly unitName: string;
  readonly count: number;
}

/** What a rule has found: how much, where, and a few examples. */
export interface QualityFinding {
  readonly rule: QualityRule;
  readonly count: number;
  /** Whether it stops the closing of the month, by the city's policy. */
  readonly blocking: boolean;
  readonly counties: readonly QualityCounty[];
  readonly examples: readonly QualityExample[];
}

export interface DataQuality {
  readonly unitCode: string;
  readonly unitName: string;
  readonly month: YearMonth;
  readonly asOf: LocalDate;
  /** Null while nothing of the month is counted. */
  readonly monthState: MonthState | null;
  /** Whether the month could be closed now; null for what is no city, since months close by city. */
  readonly closable: boolean | null;
  readonly findings: readonly QualityFinding[];
}

const EXAMPLES = 5;

/** What is asked of a unit in a month, under its policy of the month's last day. */
function asked(book: PolicyBook, unit: ScopedUnit, month: YearMonth, today: LocalDate): QualityAsked {
  const day = lastDayOf(month);
  return {
    scopeFrom: unit.scopeFrom,
    scopeTo: unit.scopeTo,
    month,
    asOf: asOfDay(month, today),
    marginBounds: [`-${book.value('quality.margin_loss_max', unit, day)}`, book.value('quality.margin_max', unit, day)],
  };
}

/** Whether the policy of the month lets a rule stop its closing. */
function blocks(rule: QualityRule, book: PolicyBook, unit: ScopedUnit, month: YearMonth): boolean {
  const parameter = QUALITY[rule].switch;
  return parameter !== null && book.value(parameter, unit, lastDayOf(month)) === '1';
}

type FoundRow = Omit<QualityFinding, 'blocking'>;

/** One statement: what the rules find, by county, the first few by name. A place has no numbers of its own and is told by its id. */
function foundBy(rules: readonly QualityRule[], question: QualityAsked, placeId: number | null): Sql {
  const hits = rules.map(
    (rule) => sql`select ${rule}::text as rule, h.* from (${QUALITY_HITS[rule](question)}) h
      ${placeId === null ? sql`` : sql`where h.place_id = ${placeId}`}`,
  );
  return sql`
    with hit as materialized (${join(hits, ' union all ')}),
    numbered as (select hit.*, row_number() over (partition by rule order by place_id, group_id, retailer_id) as n from hit),
    example as (
      select f.rule, json_agg(json_build_object('unitCode', u.code, 'unitName', u.name, 'groupId', f.group_id, 'retailerId', f.retailer_id,
               'label', coalesce(r.store_name, g.name, u.name), 'detail', f.detail) order by f.n) as examples
        from numbered f join unit u on u.id = f.place_id
        left join mutual_aid_group g on g.id = f.group_id and f.retailer_id is null left join retailer r on r.id = f.retailer_id
       where f.n <= ${EXAMPLES} group by f.rule),
    county as (
      select b.rule, json_agg(json_build_object('unitCode', c.code, 'unitName', c.name, 'count', b.n) order by b.n desc, c.code) as counties
        from (select hit.rule, u.scope_from / 1000 as county, count(*)::integer as n from hit join unit u on u.id = hit.place_id group by 1, 2) b
        join unit c on c.level = 'COUNTY' and c.scope_from = b.county * 1000 group by b.rule)
    select t.rule, t.count, coalesce(county.counties, '[]') as counties, example.examples
      from (select rule, count(*)::integer as count from hit group by rule) t
      join example using (rule) left join county using (rule)`;
}

/**
 * Whether the data of a month is fit to be closed, and what is wrong with it; null outside the viewer's subtree. Retailers' own data
 * (telephone, address, duplicates) is looked at as it is today, everything else as of the month. Two statements, and one for the month.
 */
export async function readDataQuality(
  read: ReadTransaction,
  unitCode: string,
  month: YearMonth,
  today: LocalDate,
): Promise<DataQuality | null> {
  const found = await readUnitPolicy(read, unitCode);
  if (!found) return null;
  const { unit, book } = found;
  const [seen] = await read.query<{ name: string; states: { month: string; closed: boolean }[] | null }>(
    sql`select u.name, (select json_agg(json_build_object('month', to_char(p.month, 'YYYY-MM'), 'closed', p.state = 'CLOSED'))
                          from month_period p join unit c on c.id = p.city_id
                         where c.scope_from <= u.scope_from and c.scope_to >= u.scope_to) as states
          from unit u where u.id = ${unit.id} and u.scope_from >= viewer_from() and u.scope_to <= viewer_to()`,
  );
  if (!seen) return null;
  const question = asked(book, unit, month, today);
  const rows = await read.query<FoundRow>(foundBy(QUALITY_RULES, question, unit.level === 'PLACE' ? unit.id : null));
  const byRule = new Map(rows.map((row) => [row.rule, row]));
  const findings = QUALITY_RULES.flatMap((rule) => {
    const row = byRule.get(rule);
    return row ? [{ ...row, blocking: blocks(rule, book, unit, month) }] : [];
  });
  const months = seen.states ?? [];
  const own = months.find((one) => one.month === month);
  const state = own ? monthState(month, own.closed, today) : null;
  const earlierOpen = months.some((one) => one.month < month && !one.closed);
  const isClosable = state === 'CLOSING' && !earlierOpen && !findings.some((finding) => finding.blocking);
  return {
    unitCode: unit.code,
    unitName: seen.name,
    month,
    asOf: question.asOf,
    monthState: state,
    closable: unit.level === 'CITY' ? isClosable : null,
    findings,
  };
}

/** The faults for which a city's month cannot be closed, as reasons of a refusal; asked inside the act, of what it has just counted. */
export async function closingFaults(
  query: (statement: Sql) => Promise<readonly FoundRow[]>,
  book: PolicyBook,
  city: ScopedUnit,
  month: YearMonth,
  today: LocalDate,
): Promise<RefusalReason[]> {
  const rules = QUALITY_RULES.filter((rule) => blocks(rule, book, city, month));
  if (rules.length === 0) return [];
  const rows = await query(foundBy(rules, asked(book, city, month, today), null));
  const order = (row: FoundRow): number => QUALITY_RULES.indexOf(row.rule);
  return rows
    .toSorted((a, b) => order(a) - order(b))
    .map(({ rule, count, examples }) => {
      const { name, clause } = QUALITY[rule];
      const labels = examples.slice(0, 3).map((example) => example.label);
      return {
        code: `QUALITY_${rule}`,
        text: {
          zh: `${name.zh} ${count} 个：${labels.join('、')}${count > labels.length ? '等' : ''}`,
          en: `${name.en}: ${count} (${labels.join(', ')}${count > labels.length ? ' …' : ''})`,
        },
        clause,
        path: ['input', 'month'],
      };
    });
}
