import sql, { join, type Sql } from 'sql-template-tag';
import { type IndicatorCode, SURVEY_CODES, surveyBehind } from '../domain';

/** Whether any of some indicators is a figure of surveys; of the others nothing is ever hidden. */
export const areOfSurveys = (codes: readonly IndicatorCode[]): boolean => codes.some((code) => surveyBehind(code) !== null);

/**
 * Common table expressions (`bound`, `surveyed`, `few`) behind `isOfFew`: in which units and months less than `limit` members were surveyed.
 * Siblings sum to their parent, so the next smallest go with them until what is hidden is more than one unit and not less than `limit`
 * members together; what lies in a hidden unit is hidden too, since it sums to it. Siblings are taken from all that is in the viewer's
 * sight, whatever was asked: two questions tell no more than one.
 */
export const fewSurveyed = (months: Sql, limit: Sql): Sql => sql`
  bound as materialized (select ${limit}::integer as least),
  surveyed as (
    select u.scope_from, u.scope_to, im.month, im.code, im.denominator as members, row_number() over smaller as place,
           sum(im.denominator) over smaller - im.denominator as before, first_value(im.denominator) over smaller as smallest
      from unit u join indicator_month im on im.unit_id = u.id and im.month = any(${months})
       and im.code = any(${[...new Set(SURVEY_CODES.map(surveyBehind))]}::text[])
     where u.level <> 'PLACE' and im.denominator > 0
    window smaller as (partition by u.parent_id, im.month, im.code order by im.denominator, u.id rows unbounded preceding)),
  few as materialized (
    select distinct u.id as unit_id, s.month, told.code
      from bound b cross join surveyed s
      join (values ${join(SURVEY_CODES.map((code) => sql`(${surveyBehind(code)}, ${code})`))}) as told(survey, code) on told.survey = s.code
      join unit u on u.scope_from >= s.scope_from and u.scope_to <= s.scope_to and u.level <> 'PLACE'
     where s.members < b.least or s.smallest < b.least and (s.place = 2 or s.before < b.least))`;

/** Whether a row of `indicator_month` may not be told: a margin of a single place, or of few members (`fewSurveyed`). */
export const isOfFew = (im: Sql): Sql => sql`(${im}.code = any(${[...SURVEY_CODES]}::text[])
  and (${im}.level = 'PLACE' and (select least from bound) > 1
    or exists (select from few where few.unit_id = ${im}.unit_id and few.month = ${im}.month and few.code = ${im}.code)))`;
