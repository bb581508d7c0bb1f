import { type AggregateDimension, type AggregateField, type AggregateSource, MONTH_DIMENSIONS } from '@chengxin/graphql-kit';
import { GROUP_STATUS_LABELS, SIZE_BAND_LABELS } from '@chengxin/groups/domain';
import type { Label, LocalDate, YearMonth } from '@chengxin/kernel';
import { UNIT_DIMENSIONS } from '@chengxin/organization/api';
import { asOfDayOf, firstDays, MARGIN_DIMENSIONS, MARGIN_FIELDS } from '@chengxin/retailers/api';
import { MARKET_TYPE_LABELS } from '@chengxin/retailers/domain';
import sql, { raw } from 'sql-template-tag';
import { type GroupWhere, groupCondition } from './group.where';

export const GROUP_DIMENSIONS = [
  'CITY',
  'COUNTY',
  'AREA',
  'PLACE',
  'PLACE_KIND',
  'MARKET_TYPE',
  'STATUS',
  'SIZE_BAND',
  'MEETING_HELD',
  'LEADER_TERM_VALID',
  'MARGIN_ALL_MET',
  'MARGIN_AGREED_MET',
  'MONTH',
  'QUARTER',
] as const;
export type GroupDimension = (typeof GROUP_DIMENSIONS)[number];

export const GROUP_FIELDS = {
  MEMBER_COUNT: { numerator: (row) => sql`${row}.member_count` },
  ...MARGIN_FIELDS,
} as const satisfies Record<string, AggregateField>;

const fact = (name: string, labels: Readonly<Record<'true' | 'false', Label>>): AggregateDimension => ({
  key: (row) => sql`${row}.${raw(name)}`,
  labels,
  ofMonth: true,
});

const DIMENSIONS: Readonly<Record<GroupDimension, AggregateDimension>> = {
  ...UNIT_DIMENSIONS,
  ...MARGIN_DIMENSIONS,
  ...MONTH_DIMENSIONS,
  MARKET_TYPE: { key: (row) => sql`${row}.market_type`, labels: MARKET_TYPE_LABELS },
  STATUS: { key: (row) => sql`${row}.status`, labels: GROUP_STATUS_LABELS },
  SIZE_BAND: { key: (row) => sql`${row}.size_band`, labels: SIZE_BAND_LABELS, ofMonth: true },
  MEETING_HELD: fact('meeting_held', { true: { zh: '已开例会', en: 'met' }, false: { zh: '未开例会', en: 'did not meet' } }),
  LEADER_TERM_VALID: fact('leader_term_valid', {
    true: { zh: '组长在任期内', en: 'leader in term' },
    false: { zh: '组长不在任期内', en: 'no leader in term' },
  }),
};

/** Groups as the list has them today; or, by month, those that the month counted, as they were counted. */
export const groupSource = (months: readonly YearMonth[] | null, today: LocalDate): AggregateSource<GroupWhere> => ({
  dimensions: DIMENSIONS,
  fields: GROUP_FIELDS,
  condition: (where, row) =>
    months === null ? groupCondition(where, row, today) : groupCondition(where, row, sql`${row}.day`, true),
  rows: (asked) =>
    asked === null
      ? sql`(select t.*, coalesce(c.members, 0) as member_count, p.place_kind
               from mutual_aid_group t left join unit p on p.id = t.place_id
               left join (select m.group_id, count(*) as members from membership m where m.during @> ${today}::date group by m.group_id) c
                 on c.group_id = t.id)`
      : sql`(select gm.*, gm.group_id as id, 'ACTIVE' as status, ${asOfDayOf(sql`gm.month`, today)} as day,
                    t.name, t.market_type, t.founded_on, p.place_kind
               from group_month gm left join mutual_aid_group t on t.id = gm.group_id left join unit p on p.id = gm.place_id
              where gm.month = any(${firstDays(asked)}))`,
});
