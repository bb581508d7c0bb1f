import {
  connectionOf,
  orderKey,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readById,
  readConnection,
  readList,
} from '@chengxin/graphql-kit';
import { GROUP_KEYS, GroupConnection, groupRead, nameKeys } from '@chengxin/groups/api';
import { Unit, unitRead } from '@chengxin/organization/api';
import { withinUnit } from '@chengxin/organization/data';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { areaWithoutHome, chatStale, chatState, countyWithoutShop, inUnit, isPaired, ownUnits } from './activities.sql';
import {
  ActivityWhere,
  AidCaseWhere,
  activityCondition,
  aidCaseCondition,
  DemandWhere,
  demandCondition,
  LastingWhere,
  lastingCondition,
  MutualAidGroupWhere,
  mutualAidGroupCondition,
  ofCountyCondition,
  PartyPairingWhere,
  pairingCondition,
} from './activities.where';
import { Activity, ActivityTotal, activityRead, RetailerTrainer, retailerTrainerRead } from './activity.object';
import { AidCase, aidCaseRead, DemandSharing, demandSharingRead, PartyPairing, partyPairingRead } from './help.object';
import {
  DemonstrationShop,
  demonstrationShopRead,
  GroupHome,
  groupHomeRead,
  LeadersChat,
  leadersChatRead,
  MutualAidStanding,
} from './home.object';

export const ActivityConnection = connectionOf('Activity', () => Activity);
export const GroupHomeConnection = connectionOf('GroupHome', () => GroupHome);
export const RetailerTrainerConnection = connectionOf('RetailerTrainer', () => RetailerTrainer);
export const DemandSharingConnection = connectionOf('DemandSharing', () => DemandSharing);
export const AidCaseConnection = connectionOf('AidCase', () => AidCase);
export const PartyPairingConnection = connectionOf('PartyPairing', () => PartyPairing);

const WHERE = '筛选。 Conditions.';
const UNIT = '在此单位之内。 Within this unit.';
/** What groups do together, and where they meet. */
@Resolver()
export class ActivitiesResolver {
  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => ActivityConnection, { description: '互助活动，最近的在前。 Activities of mutual aid, latest first.' })
  activities(
    @Arg('where', () => ActivityWhere, { nullable: true, description: WHERE }) where: ActivityWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    // What was recorded last stands first of its day.
    const order = [
      orderKey('HELD_ON', 'date', (a) => sql`${a}.held_on`, true),
      orderKey('RECORDED_AT', 'timestamptz', (a) => sql`${a}.recorded_at`, true),
    ];
    return readConnection(context, info, {
      shape: activityRead,
      keyType: 'uuid',
      where: (a) => activityCondition(where, a),
      order,
      page,
    });
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => Activity, {
    nullable: true,
    description: '一项活动；不存在或不在可见范围内为空。 One activity, null when there is none in sight.',
  })
  activity(
    @Arg('id', () => ID, { description: '编号。 Its id.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readById(context, info, activityRead, id);
  }

  @Permit('GROUP_READ')
  @Query(() => [ActivityTotal], {
    description: '各类活动的合计，次数多的在前。 Sums of each kind that there is, the most frequent first.',
  })
  async activityTotals(
    @Arg('where', () => ActivityWhere, { nullable: true, description: WHERE }) where: ActivityWhere | null,
    @Ctx() context: RequestContext,
  ): Promise<ActivityTotal[]> {
    return context.read.query<ActivityTotal>(sql`
      select a.kind, count(*)::integer as activities, sum(a.guests)::integer as guests,
             coalesce(sum((select count(*) from activity_participant x where x.activity_id = a.id)), 0)::integer as participants
        from activity a where ${activityCondition(where, sql`a`)} group by a.kind order by count(*) desc, a.kind`);
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => GroupConnection, {
    description: '按微信群、小组之家、党员联系筛选的在册小组，按名称。 Active groups by chat, home and pairing, by name.',
  })
  mutualAidGroups(
    @Arg('where', () => MutualAidGroupWhere, { nullable: true, description: WHERE }) where: MutualAidGroupWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: groupRead,
      keyType: 'uuid',
      where: (g) => mutualAidGroupCondition(where, g, context.clock.today()),
      order: GROUP_KEYS,
      page,
    });
  }

  @Permit('GROUP_READ')
  @Query(() => MutualAidStanding, { description: '一个单位的阵地现状。 Where a unit stands today.' })
  async mutualAidStanding(
    @Arg('unitCode', () => String, { description: UNIT }) unitCode: string,
    @Ctx() context: RequestContext,
  ): Promise<MutualAidStanding> {
    const today = context.clock.today();
    const [standing] = await context.read.query<MutualAidStanding>(sql`
      select g.*, a.*, (select count(*)::integer from group_home h where h.closed_on is null and ${inUnit(sql`h`, unitCode)}) as homes
        from (select count(*)::integer as groups, count(*) filter (where x.state = 'COMPLETE')::integer as "chatsComplete",
                     count(*) filter (where x.state in ('INCOMPLETE', 'NO_CHAT'))::integer as "chatsIncomplete",
                     count(*) filter (where x.state = 'UNCHECKED')::integer as "chatsUnchecked",
                     count(*) filter (where x.stale and x.state <> 'UNCHECKED')::integer as "chatsStale",
                     count(*) filter (where not x.paired)::integer as "groupsUnpaired"
                from (select ${chatState(sql`t`)} as state, ${chatStale(sql`t`, today)} as stale, ${isPaired(sql`t`)} as paired
                        from mutual_aid_group t where t.status = 'ACTIVE' and ${withinUnit(sql`t`, unitCode)}) x) g,
             (select count(*)::integer as areas, count(*) filter (where not ${areaWithoutHome(sql`u`)})::integer as "areasWithHome"
                from unit u where ${ownUnits(sql`u`, 'AREA', unitCode)}) a`);
    return standing as MutualAidStanding;
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => GroupHomeConnection, { description: '小组之家，新启用的在前。 Group homes, those opened last first.' })
  groupHomes(
    @Arg('where', () => LastingWhere, { nullable: true, description: WHERE }) where: LastingWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: groupHomeRead,
      keyType: 'uuid',
      where: (h) => lastingCondition(where, h, sql`${h}.closed_on`),
      order: [orderKey('OPENED_ON', 'date', (h) => sql`${h}.opened_on`, true)],
      page,
    });
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => [Unit], { description: '现在没有小组之家的片区（SD-R37）。 Areas without a home today.' })
  areasWithoutHome(
    @Arg('unitCode', () => String, { nullable: true, description: UNIT }) unitCode: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const where = (u: Sql): Sql => sql`${ownUnits(u, 'AREA', unitCode)} and ${areaWithoutHome(u)}`;
    return readList(context, info, unitRead, where, (u) => sql`${u}.code`);
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => [Unit], { description: '现在没有示范店的县（SD-R37）。 Counties without a demonstration shop today.' })
  countiesWithoutShop(
    @Arg('unitCode', () => String, { nullable: true, description: UNIT }) unitCode: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const where = (u: Sql): Sql => sql`${ownUnits(u, 'COUNTY', unitCode)} and ${countyWithoutShop(u)}`;
    return readList(context, info, unitRead, where, (u) => sql`${u}.code`);
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => [DemonstrationShop], { description: '示范店，各县现任的在前。 Demonstration shops, those of today first.' })
  demonstrationShops(
    @Arg('where', () => LastingWhere, { nullable: true, description: WHERE }) where: LastingWhere | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readList(
      context,
      info,
      demonstrationShopRead,
      (s) => ofCountyCondition(where, s),
      (s) => sql`${s}.until is not null, ${s}.scope, ${s}.since desc`,
    );
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => [LeadersChat], {
    description: '各县组长群及最近一次核对（SD-R38）；片区见所在县。 Chats of the leaders of counties; an area sees its county.',
  })
  leadersChats(
    @Arg('unitCode', () => String, { nullable: true, description: UNIT }) unitCode: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const where = (u: Sql): Sql => sql`${u}.scope_from <= (select viewer_to()) and ${u}.scope_to >= (select viewer_from())
      and (${unitCode}::text is null or exists (select from unit w where w.code = ${unitCode} and ${u}.scope_from <= w.scope_to and ${u}.scope_to >= w.scope_from))`;
    return readList(context, info, leadersChatRead, where, (u) => sql`${u}.code`);
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => RetailerTrainerConnection, { description: '零售户培训师，新任的在前。 Retailer trainers, the latest first.' })
  retailerTrainers(
    @Arg('where', () => LastingWhere, { nullable: true, description: WHERE }) where: LastingWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: retailerTrainerRead,
      keyType: 'uuid',
      where: (row) => lastingCondition(where, row, sql`${row}.until`),
      order: [orderKey('SINCE', 'date', (row) => sql`${row}.since`, true)],
      page,
    });
  }

  @ReadsRows()
  @Permit('RETAILER_READ')
  @Query(() => DemandSharingConnection, {
    description: '红白事、会议用烟需求，按用烟日期，晚的在前。 Demands, by the day of need.',
  })
  demandSharings(
    @Arg('where', () => DemandWhere, { nullable: true, description: WHERE }) where: DemandWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: demandSharingRead,
      keyType: 'uuid',
      where: (d) => demandCondition(where, d),
      order: [orderKey('NEEDED_ON', 'date', (d) => sql`${d}.needed_on`, true)],
      page,
    });
  }

  @ReadsRows()
  @Permit('RETAILER_READ')
  @Query(() => AidCaseConnection, { description: '困难组员帮扶，新立的在前。 Cases of help, those opened last first.' })
  aidCases(
    @Arg('where', () => AidCaseWhere, { nullable: true, description: WHERE }) where: AidCaseWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: aidCaseRead,
      keyType: 'uuid',
      where: (c) => aidCaseCondition(where, c),
      order: [orderKey('OPENED_ON', 'date', (c) => sql`${c}.opened_on`, true)],
      page,
    });
  }

  @ReadsRows()
  @Permit('RETAILER_READ')
  @Query(() => PartyPairingConnection, {
    description:
      '党建“1+10”结对，按联系人；片区见全县的（SD-R33）。 Party pairings by who covers; an area sees those of its county.',
  })
  partyPairings(
    @Arg('where', () => PartyPairingWhere, { nullable: true, description: WHERE }) where: PartyPairingWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: partyPairingRead,
      keyType: 'uuid',
      where: (p) => pairingCondition(where, p),
      order: [orderKey('LEAD', 'text', (p) => sql`${p}.lead_name`), ...nameKeys((p) => sql`${p}.covered_name`)],
      page,
    });
  }
}
