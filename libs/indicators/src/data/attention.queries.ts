import { addDays, firstDayOf, type LocalDate, lastDayOf, type YearMonth } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import type { ReadTransaction } from '@chengxin/persistence';
import { POLICY_ROWS, type PolicyRow } from '@chengxin/policy/data';
import { PolicyBook } from '@chengxin/policy/domain';
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

// How far ahead a licence or a leader's term is announced (analysts ask for 90 days; a term needs time for an election).
const LICENCE_NOTICE_DAYS = 90;
const TERM_NOTICE_DAYS = 30;
const EXAMPLES = 5;

interface Finding {
  readonly kind: AttentionKind;
  /** Columns: unit_code, group_id, retailer_id, label, detail; ordered by urgency. */
  readonly rows: Sql;
}

function findings(unitCode: string, month: YearMonth, today: LocalDate, policy: PolicyNumbers): Finding[] {
  const day = firstDayOf(month);
  const groupOf = (detail: Sql, condition: Sql, order: Sql): Sql => sql`
    select u.code as unit_code, g.id as group_id, null::uuid as retailer_id, g.name as label, ${detail} as detail, ${order} as urgency
      from group_month gm join mutual_aid_group g on g.id = gm.group_id join unit u on u.id = gm.place_id
     where gm.month = ${day}::date and ${withinUnit(sql`gm`, unitCode)} and ${condition}`;
  const currentTerm = sql`(select max(t.term_ends_on) from leader_term t where t.group_id = g.id and t.role = 'LEADER' and t.ended_on is null)`;
  return [
    {
      kind: 'SEAT_UNCOVERED',
      rows: sql`select u.code as unit_code, null::uuid as group_id, null::uuid as retailer_id, u.name as label, coalesce(u.township_name, '') as detail,
          0::numeric as urgency from unit u join unit w on w.code = ${unitCode}
         where u.place_kind = 'TOWNSHIP_SEAT' and u.scope_from between w.scope_from and w.scope_to and (w.level <> 'PLACE' or u.id = w.id)
           and u.scope_from between viewer_from() and viewer_to()
           and not exists (select from group_month gm where gm.month = ${day}::date and gm.place_id = u.id)`,
    },
    {
      kind: 'GROUP_OVERSIZE',
      rows: groupOf(
        sql`gm.member_count::text`,
        sql`gm.member_count > ${policy.sizeLimit}::integer`,
        sql`-gm.member_count::numeric`,
      ),
    },
    {
      kind: 'GROUP_UNDERSIZE',
      rows: groupOf(
        sql`gm.member_count::text`,
        sql`gm.member_count < ${policy.sizeFloor}::integer`,
        sql`gm.member_count::numeric`,
      ),
    },
    {
      kind: 'LEADER_TERM_EXPIRED',
      rows: groupOf(
        sql`coalesce(${currentTerm}::text, '')`,
        sql`g.status = 'ACTIVE' and coalesce(${currentTerm} <= ${today}::date, true)`,
        sql`coalesce(${currentTerm} - ${today}::date, -9999)::numeric`,
      ),
    },
    {
      kind: 'LEADER_TERM_ENDING',
      rows: groupOf(
        sql`${currentTerm}::text`,
        sql`g.status = 'ACTIVE' and ${currentTerm} > ${today}::date and ${currentTerm} <= ${addDays(today, TERM_NOTICE_DAYS)}::date`,
        sql`(${currentTerm} - ${today}::date)::numeric`,
      ),
    },
    {
      kind: 'LICENCE_LAPSING',
      rows: sql`select u.code as unit_code, m.group_id, r.id as retailer_id, r.store_name as label, r.licence_expires_on::text as detail,
          (r.licence_expires_on - ${today}::date)::numeric as urgency
          from retailer r join membership m on m.retailer_id = r.id and m.during @> ${today}::date join unit u on u.id = r.place_id
         where r.status = 'ACTIVE' and r.licence_expires_on between ${today}::date and ${addDays(today, LICENCE_NOTICE_DAYS)}::date
           and ${withinUnit(sql`r`, unitCode)}`,
    },
    { kind: 'MEETING_MISSING', rows: groupOf(sql`${month}::text`, sql`not gm.meeting_held`, sql`-gm.member_count::numeric`) },
    {
      kind: 'MARGIN_UNDER_TARGET',
      rows: groupOf(
        sql`round((gm.revenue_all - gm.cost_all) / gm.revenue_all, 6)::text`,
        sql`gm.revenue_all > 0 and gm.revenue_all - gm.cost_all < ${policy.marginTarget}::numeric * gm.revenue_all`,
        sql`(gm.revenue_all - gm.cost_all) / gm.revenue_all`,
      ),
    },
  ];
}

interface PolicyNumbers {
  readonly sizeLimit: number;
  readonly sizeFloor: number;
  readonly marginTarget: string;
}

/** Findings of a unit in a month, most urgent examples first. The thresholds are those of the unit and the month. */
export async function readAttention(
  read: ReadTransaction,
  unitCode: string,
  month: YearMonth,
  today: LocalDate,
): Promise<AttentionRow[]> {
  const [unit] = await read.query<{ scopeFrom: number; scopeTo: number; policy: PolicyRow[] }>(
    sql`select scope_from as "scopeFrom", scope_to as "scopeTo", coalesce((select json_agg(p) from (${POLICY_ROWS}) p), '[]') as policy
          from unit where code = ${unitCode}`,
  );
  if (!unit) return [];
  const book = new PolicyBook(unit.policy);
  const day = lastDayOf(month);
  const numbers = {
    sizeLimit: book.number('group.size_limit', unit, day),
    sizeFloor: book.number('group.size_floor', unit, day),
    marginTarget: book.value('margin.target', unit, day),
  };
  const parts = findings(unitCode, month, today, numbers).map(
    ({ kind, rows }) => sql`select ${kind}::text as kind, count(*)::integer as count,
      coalesce(json_agg(json_build_object('unitCode', f.unit_code, 'groupId', f.group_id, 'retailerId', f.retailer_id, 'label', f.label, 'detail', f.detail)
        order by f.urgency, f.label) filter (where f.place <= ${EXAMPLES}), '[]') as examples
      from (select x.*, row_number() over (order by x.urgency, x.label) as place from (${rows}) x) f`,
  );
  const answered = await read.query<AttentionRow>(sql`${join(parts, ' union all ')}`);
  return answered.filter((row) => row.count > 0);
}
