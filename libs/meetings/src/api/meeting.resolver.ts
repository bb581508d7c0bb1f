import {
  CodedError,
  LocalDateScalar,
  orderKey,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readById,
  readConnection,
  YearMonthScalar,
} from '@chengxin/graphql-kit';
import { nameKeys } from '@chengxin/groups/api';
import { allowed, firstDayOf, isUuid, type LocalDate, monthOf, yearMonth } from '@chengxin/kernel';
import { type DutyState, type MeetingKind, type MeetingState, mayKeep } from '@chengxin/meetings/domain';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { expectedLines } from '../data';
import { Meeting, MeetingConnection, MeetingMeasureConnection } from './meeting.object';
import { measureRead, meetingRead } from './meeting.read';
import {
  dayOf,
  dutyCondition,
  MeetingDutyWhere,
  MeetingMeasureWhere,
  MeetingWhere,
  measureCondition,
  meetingCondition,
} from './meeting.where';
import { MeetingDay, MeetingDutyConnection, MeetingDutyCount, MeetingRosterLine } from './meeting-duty.object';
import { dutiesOf, meetingDutyRead } from './meeting-duty.read';

@Resolver(() => Meeting)
export class MeetingResolver {
  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => MeetingConnection, {
    description:
      '会议，最近的在前；组长例会所在县的片区也可见。 Meetings, latest first; those of leaders are seen by the areas of their county.',
  })
  meetings(
    @Arg('where', () => MeetingWhere, { nullable: true }) where: MeetingWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: meetingRead,
      keyType: 'uuid',
      where: (m) => meetingCondition(where, m),
      order: [orderKey('DAY', 'date', dayOf, true)],
      page,
    });
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => Meeting, {
    nullable: true,
    description: '一次会议；不存在或不在可见范围内为空。 One meeting, null when there is none in sight.',
  })
  meeting(
    @Arg('id', () => ID, { description: '会议标识。 Id of the meeting.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readById(context, info, meetingRead, id);
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => MeetingDutyConnection, {
    description:
      '一个月的例会义务：月末（或今日）在册的每个小组，以及每个县的组长；按类型、名称排序。 The duties of a month: of every group active at its end, or today, and of every county’s leaders; by kind, then by name.',
  })
  meetingDuties(
    @Arg('month', () => YearMonthScalar, { nullable: true, description: '月份，缺省为本月。 Month, by default the current one.' })
    month: string | null | undefined,
    @Arg('where', () => MeetingDutyWhere, { nullable: true }) where: MeetingDutyWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const today = context.clock.today();
    return readConnection(context, info, {
      shape: meetingDutyRead(dutiesOf(month == null ? monthOf(today) : yearMonth(month), today)),
      keyType: 'text',
      where: (d) => dutyCondition(where, d),
      order: [orderKey('KIND', 'text', (d) => sql`${d}.kind`, true), ...nameKeys((d) => sql`${d}.name`)],
      page,
    });
  }

  @Permit('GROUP_READ')
  @Query(() => [MeetingDutyCount], {
    description: '一个月的例会义务，按类型和进展计数。 The duties of a month, counted by kind and state.',
  })
  meetingDutyCounts(
    @Arg('month', () => YearMonthScalar) month: string,
    @Arg('unitCode', () => String, {
      description: '在此单位之内，含所在县的组长例会。 Within this unit; the leaders’ meeting of the county around it included.',
    })
    unitCode: string,
    @Ctx() context: RequestContext,
  ): Promise<MeetingDutyCount[]> {
    const duties = dutiesOf(yearMonth(month), context.clock.today());
    return context.read.query<{ kind: MeetingKind; state: DutyState; count: number; late: number }>(sql`
      select d.kind, d.state, count(*)::integer as count, count(*) filter (where d.late)::integer as late
        from ${duties} d where ${dutyCondition({ unitCode }, sql`d`)} group by d.kind, d.state order by d.kind desc, d.state`);
  }

  @Permit('GROUP_READ')
  @Query(() => [MeetingDay], {
    description: '一个月每天的会议数，不含已取消的。 How many meetings each day of a month has, cancelled ones left out.',
  })
  meetingDays(
    @Arg('month', () => YearMonthScalar) month: string,
    @Arg('unitCode', () => String, {
      description: '在此单位之内，含所在县的组长例会。 Within this unit; the leaders’ meeting of the county around it included.',
    })
    unitCode: string,
    @Ctx() context: RequestContext,
  ): Promise<MeetingDay[]> {
    const day = dayOf(sql`m`);
    return context.read.query<{ day: string; kind: MeetingKind; state: MeetingState; count: number }>(sql`
      select ${day}::text as day, m.kind, m.status as state, count(*)::integer as count from meeting m
       where m.month = ${firstDayOf(yearMonth(month))}::date and m.status <> 'CANCELLED' and ${meetingCondition({ unitCode }, sql`m`)}
       group by ${day}, m.kind, m.status order by 1, 2, 3`);
  }

  @Permit('GROUP_READ')
  @Query(() => [MeetingRosterLine], {
    description:
      '某日应到会的各户：小组（及联合召开的小组）的组员，或全县在任组长（仅向办理组长例会的人提供）。 Who is expected on a day: the members of the group, and of the other one of a joint meeting; or, for who keeps their meeting, all leaders in office of the county.',
  })
  meetingRoster(
    @Arg('on', () => LocalDateScalar, { description: '会议日期。 Day of the meeting.' }) on: LocalDate,
    @Arg('groupId', () => ID, { nullable: true, description: '小组。 The group.' }) groupId: string | null,
    @Arg('jointGroupId', () => ID, { nullable: true, description: '联合召开的另一小组。 The other group of a joint meeting.' })
    jointGroupId: string | null,
    @Arg('countyCode', () => String, { nullable: true, description: '县区（组长例会）。 The county, of a leaders’ meeting.' })
    countyCode: string | null,
    @Ctx() context: RequestContext,
  ): Promise<MeetingRosterLine[]> {
    // Leaders of other areas are told to who keeps their meeting (SD-R15).
    const keeps = countyCode == null ? allowed : mayKeep('LEADERS', context.signedIn?.role ?? null);
    if (!keeps.ok) throw new CodedError('FORBIDDEN', keeps.reason.text);
    const groups = [groupId, jointGroupId].filter((id) => id != null && isUuid(id));
    const of =
      countyCode != null
        ? { county: sql`(select id from unit where code = ${countyCode} and level = 'COUNTY')` }
        : { groups: sql`${groups}` };
    return context.read.query<{ retailerId: string; storeName: string; groupName: string }>(
      sql`select e.retailer_id as "retailerId", e.store_name as "storeName", e.group_name as "groupName"
            from ${expectedLines(of, sql`${on}`)} e order by e.line`,
    );
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => MeetingMeasureConnection, {
    description: '组长例会定下的措施，期限早的在前（SD-R18）。 Measures that leaders’ meetings have set, the earliest due first.',
  })
  meetingMeasures(
    @Arg('where', () => MeetingMeasureWhere, { nullable: true }) where: MeetingMeasureWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: measureRead,
      keyType: 'uuid',
      where: (p) => measureCondition(where, p, context.clock.today()),
      order: [orderKey('DUE_ON', 'date', (p) => sql`${p}.due_on`)],
      page,
    });
  }
}
