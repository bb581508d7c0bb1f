import { firstDayOf, type LocalDate, lastDayOf, type YearMonth } from '@chengxin/kernel';
import type { ReadTransaction } from '@chengxin/persistence';
import { policyValueIn } from '@chengxin/policy/data';
import sql, { join, raw, type Sql } from 'sql-template-tag';

/** What somebody should act on, in the order in which it is shown. */
export const ATTENTION_KINDS = [
  'SEAT_UNCOVERED',
  'GROUP_OVERSIZE',
  'GROUP_UNDERSIZE',
  'LEADER_TERM_EXPIRED',
  'LEADER_TERM_ENDING',
  'LICENCE_LAPSING',
  'MEETING_MISSING',
  'MARGIN_UNDER_TARGET',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

export const ATTENTION_CLAUSES: Record<AttentionKind, string> = {
  SEAT_UNCOVERED: 'SD-R01',
  GROUP_OVERSIZE: 'SD-R02',
  GROUP_UNDERSIZE: 'SD-R02',
  LEADER_TERM_EXPIRED: 'SD-R06',
  LEADER_TERM_ENDING: 'SD-R06',
  LICENCE_LAPSING: 'SD-R12',
  MEETING_MISSING: 'SD-R14',
  MARGIN_UNDER_TARGET: 'SD-R32',
};

export interface AttentionRow {
  readonly kind: AttentionKind;
  readonly count: number;
  readonly examples: readonly {
    unitCode: string;
    groupId: string | null;
    retailerId: string | null;
    label: string;
    detail: string;
  }[];
}

const EXAMPLES = 5;

interface Finding {
  readonly kind: AttentionKind;
  /** Columns: place_id, group_id, retailer_id, detail, urgency (the smallest first). */
  readonly rows: Sql;
}

/** The month and day that findings are of; their unit is the row of the common table `w`. */
interface Asked {
  readonly month: YearMonth;
  readonly today: LocalDate;
}

/** A row with `scope` and `place_id` that lies in the unit; the unit is looked up once for the statement, not for every row. */
const within = (row: Sql): Sql =>
  sql`${row}.scope between (select scope_from from w) and (select scope_to from w)
    and ((select level from w) <> 'PLACE' or ${row}.place_id = (select id from w))`;

/** The groups that a month counted. */
const groupsOf = (month: Sql): Sql => sql`
  select gm.group_id, gm.member_count, gm.meeting_held, gm.revenue_all, gm.cost_all, gm.leader_term_ends_on, gm.place_id
    from group_month gm where gm.month = ${month} and ${within(sql`gm`)}`;

/** The newest month that is counted: what has to be acted on today is read from it, whichever month is looked at. */
const NEWEST = sql`(select max(p.month) from month_period p join unit c on c.id = p.city_id join w on c.scope_from <= w.scope_to and c.scope_to >= w.scope_from)`;

function findings({ month, today }: Asked): Finding[] {
  const threshold = (code: string): Sql => sql`(select ${policyValueIn(code, sql`w`, lastDayOf(month))}::numeric from w)`;
  const groupsWith = (detail: Sql, condition: Sql, urgency: Sql, rows = sql`month_group`): Sql => sql`
    select gm.place_id, gm.group_id, null::uuid as retailer_id, ${detail} as detail, ${urgency} as urgency from ${rows} gm where ${condition}`;
  const groupsToday = (detail: Sql, condition: Sql, urgency: Sql): Sql =>
    groupsWith(detail, condition, urgency, sql`current_group`);
  return [
    {
      kind: 'SEAT_UNCOVERED',
      rows: sql`select u.id as place_id, null::uuid as group_id, null::uuid as retailer_id, coalesce(u.township_name, '') as detail, 0::numeric as urgency
          from unit u
         where u.place_kind = 'TOWNSHIP_SEAT' and u.scope_from between (select scope_from from w) and (select scope_to from w)
           and ((select level from w) <> 'PLACE' or u.id = (select id from w))
           and u.id not in (select gm.place_id from month_group gm)`,
    },
    {
      kind: 'GROUP_OVERSIZE',
      rows: groupsWith(
        sql`gm.member_count::text`,
        sql`gm.member_count > ${threshold('group.size_limit')}`,
        sql`-gm.member_count::numeric`,
      ),
    },
    {
      kind: 'GROUP_UNDERSIZE',
      rows: groupsWith(
        sql`gm.member_count::text`,
        sql`gm.member_count < ${threshold('group.size_floor')}`,
        sql`gm.member_count::numeric`,
      ),
    },
    {
      kind: 'LEADER_TERM_EXPIRED',
      rows: groupsToday(
        sql`coalesce(gm.leader_term_ends_on::text, '')`,
        sql`coalesce(gm.leader_term_ends_on <= ${today}::date, true)`,
        sql`coalesce(gm.leader_term_ends_on - ${today}::date, -9999)::numeric`,
      ),
    },
    {
      kind: 'LEADER_TERM_ENDING',
      rows: groupsToday(
        sql`gm.leader_term_ends_on::text`,
        sql`gm.leader_term_ends_on > ${today}::date and gm.leader_term_ends_on <= ${today}::date + ${threshold('leader.term_reminder_days')}::integer`,
        sql`(gm.leader_term_ends_on - ${today}::date)::numeric`,
      ),
    },
    {
      kind: 'LICENCE_LAPSING',
      rows: sql`select rm.place_id, rm.group_id, rm.retailer_id, rm.licence_expires_on::text as detail,
          (rm.licence_expires_on - ${today}::date)::numeric as urgency
          from retailer_month rm
         where rm.month = ${NEWEST} and rm.group_id is not null and ${within(sql`rm`)}
           and rm.licence_expires_on between ${today}::date and ${today}::date + ${threshold('licence.reminder_days')}::integer`,
    },
    { kind: 'MEETING_MISSING', rows: groupsWith(sql`${month}::text`, sql`not gm.meeting_held`, sql`-gm.member_count::numeric`) },
    {
      kind: 'MARGIN_UNDER_TARGET',
      rows: groupsWith(
        sql`round((gm.revenue_all - gm.cost_all) / gm.revenue_all, 6)::text`,
        sql`gm.revenue_all > 0 and gm.revenue_all - gm.cost_all < ${threshold('margin.target')} * gm.revenue_all`,
        sql`(gm.revenue_all - gm.cost_all) / gm.revenue_all`,
      ),
    },
  ];
}

/**
 * Findings of a unit in a month, most urgent examples first; one statement. Of units outside the viewer's own nothing is said. Thresholds
 * are those of the unit and the month; terms and licences are always today's, since only today they can be acted on.
 */
export async function readAttention(
  read: ReadTransaction,
  unitCode: string,
  month: YearMonth,
  today: LocalDate,
): Promise<AttentionRow[]> {
  const kinds = findings({ month, today });
  const tables = kinds.map(({ kind, rows }) => sql`, ${raw(kind.toLowerCase())} as materialized (${rows})`);
  const answers = kinds.map(({ kind }) => {
    const table = raw(kind.toLowerCase());
    // Names are looked up for the examples alone.
    return sql`select ${kind}::text as kind, (select count(*)::integer from ${table}) as count,
      coalesce((select json_agg(json_build_object('unitCode', u.code, 'groupId', f.group_id, 'retailerId', f.retailer_id,
          'label', coalesce(r.store_name, g.name, u.name), 'detail', f.detail) order by f.urgency, f.place_id, f.group_id, f.retailer_id)
        from (select * from ${table} order by urgency, place_id, group_id, retailer_id limit ${EXAMPLES}) f
        join unit u on u.id = f.place_id left join mutual_aid_group g on g.id = f.group_id left join retailer r on r.id = f.retailer_id), '[]') as examples`;
  });
  const answered = await read.query<AttentionRow>(
    sql`with w as materialized (select id, level, scope_from, scope_to from unit
      where code = ${unitCode} and scope_from >= viewer_from() and scope_to <= viewer_to()),
      month_group as materialized (${groupsOf(sql`${firstDayOf(month)}::date`)}),
      current_group as materialized (${groupsOf(NEWEST)})${join(tables, '')} ${join(answers, ' union all ')}`,
  );
  return answered.filter((row) => row.count > 0);
}
