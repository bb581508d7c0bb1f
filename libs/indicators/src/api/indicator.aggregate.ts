import { type AggregateDimension, type AggregateSource, MONTH_DIMENSIONS } from '@chengxin/graphql-kit';
import { firstDayOf } from '@chengxin/kernel';
import { UNIT_DIMENSIONS } from '@chengxin/organization/api';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { fewSurveyed, isOfFew } from '../data';
import { INDICATOR_LABELS, type IndicatorCode } from '../domain';

export const INDICATOR_DIMENSIONS = ['CODE', 'CITY', 'COUNTY', 'AREA', 'PLACE', 'MONTH', 'QUARTER'] as const;
export type IndicatorDimension = (typeof INDICATOR_DIMENSIONS)[number];

/** Units from the largest to the smallest. */
const UNITS = ['CITY', 'COUNTY', 'AREA', 'PLACE'] as const;

const { CITY, COUNTY, AREA, PLACE } = UNIT_DIMENSIONS;
const DIMENSIONS: Readonly<Record<IndicatorDimension, AggregateDimension>> = {
  CITY,
  COUNTY,
  AREA,
  PLACE,
  ...MONTH_DIMENSIONS,
  CODE: {
    key: (row) => sql`${row}.code`,
    labels: INDICATOR_LABELS,
  },
};

/** Which fractions are summed. */
export interface IndicatorAggregateWhere {
  readonly codes: readonly IndicatorCode[];
  readonly unitCode: string;
}

/**
 * The fractions of a unit of the viewer's own, or of all units of the smallest level that is grouped by: children sum to their parent, so
 * any level gives the same sums. With a limit, fractions of fewer members have no parts: groups that hold one are hidden.
 */
export const indicatorSource = (
  by: readonly IndicatorDimension[],
  smallCell: Sql | null,
): AggregateSource<IndicatorAggregateWhere> => {
  const smallest = UNITS.findLast((level) => by.includes(level));
  const isAsked = (im: Sql): Sql =>
    smallest === undefined
      ? sql`${im}.unit_id = root.id`
      : sql`${im}.level = case when array_position(array['PROVINCE', 'CITY', 'COUNTY', 'AREA', 'PLACE'], root.level)
              > array_position(array['PROVINCE', 'CITY', 'COUNTY', 'AREA', 'PLACE'], ${smallest}::text) then root.level else ${smallest}::text end
            and ${im}.scope_from between root.scope_from and root.scope_to and (root.level <> 'PLACE' or ${im}.unit_id = root.id)`;
  const told = (part: string): Sql =>
    smallCell ? sql`case when not ${isOfFew(sql`im`)} then im.${raw(part)} end as ${raw(part)}` : raw(`im.${part}`);
  return {
    dimensions: DIMENSIONS,
    fields: {
      VALUE: { numerator: (row) => sql`${row}.numerator`, denominator: (row) => sql`${row}.denominator`, ofMonth: true },
    },
    rows: (months) => {
      const days = sql`${(months ?? []).map(firstDayOf)}::date[]`;
      return sql`(
      ${smallCell ? sql`with ${fewSurveyed(days, smallCell)}` : empty}
      select im.month, im.code, ${told('numerator')}, ${told('denominator')}, im.scope_from as scope, im.unit_id as place_id, im.unit_id, im.level, im.scope_from
        from indicator_month im where im.month = any(${days}))`;
    },
    condition: (where, row) => sql`${row}.code = any(${[...(where?.codes ?? [])]}::text[]) and exists (
      select from unit root where root.code = ${where?.unitCode ?? ''} and root.scope_from >= viewer_from() and root.scope_to <= viewer_to()
         and ${isAsked(row)})`,
  };
};
