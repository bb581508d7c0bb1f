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
const nextMoment = (month: YearMonth): Sql => sql`(${firstDayOf(addMonths(month, 1))}::timestamp at time zone 'Asia/Shanghai')`;

/** The range of scope numbers that holds whatever is asked for, at most a city: of a province nothing else is read. */
export interface Span {
  readonly scopeFrom: number;
  readonly scopeTo: number;
}
const inSpan = (row: Sql, { scopeFrom, scopeTo }: Span): Sql => sql`${row}.scope between ${scopeFrom} and ${scopeTo}`;

/** Filed papers `a` that were in a box at the end of a month. */
const isFiled = (month: YearMonth, span: Span): Sql =>
  sql`${inSpan(sql`a`, span)} and a.filed_on < ${nextDay(month)} and (a.removed_on is null or a.removed_on >= ${nextDay(month)})`;

/** Months whose meeting papers are demanded, of each city the number that its policy says: those before, as far as the city has counted any. */
const dutyMonths = (month: YearMonth): Sql => sql`(
  select c.scope_from as city, p.month from unit c join month_period p on p.city_id = c.id
   where c.level = 'CITY' and p.month < ${firstDay(month)}
     and p.month >= ${firstDay(month)} - make_interval(months => ${policyValueIn('archive.months', sql`c`, lastDayOf(month))}::integer))`;

/** A meeting `e` has its whole evidence in time, or this part of it. */
const has = (month: YearMonth, kind: string, kept: Sql): Sql => sql`bool_or(e.evidenced_at < ${nextMoment(month)}
  or e.held_on < ${nextDay(month)} and (${kept} or exists (
    select from meeting_paper p join evidence_file f on f.id = p.file_id
     where p.meeting_id = e.id and p.kind = ${kind} and f.attached_at < ${nextMoment(month)})))`;

/** Meetings held before the month, each for those in whose boxes its papers lie. */
function metBy(kind: BoxKind, month: YearMonth, span: Span, owners: Sql): Sql {
  const held = sql`x.held_on is not null and x.month < ${firstDay(month)} and x.month >= (select min(w.month) from ${dutyMonths(month)} w)
    and ${inSpan(sql`x`, span)}`;
  const asked = sql`any(array(select id from (${owners}) asked))`;
  if (kind === 'COUNTY')
    return sql`select x.county_id as owner, x.* from meeting x where x.kind = 'LEADERS' and x.county_id = ${asked} and ${held}`;
  return sql`select x.group_id as owner, x.* from meeting x where x.group_id = ${asked} and ${held}
    union all select x.joint_group_id, x.* from meeting x where x.joint_group_id = ${asked} and ${held}`;
}
const OWNER: Record<BoxKind, Sql> = { LEADER: sql`a.group_id`, COUNTY: sql`a.county_id` };

/**
 * Papers of meetings in the boxes of `owners` (a select of `id`, `scope` and `since`), one row for each month that is demanded:
 * `owner`, `month`, `sign_in`, `minutes`, `images`.
 */
export function monthPapers(kind: BoxKind, month: YearMonth, span: Span, owners: Sql): Sql {
  const ofDocument = (document: ArchiveDocument): Sql => sql`bool_or(a.document = ${document})`;
  return sql`
    select o.id as owner, d.month, coalesce(m.sign_in, false) or coalesce(f.sign_in, false) as sign_in,
           coalesce(m.minutes, false) or coalesce(f.minutes, false) as minutes, coalesce(m.images, false) or coalesce(f.images, false) as images
      from (${owners}) o
      join ${dutyMonths(month)} d on d.city = o.scope / 100000 * 100000 and o.since < d.month + interval '1 month'
      left join (
        select e.owner, e.month,
               ${has(month, 'SIGN_IN', sql`exists (select from meeting_attendance t where t.meeting_id = e.id)`)} as sign_in,
               ${has(month, 'MINUTES', sql`e.minutes is not null`)} as minutes, ${has(month, 'IMAGE', sql`false`)} as images
          from (${metBy(kind, month, span, owners)}) e group by e.owner, e.month) m on m.owner = o.id and m.month = d.month
      left join (
        select ${OWNER[kind]} as owner, q.month, ${ofDocument('SIGN_IN_SHEETS')} as sign_in, ${ofDocument('MINUTES_BOOK')} as minutes,
               ${ofDocument('IMAGES')} as images
          from archive_paper a
          join (select distinct month from ${dutyMonths(month)} w) q on q.month = a.month or a.covers_until >= (q.month + interval '1 month' - interval '1 day')::date
         where ${OWNER[kind]} is not null and a.document in ('SIGN_IN_SHEETS', 'MINUTES_BOOK', 'IMAGES') and ${isFiled(month, span)}
         group by ${OWNER[kind]}, q.month) f on f.owner = o.id and f.month = d.month`;
}

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

/** Whether a leader of group `g` is in office at the end of a month. */
export const isLed = (month: YearMonth, g: Sql): Sql => sql`exists (
  select from leader_term t where t.group_id = ${g}.id and t.role = 'LEADER' and coalesce(t.took_office_on, t.elected_on) < ${nextDay(month)}
     and (t.ended_on is null or t.ended_on >= ${nextDay(month)}))`;

/** Groups of counties that existed at the end of a month, with whether their information table is whole. */
export const groupArchives = (month: YearMonth): Sql => sql`
  select g.county_id, g.id, g.name, ${isLed(month, sql`g`)} as present from mutual_aid_group g
   where g.founded_on < ${nextDay(month)} and (g.dissolved_on is null or g.dissolved_on >= ${nextDay(month)})`;

/** Counties are few; what is in sight of them is asked together. */
export const EVERYWHERE: Span = { scopeFrom: 0, scopeTo: 999_999_999 };

/** Counties keep boxes since the scheme began. */
export const COUNTY_OWNERS: Sql = sql`select u.id, u.scope_from as scope, date '2019-01-01' as since from unit u where u.level = 'COUNTY'`;

/** The boxes of all counties in sight: `county_id` and the sums. */
export const countyBoxes = (month: YearMonth): Sql => sql`
  select o.id as county_id, ${summed('COUNTY', month, {
    CHARTER: ONE,
    COVENANT: ONE,
    GROUP_ARCHIVES: ofTable('held', 'present'),
    ...OF_MEETINGS,
  })}
    from (${COUNTY_OWNERS}) o
    left join (select g.county_id, count(*) as required, count(*) filter (where g.present) as present from (${groupArchives(month)}) g
                group by g.county_id) held on held.county_id = o.id
    left join ${meetingSums(monthPapers('COUNTY', month, EVERYWHERE, COUNTY_OWNERS))} met on met.owner = o.id`;
