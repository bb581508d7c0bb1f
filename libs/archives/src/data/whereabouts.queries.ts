import type { ArchiveDocument, BoxKind } from '@chengxin/archives/domain';
import { firstDayOf, type YearMonth } from '@chengxin/kernel';
import type { ReadTransaction } from '@chengxin/persistence';
import sql, { type Sql } from 'sql-template-tag';
import { countyOwners, EVERYWHERE, memberPapers, monthPapers, nextMoment } from './box.sql';

/** A paper that is in a box, with where it was made as far as that is in sight; one without was filed by hand, or lies out of sight. */
export interface BoxPaper {
  readonly document: ArchiveDocument;
  readonly month: string | null;
  readonly retailerId: string | null;
  readonly storeName: string | null;
  /** The meeting that left it. */
  readonly meetingId: string | null;
  /** The application that became the membership. */
  readonly applicationId: string | null;
  /** The membership whose pledge it is. */
  readonly membershipId: string | null;
}

const OF_BOX: Record<BoxKind, Sql> = {
  LEADER: sql`(m.group_id = p.owner or m.joint_group_id = p.owner) and m.kind = 'GROUP'`,
  COUNTY: sql`m.county_id = p.owner and m.kind = 'LEADERS'`,
};

/** Papers of meetings that are there, month by month; `papers` as `monthPapers` tells them. */
const ofMonths = (kind: BoxKind, month: YearMonth, papers: Sql): Sql => sql`
  select x.document, to_char(p.month, 'YYYY-MM') as month, null::uuid as "retailerId", null::text as "storeName",
         (select m.id from meeting m where ${OF_BOX[kind]} and m.month = p.month
             and least((to_jsonb(m) ->> x.part)::timestamptz, m.evidenced_at) < ${nextMoment(month)}
           order by m.evidenced_at nulls last, m.id limit 1) as "meetingId",
         null::uuid as "applicationId", null::uuid as "membershipId"
    from (${papers}) p
   cross join lateral (values ('SIGN_IN_SHEETS', p.sign_in, 'sign_in_at'), ('MINUTES_BOOK', p.minutes, 'minutes_at'), ('IMAGES', p.images, 'images_at'))
         x (document, present, part)
   where x.present order by p.month`;

/** What the box of a group has of its members and meetings; members are named to who may see retailers, wherever their shops lie. */
export async function readLeaderPapers(
  read: ReadTransaction,
  groupId: string,
  month: YearMonth,
  mayName: boolean,
): Promise<BoxPaper[]> {
  const own = sql`select g.id, g.scope, g.founded_on as since from mutual_aid_group g where g.id = ${groupId}::uuid`;
  const members = mayName ? await read.queryPastScope<BoxPaper>(own, ofMembers(groupId, month)) : [];
  const seen = await read.query<{ id: string; retailerId: string }>(sql`
    select distinct on (j.retailer_id) j.id, j.retailer_id as "retailerId" from join_application j
     where j.state = 'ACTIVE' and j.retailer_id = any(${members.map(({ retailerId }) => retailerId)}::uuid[]) order by j.retailer_id, j.applied_on desc`);
  const applications = new Map(seen.map(({ id, retailerId }) => [retailerId, id]));
  return [
    ...members.map((paper) =>
      paper.document === 'APPLICATIONS' ? { ...paper, applicationId: applications.get(paper.retailerId ?? '') ?? null } : paper,
    ),
    ...(await read.query<BoxPaper>(ofMonths('LEADER', month, monthPapers('LEADER', month, EVERYWHERE, own)))),
  ];
}

const ofMembers = (groupId: string, month: YearMonth): Sql => {
  const members = sql`select x.group_id, x.retailer_id, x.pledged from retailer_month x
    where x.month = ${firstDayOf(month)}::date and x.group_id = ${groupId}::uuid`;
  const membership = sql`(select x.id from membership x where x.group_id = p.group_id and x.retailer_id = p.retailer_id
    order by lower(x.during) desc limit 1)`;
  return sql`
    select x.document, null::text as month, r.id as "retailerId", r.store_name as "storeName", null::uuid as "meetingId",
           null::uuid as "applicationId", case x.document when 'PLEDGES' then ${membership} end as "membershipId"
      from (${memberPapers(month, EVERYWHERE, members)}) p join retailer r on r.id = p.retailer_id
     cross join lateral (values ('APPLICATIONS', p.applied), ('PLEDGES', p.pledged)) x (document, present)
     where x.present order by r.store_name, r.id`;
};

/** What the box of a county that is wholly in sight has of its meetings. */
export const readCountyPapers = (read: ReadTransaction, code: string, month: YearMonth): Promise<BoxPaper[]> => {
  const county = sql`select u.id, u.scope_from as scope from unit u
    where u.code = ${code} and u.level = 'COUNTY' and u.scope_from >= viewer_from() and u.scope_to <= viewer_to()`;
  return read.query<BoxPaper>(ofMonths('COUNTY', month, monthPapers('COUNTY', month, EVERYWHERE, countyOwners(county))));
};
