import { ARCHIVE_DOCUMENTS, type ArchiveDocument, DOCUMENT_RULES } from '@chengxin/archives/domain';
import {
  orderKey,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readConnection,
  readList,
  YearMonthScalar,
} from '@chengxin/graphql-kit';
import { GROUP_KEYS } from '@chengxin/groups/api';
import { isUuid, monthOf, type YearMonth, yearMonth } from '@chengxin/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type BoxPaper, readCountyBoxes, readCountyPapers, readLatestBox, readLeaderBox, readLeaderPapers } from '../data';
import { ArchiveBox, ArchiveTotals, ArchiveWhereabouts } from './archive-box.object';
import { ArchiveMatrixRowConnection, ArchiveMatrixWhere, archiveMatrixRead, matrixCondition } from './archive-matrix.object';
import { ArchivePaper, archivePaperRead } from './archive-paper.object';
import { countyBoxesOf, leaderBoxOf } from './box-answer';

const UNIT = '在此单位之内。 Within this unit.';
const MONTH = '月份，缺省为本月。 Month, by default the current one.';
const BOX_MONTH =
  '月份，缺省为最近统计的一个月（已解散的小组：其留下的档案）。 Month, by default the last one counted, so that a group that is no more shows what it left.';
const GROUP = '小组。 The group.';
const COUNTY = '或县，须全在可见范围内。 Or the county, which must be wholly in sight.';

const monthAsked = (month: string | null | undefined, context: RequestContext): YearMonth =>
  month == null ? monthOf(context.clock.today()) : yearMonth(month);

/** Documents that tell of persons are shown to nobody who may not see retailers. */
const shownDocuments = (context: RequestContext): ArchiveDocument[] =>
  ARCHIVE_DOCUMENTS.filter(
    (document) => !DOCUMENT_RULES[document].ofPersons || context.signedIn?.permissions.has('RETAILER_READ'),
  );

/** Archive boxes: what they hold, what they lack, and what was filed into them by hand. */
@Resolver()
export class ArchivesResolver {
  @Permit('GROUP_READ')
  @Query(() => ArchiveBox, {
    nullable: true,
    description:
      '一个小组或一个县的档案盒（§七1），逐项列明所缺；不在可见范围内，或该月未统计时为空。 The box of a group or county with what it lacks; null when out of sight or not counted in that month.',
  })
  async archiveBox(
    @Arg('groupId', () => ID, { nullable: true, description: GROUP }) groupId: string | null,
    @Arg('countyCode', () => String, { nullable: true, description: COUNTY }) countyCode: string | null,
    @Arg('month', () => YearMonthScalar, { nullable: true, description: BOX_MONTH }) month: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ArchiveBox | null> {
    const asked = monthAsked(month, context);
    if (groupId != null) {
      if (!isUuid(groupId)) return null;
      const box = await (month == null ? readLatestBox : readLeaderBox)(context.read, groupId, asked);
      return box && leaderBoxOf(context, box, box.month);
    }
    const boxes = await readCountyBoxes(context.read, countyCode ?? '', asked);
    const [box] = await countyBoxesOf(
      context,
      boxes.filter(({ id }) => id === countyCode),
      asked,
    );
    return box ?? null;
  }

  @Permit('GROUP_READ')
  @Query(() => [ArchiveBox], {
    description: '一个单位内各县的档案盒，按编码。 The boxes of the counties of a unit, by code.',
  })
  async countyArchiveBoxes(
    @Arg('unitCode', () => String, { description: UNIT }) unitCode: string,
    @Arg('month', () => YearMonthScalar, { nullable: true, description: MONTH }) month: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ArchiveBox[]> {
    const asked = monthAsked(month, context);
    return countyBoxesOf(context, await readCountyBoxes(context.read, unitCode, asked), asked);
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => ArchiveMatrixRowConnection, {
    description:
      '档案齐全矩阵：各小组各种资料的实有和应有，缺得多的在前。 The matrix of groups and documents, those that lack most first.',
  })
  archiveMatrix(
    @Arg('unitCode', () => String, { nullable: true, description: UNIT }) unitCode: string | null,
    @Arg('month', () => YearMonthScalar, { nullable: true, description: MONTH }) month: string | null,
    @Arg('where', () => ArchiveMatrixWhere, { nullable: true, description: '筛选。 Conditions.' })
    where: ArchiveMatrixWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const asked = monthAsked(month, context);
    return readConnection(context, info, {
      shape: archiveMatrixRead,
      keyType: 'uuid',
      where: (row) => matrixCondition(row, unitCode, asked, where),
      order: [
        orderKey('MISSING', 'integer', (row) => sql`(${row}.archive_required - ${row}.archive_present)`, true),
        ...GROUP_KEYS,
      ],
      page,
    });
  }

  @Permit('GROUP_READ')
  @Query(() => ArchiveTotals, { description: '一个单位内各小组档案盒的合计。 Sums over the boxes of the groups of a unit.' })
  async archiveTotals(
    @Arg('unitCode', () => String, { description: UNIT }) unitCode: string,
    @Arg('month', () => YearMonthScalar, { nullable: true, description: MONTH }) month: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ArchiveTotals> {
    const rows = sql`(select x.* from group_month x where x.archive is not null
      and ${matrixCondition(sql`x`, unitCode, monthAsked(month, context), null)})`;
    const [totals] = await context.read.query<ArchiveTotals>(sql`
      select count(*)::integer as groups, count(*) filter (where x.archive_present = x.archive_required)::integer as complete,
             coalesce((select json_agg(c) from (
               select d.key as document, sum((d.value ->> 0)::integer)::integer as present, sum((d.value ->> 1)::integer)::integer as required
                 from ${rows} y cross join lateral jsonb_each(y.archive) d group by d.key
                order by array_position(${[...ARCHIVE_DOCUMENTS]}::text[], d.key)) c), '[]'::json) as cells
        from ${rows} x`);
    return totals as ArchiveTotals;
  }

  @Permit('GROUP_READ')
  @Query(() => [ArchiveWhereabouts], {
    description:
      '档案盒中由会议、申请、承诺书而来的每一份资料在哪里；涉及个人的须有零售户查看权。 Where each paper of a box is that came from meetings, applications and pledges; those of persons need the right to see retailers.',
  })
  async archiveWhereabouts(
    @Arg('groupId', () => ID, { nullable: true, description: GROUP }) groupId: string | null,
    @Arg('countyCode', () => String, { nullable: true, description: COUNTY }) countyCode: string | null,
    @Arg('month', () => YearMonthScalar, { nullable: true, description: MONTH }) month: string | null,
    @Ctx() context: RequestContext,
  ): Promise<BoxPaper[]> {
    const asked = monthAsked(month, context);
    const shown = new Set(shownDocuments(context));
    const papers =
      groupId == null
        ? await readCountyPapers(context.read, countyCode ?? '', asked)
        : isUuid(groupId)
          ? await readLeaderPapers(context.read, groupId, asked, shown.has('PLEDGES'))
          : [];
    return papers.filter(({ document }) => shown.has(document));
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => [ArchivePaper], {
    description:
      '档案盒中手工归档的资料，新的在前；涉及个人的须有零售户查看权。 What was filed into a box by hand, the latest first; papers of persons need the right to see retailers.',
  })
  archivePapers(
    @Arg('groupId', () => ID, { nullable: true, description: GROUP }) groupId: string | null,
    @Arg('countyCode', () => String, { nullable: true, description: COUNTY }) countyCode: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const ofGroup = (a: Sql): Sql => sql`${a}.group_id = ${isUuid(groupId ?? '') ? groupId : null}::uuid`;
    const ofCounty = (
      a: Sql,
    ): Sql => sql`${a}.county_id in (select u.id from unit u where u.code = ${countyCode} and u.level = 'COUNTY'
      and u.scope_from >= viewer_from() and u.scope_to <= viewer_to())`;
    return readList(
      context,
      info,
      archivePaperRead,
      (a) =>
        sql`${groupId == null ? ofCounty(a) : ofGroup(a)} and ${a}.removed_on is null and ${a}.document = any(${shownDocuments(context)}::text[])`,
      (a) => sql`${a}.filed_on desc, ${a}.id`,
    );
  }
}
