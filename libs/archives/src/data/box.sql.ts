import { type ArchiveDocument, type BoxKind, documentsOf, isRequired } from '@chengxin/archives/domain';
import { addMonths, firstDayOf, lastDayOf, type YearMonth } from '@chengxin/kernel';
import { policyValueIn } from '@chengxin/policy/data';
import sql, { join, raw, type Sql } from 'sql-template-tag';

/**
 * What a box holds is told as of the end of a month: what came later is in the box of a later month. Papers of meetings are demanded of the
 * months before it, so that each has the following month to reach the box.
 */
const firstDay = (month: YearMonth): Sql => sql`${firstDayOf(month)}::date`;
const nextDay = (month: YearMonth): Sql => sql`${firstDayOf(addMonths(month, 1))}::date`;
/** The moment at which a month is over. */
export const nextMoment = (month: YearMonth): Sql =>
  sql`(${firstDayOf(addMonths(month, 1))}::timestamp at time zone 'Asia/Shanghai')`;

/** The range of scope numbers that holds whatever is asked for, at most a city: of a province nothing else is read. */
export interface Span {
  readonly scopeFrom: number;
  readonly scopeTo: number;
}
const inSpan = (row: Sql, { scopeFrom, scopeTo }: Span): Sql => sql`${row}.scope between ${scopeFrom} and ${scopeTo}`;

/** Filed papers `a` that were in a box at the end of a month. */
const isFiled = (month: YearMonth, span: Span): Sql =>
  sql`${inSpan(sql`a`, span)} and a.filed_on < ${nextDay(month)} and (a.removed_on is null or a.removed_on >= ${nextDay(month)})`;

/**
 * Months whose meeting papers are demanded of `owners`: of each of their cities the number that its policy says, before this one, as far as
 * the city has counted any.
 */
const dutyMonths = (month: YearMonth): Sql => sql`
  with city as materialized (
    select c.id, c.scope_from, ${policyValueIn('archive.months', sql`c`, lastDayOf(month))}::integer as months from unit c
     where c.level = 'CITY' and c.scope_from = any(array(select o.scope / 100000 * 100000 from owners o)))
  select c.scope_from as city, p.month from city c
    join month_period p on p.city_id = c.id and p.month < ${firstDay(month)} and p.month >= ${firstDay(month)} - make_interval(months => c.months)`;

/** Papers that meetings of the months before have left by the end of this one, each for those in whose boxes they lie. */
function ofMeetings(kind: BoxKind, month: YearMonth, span: Span): Sql {
  const inTime = (part: string): Sql => sql`least(${raw(`x.${part}`)}, x.evidenced_at) < ${nextMoment(month)}`;
  const leftTo = (owner: Sql): Sql => sql`
    select ${owner} as owner, x.month, ${inTime('sign_in_at')} as sign_in, ${inTime('minutes_at')} as minutes, ${inTime('images_at')} as images
      from meeting x
     where ${owner} = any(array(select id from owners)) and x.kind = ${kind === 'COUNTY' ? 'LEADERS' : 'GROUP'} and x.month < ${firstDay(month)}
       and x.month >= (select min(month) from duty) and ${inSpan(sql`x`, span)}`;
  return kind === 'COUNTY'
    ? leftTo(sql`x.county_id`)
    : sql`${leftTo(sql`x.group_id`)} union all ${leftTo(sql`x.joint_group_id`)}`;
}

/** Papers of meetings that were filed by hand, of one month or of all up to a day. */
function ofFiled(kind: BoxKind, month: YearMonth, span: Span): Sql {
  const owner = kind === 'LEADER' ? sql`a.group_id` : sql`a.county_id`;
  const ofDocument = (document: ArchiveDocument): Sql => sql`a.document = ${document}`;
  return sql`
    select ${owner}, q.month, ${ofDocument('SIGN_IN_SHEETS')}, ${ofDocument('MINUTES_BOOK')}, ${ofDocument('IMAGES')}
      from archive_paper a
      join (select distinct month from duty) q on q.month = a.month or a.covers_until >= (q.month + interval '1 month' - interval '1 day')::date
     where ${owner} is not null and a.document in ('SIGN_IN_SHEETS', 'MINUTES_BOOK', 'IMAGES') and ${isFiled(month, span)}`;
}

/**
 * Papers of meetings in the boxes of `owners` (a select of `id`, `scope` and `since`), one row for each month that is demanded:
 * `owner`, `month`, `sign_in`, `minutes`, `images`.
 */
export const monthPapers = (kind: BoxKind, month: YearMonth, span: Span, owners: Sql): Sql => sql`
  with owners as materialized (${owners}), duty as materialized (${dutyMonths(month)}),
  left_behind as (${ofMeetings(kind, month, span)} union all ${ofFiled(kind, month, span)})
  select o.id as owner, d.month, coalesce(bool_or(k.sign_in), false) as sign_in, coalesce(bool_or(k.minutes), false) as minutes,
         coalesce(bool_or(k.images), false) as images
    from owners o
    join duty d on d.city = o.scope / 100000 * 100000 and o.since < d.month + interval '1 month'
    left join left_behind k on k.owner = o.id and k.month = d.month
   group by o.id, d.month`;

/**
 * Of `members` (a select of `group_id`, `retailer_id`, `pledged`) those whose application is in the box, as `applied`. It was made here, is
 * filed for the member, or lies in old paper of a group that the member had joined by then; it goes with a transfer, as the pledge does.
 */
export const memberPapers = (month: YearMonth, span: Span, members: Sql): Sql => sql`
  select m.group_id, m.retailer_id, m.pledged, p.retailer_id is not null as applied
    from (${members}) m
    left join (
      select j.retailer_id from join_application j where j.state = 'ACTIVE' and ${inSpan(sql`j`, span)} and j.applied_on < ${nextDay(month)}
      union
      select a.retailer_id from archive_paper a where a.document = 'APPLICATIONS' and a.retailer_id is not null and ${isFiled(month, span)}
      union
      select x.retailer_id from archive_paper a join membership x on x.group_id = a.group_id and lower(x.during) <= a.covers_until
       where x.retailer_id in (select y.retailer_id from (${members}) y) and a.document = 'APPLICATIONS' and a.covers_until is not null and ${isFiled(month, span)}) p on p.retailer_id = m.retailer_id`;

interface Counted {
  readonly present: Sql;
  readonly required: Sql;
}

/** Documents of a box with what is there and what is demanded, as columns `archive`, `archive_present` and `archive_required`. */
function summed(kind: BoxKind, month: YearMonth, counted: Partial<Record<ArchiveDocument, Counted>>): Sql {
  const documents = documentsOf(kind).flatMap((document) => {
    const count = isRequired(document, lastDayOf(month)) ? counted[document] : undefined;
    return count ? [{ document, ...count }] : [];
  });
  return sql`jsonb_build_object(${join(documents.map(({ document, present, required }) => sql`${document}::text, jsonb_build_array(${present}, ${required})`))}) as archive,
    (${join(
      documents.map(({ present }) => present),
      ' + ',
    )})::integer as archive_present,
    (${join(
      documents.map(({ required }) => required),
      ' + ',
    )})::integer as archive_required`;
}

const ONE: Counted = { present: sql`1`, required: sql`1` };
const ofTable = (table: string, present: string): Counted => ({
  present: raw(`coalesce(${table}.${present}, 0)`),
  required: raw(`coalesce(${table}.required, 0)`),
});
const OF_MEETINGS = {
  SIGN_IN_SHEETS: ofTable('met', 'sign_ins'),
  MINUTES_BOOK: ofTable('met', 'minutes'),
  IMAGES: ofTable('met', 'images'),
};
const meetingSums = (papers: Sql): Sql => sql`(
  select p.owner, count(*) as required, count(*) filter (where p.sign_in) as sign_ins, count(*) filter (where p.minutes) as minutes,
         count(*) filter (where p.images) as images from (${papers}) p group by p.owner)`;

/**
 * The boxes of `groups` (a select of `id`, `scope`, `since`, and `led`: whether a leader is in office, without whom the information table is
 * not whole), one row for each: `group_id` and the sums. Charter and covenant are those of the city in force: every box has them.
 */
export const leaderBoxes = (month: YearMonth, span: Span, groups: Sql, members: Sql): Sql => sql`
  select o.id as group_id, ${summed('LEADER', month, {
    CHARTER: ONE,
    COVENANT: ONE,
    APPLICATIONS: ofTable('people', 'applications'),
    PLEDGES: ofTable('people', 'pledges'),
    GROUP_INFORMATION: { present: sql`o.led::integer`, required: sql`1` },
    ...OF_MEETINGS,
  })}
    from (${groups}) o
    left join (
      select p.group_id, count(*) as required, count(*) filter (where p.applied) as applications, count(*) filter (where p.pledged) as pledges
        from (${memberPapers(month, span, members)}) p group by p.group_id) people on people.group_id = o.id
    left join ${meetingSums(monthPapers('LEADER', month, span, groups))} met on met.owner = o.id`;

/**
 * Groups that a month has counted in `counties` (a select of `id` and `scope`), with whether their archive is whole: it is the information
 * table of the leader's box (SD-Q20).
 */
export const groupArchives = (month: YearMonth, counties: Sql): Sql => sql`
  select c.id as county_id, x.group_id, (x.archive -> 'GROUP_INFORMATION' ->> 0)::integer = 1 as present
    from (${counties}) c join group_month x on x.scope / 1000 * 1000 = c.scope
   where x.month = ${firstDay(month)} and x.archive is not null
     and x.scope between (select min(c.scope) from (${counties}) c) and (select max(c.scope) + 999 from (${counties}) c)`;

/** Counties are few; what is in sight of them is asked together. */
export const EVERYWHERE: Span = { scopeFrom: 0, scopeTo: 999_999_999 };

/** Counties keep boxes since the scheme began. */
export const countyOwners = (counties: Sql): Sql => sql`select c.id, c.scope, date '2019-01-01' as since from (${counties}) c`;

/** The boxes of `counties` (a select of `id` and `scope`), one row for each: `county_id` and the sums. */
export const countyBoxes = (month: YearMonth, counties: Sql): Sql => sql`
  select o.id as county_id, ${summed('COUNTY', month, {
    CHARTER: ONE,
    COVENANT: ONE,
    GROUP_ARCHIVES: ofTable('held', 'present'),
    ...OF_MEETINGS,
  })}
    from (${counties}) o
    left join (select g.county_id, count(*) as required, count(*) filter (where g.present) as present from (${groupArchives(month, counties)}) g
                group by g.county_id) held on held.county_id = o.id
    left join ${meetingSums(monthPapers('COUNTY', month, EVERYWHERE, countyOwners(counties)))} met on met.owner = o.id`;
