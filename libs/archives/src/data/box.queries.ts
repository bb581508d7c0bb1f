import type { ArchiveDocument, BoxKind } from '@chengxin/archives/domain';
import { inNameOrder } from '@chengxin/groups/data';
import { versionInForce } from '@chengxin/joining/data';
import { TEXT_KINDS, type TextKind } from '@chengxin/joining/domain';
import { firstDayOf, lastDayOf, type YearMonth } from '@chengxin/kernel';
import { maskedName } from '@chengxin/organization/data';
import type { ReadTransaction } from '@chengxin/persistence';
import sql, { type Sql } from 'sql-template-tag';
import { countyBoxes, countyOwners, EVERYWHERE, groupArchives, memberPapers, monthPapers } from './box.sql';

/** `{ document: [present, required] }` of a box. */
export type BoxCounts = Partial<Record<ArchiveDocument, [present: number, required: number]>>;

/** A box as of the end of a month. */
export interface BoxRow {
  readonly kind: BoxKind;
  readonly id: string;
  readonly name: string;
  readonly scope: number;
  readonly present: number;
  readonly required: number;
  readonly counts: BoxCounts;
}

/** The box of a group, with the month that has counted it. */
export interface CountedBox extends BoxRow {
  readonly month: YearMonth;
}

/** What a box lacks: whose paper, or of which month, or of which group; the document itself when none of them. */
export interface BoxGap {
  readonly document: ArchiveDocument;
  readonly retailerId: string | null;
  readonly storeName: string | null;
  readonly month: string | null;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly countyCode: string | null;
}

/** The box of a group as a month has counted it; null when the group is out of sight, or the month has not counted it. */
export const readLeaderBox = (read: ReadTransaction, groupId: string, month: YearMonth): Promise<CountedBox | null> =>
  leaderBox(read, groupId, sql`x.month = ${firstDayOf(month)}::date`);

/** The box of a group as it was counted last, up to a month: of a group that is no more, what it left behind. */
export const readLatestBox = (read: ReadTransaction, groupId: string, month: YearMonth): Promise<CountedBox | null> =>
  leaderBox(read, groupId, sql`x.month <= ${firstDayOf(month)}::date`);

async function leaderBox(read: ReadTransaction, groupId: string, when: Sql): Promise<CountedBox | null> {
  const [box] = await read.query<CountedBox>(sql`
    select 'LEADER' as kind, g.id, g.name, g.scope, x.archive_present as present, x.archive_required as required, x.archive as counts,
           to_char(x.month, 'YYYY-MM') as month
      from group_month x join mutual_aid_group g on g.id = x.group_id
     where x.group_id = ${groupId}::uuid and x.archive is not null and ${when} order by x.month desc limit 1`);
  return box ?? null;
}

/** The boxes of the counties that lie wholly in the viewer's scope and within a unit, where their city has counted the month. */
export function countyBoxRows(unitCode: string, month: YearMonth): Sql {
  const counties = sql`
    select u.id, u.scope_from as scope from unit u join unit w on w.code = ${unitCode} and u.scope_from between w.scope_from and w.scope_to and u.scope_to <= w.scope_to
      join month_period p on p.city_id = u.parent_id and p.month = ${firstDayOf(month)}::date
     where u.level = 'COUNTY' and u.scope_from >= viewer_from() and u.scope_to <= viewer_to()`;
  return sql`
    select 'COUNTY' as kind, u.code as id, u.name, u.scope_from as scope, x.archive_present as present, x.archive_required as required, x.archive as counts
      from unit u join (${countyBoxes(month, counties)}) x on x.county_id = u.id`;
}

/** The same by code. */
export const readCountyBoxes = (read: ReadTransaction, unitCode: string, month: YearMonth): Promise<BoxRow[]> =>
  read.query<BoxRow>(sql`${countyBoxRows(unitCode, month)} order by u.code`);

/** Versions of the founding texts in force where a scope lies. */
export type TextVersions = Readonly<Record<TextKind, number>>;

export async function readTextVersions(read: ReadTransaction, scope: number, month: YearMonth): Promise<TextVersions> {
  const rows = await read.query<{ kind: TextKind; version: number }>(sql`
    select k.kind, ${versionInForce(sql`k.kind`, sql`${scope}::integer`, lastDayOf(month))} as version from unnest(${[...TEXT_KINDS]}::text[]) k (kind)`);
  return Object.fromEntries(rows.map(({ kind, version }) => [kind, version])) as Record<TextKind, number>;
}

const NOBODY = sql`null::uuid as "retailerId", null::text as "storeName"`;
const NO_GROUP = sql`null::uuid as "groupId", null::text as "groupName"`;
const ofMonths = (papers: Sql, owner: Sql): Sql => sql`
  select x.document, ${NOBODY}, to_char(p.month, 'YYYY-MM') as month, ${NO_GROUP}, ${owner} as "countyCode"
    from (${papers}) p cross join lateral (values ('SIGN_IN_SHEETS', p.sign_in), ('MINUTES_BOOK', p.minutes), ('IMAGES', p.images)) x (document, present)
   where not x.present`;

/** What the box of a group lacks, member by member where these may be named, and month by month. */
export async function readLeaderGaps(
  read: ReadTransaction,
  groupId: string,
  month: YearMonth,
  mayName: boolean,
): Promise<BoxGap[]> {
  const own = sql`select g.id, g.scope, g.founded_on as since from mutual_aid_group g where g.id = ${groupId}::uuid`;
  const ofMeetings = ofMonths(monthPapers('LEADER', month, EVERYWHERE, own), sql`null::text`);
  return [
    ...(mayName ? await read.queryPastScope<BoxGap>(own, gapsOfMembers(groupId, month)) : []),
    ...(await read.query<BoxGap>(sql`${ofMeetings} order by document, month`)),
  ];
}

/** By the members that the month has counted; a shop may lie in another area, and an application may have been written there. */
const gapsOfMembers = (groupId: string, month: YearMonth): Sql => {
  const members = sql`select x.group_id, x.retailer_id, x.pledged from retailer_month x
    where x.month = ${firstDayOf(month)}::date and x.group_id = ${groupId}::uuid`;
  return sql`
    select x.document, r.id as "retailerId", r.store_name as "storeName", null::text as month, ${NO_GROUP}, null::text as "countyCode"
      from (${memberPapers(month, EVERYWHERE, members)}) p join retailer r on r.id = p.retailer_id
     cross join lateral (values ('APPLICATIONS', p.applied), ('PLEDGES', p.pledged)) x (document, present)
     where not x.present order by x.document, r.store_name, r.id`;
};

/** What the boxes of counties lack: groups whose archive is not whole, and months. */
export function readCountyGaps(read: ReadTransaction, codes: readonly string[], month: YearMonth): Promise<BoxGap[]> {
  const county = sql`(select u.code from unit u where u.id = p.owner)`;
  const counties = sql`select u.id, u.scope_from as scope from unit u where u.code = any(${[...codes]}::text[])`;
  return read.query<BoxGap>(sql`select * from (
    select 'GROUP_ARCHIVES' as document, ${NOBODY}, null::text as month, g.id as "groupId", g.name as "groupName", u.code as "countyCode"
      from (${groupArchives(month, counties)}) p join unit u on u.id = p.county_id join mutual_aid_group g on g.id = p.group_id where not p.present
    union all ${ofMonths(monthPapers('COUNTY', month, EVERYWHERE, countyOwners(counties)), county)}) x
     order by document, month, ${inNameOrder(sql`"groupName"`)}`);
}

/** The last time, up to the end of a month, that the box of a group was handed over to a new leader (SD-R41). */
export interface BoxHandover {
  readonly handedOverOn: string;
  readonly handedBy: string;
  readonly receivedBy: string;
}

export async function readHandover(read: ReadTransaction, groupId: string, month: YearMonth): Promise<BoxHandover | null> {
  const [handover] = await read.query<BoxHandover>(sql`
    select h.handed_over_on::text as "handedOverOn", ${maskedName(sql`h.received_by`)} as "receivedBy",
           case when h.instead_reason is null then ${maskedName(sql`h.handed_by`)} else h.handed_by end as "handedBy"
      from archive_handover h where h.group_id = ${groupId}::uuid and h.handed_over_on <= ${lastDayOf(month)}::date
      order by h.handed_over_on desc limit 1`);
  return handover ?? null;
}
