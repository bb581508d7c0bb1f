import { firstDayOf, type LocalDate, lastDayOf, type YearMonth } from '@chengxin/kernel';
import type { ReadTransaction } from '@chengxin/persistence';
import { policyValueIn } from '@chengxin/policy/data';
import sql, { join, type Sql } from 'sql-template-tag';

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
  /** Columns: unit_code, group_id, retailer_id, label, detail, urgency (the smallest first). */
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

/** The groups of the month with all that makes them a finding, read once for all kinds. */
const monthGroups = (month: YearMonth): Sql => sql`
  select gm.group_id, gm.member_count, gm.meeting_held, gm.revenue_all, gm.cost_all, g.name, g.status, u.code as unit_code,
         (select max(t.term_ends_on) from leader_term t where t.group_id = g.id and t.role = 'LEADER' and t.ended_on is null) as term_ends_on
    from group_month gm join mutual_aid_group g on g.id = gm.group_id join unit u on u.id = gm.place_id
   where gm.month = ${firstDayOf(month)}::date and ${within(sql`gm`)}`;

function findings({ month, today }: Asked): Finding[] {
  const threshold = (code: string): Sql => sql`(select ${policyValueIn(code, sql`w`, lastDayOf(month))}::numeric from w)`;
  const groupsWith = (detail: Sql, condition: Sql, urgency: Sql): Sql => sql`
    select gm.unit_code, gm.group_id, null::uuid as retailer_id, gm.name as label, ${detail} as detail, ${urgency} as urgency
      from month_group gm where ${condition}`;
  return [
    {
      kind: 'SEAT_UNCOVERED',
      rows: sql`select u.code as unit_code, null::uuid as group_id, null::uuid as retailer_id, u.name as label, coalesce(u.township_name, '') as detail,
          0::numeric as urgency from unit u
         where u.place_kind = 'TOWNSHIP_SEAT' and u.scope_from between (select scope_from from w) and (select scope_to from w)
           and ((select level from w) <> 'PLACE' or u.id = (select id from w))
           and u.scope_from between (select viewer_from()) and (select viewer_to())
           and not exists (select from group_month gm where gm.month = ${firstDayOf(month)}::date and gm.place_id = u.id)`,
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
      rows: groupsWith(
        sql`coalesce(gm.term_ends_on::text, '')`,
        sql`gm.status = 'ACTIVE' and coalesce(gm.term_ends_on <= ${today}::date, true)`,
        sql`coalesce(gm.term_ends_on - ${today}::date, -9999)::numeric`,
      ),
    },
    {
      kind: 'LEADER_TERM_ENDING',
      rows: groupsWith(
        sql`gm.term_ends_on::text`,
        sql`gm.status = 'ACTIVE' and gm.term_ends_on > ${today}::date and gm.term_ends_on <= ${today}::date + ${threshold('leader.term_reminder_days')}::integer`,
        sql`(gm.term_ends_on - ${today}::date)::numeric`,
      ),
    },
    {
      kind: 'LICENCE_LAPSING',
      rows: sql`select u.code as unit_code, m.group_id, r.id as retailer_id, r.store_name as label, r.licence_expires_on::text as detail,
          (r.licence_expires_on - ${today}::date)::numeric as urgency
          from retailer r join membership m on m.retailer_id = r.id and m.during @> ${today}::date join unit u on u.id = r.place_id
         where r.status = 'ACTIVE' and r.licence_expires_on between ${today}::date and ${today}::date + ${threshold('licence.reminder_days')}::integer
           and ${within(sql`r`)}`,
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

/** Findings of a unit in a month, most urgent examples first; one statement. Of units outside the viewer's own nothing is said. The thresholds are those of the unit and the month. */
export async function readAttention(
  read: ReadTransaction,
  unitCode: string,
  month: YearMonth,
  today: LocalDate,
): Promise<AttentionRow[]> {
  const parts = findings({ month, today }).map(
    ({ kind, rows }) => sql`select ${kind}::text as kind, count(*)::integer as count,
      coalesce(json_agg(json_build_object('unitCode', f.unit_code, 'groupId', f.group_id, 'retailerId', f.retailer_id, 'label', f.label, 'detail', f.detail)
        order by f.urgency, f.label) filter (where f.place <= ${EXAMPLES}), '[]') as examples
      from (select x.*, row_number() over (order by x.urgency, x.label) as place from (${rows}) x) f`,
  );
  const answered = await read.query<AttentionRow>(
    sql`with w as materialized (select id, level, scope_from, scope_to from unit
      where code = ${unitCode} and scope_from >= viewer_from() and scope_to <= viewer_to()),
      month_group as materialized (${monthGroups(month)}) ${join(parts, ' union all ')}`,
  );
  return answered.filter((row) => row.count > 0);
}
