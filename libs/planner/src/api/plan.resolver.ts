import {
  outsideScope,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readConnection,
} from '@chengxin/graphql-kit';
import { withinUnit } from '@chengxin/organization/data';
import { readUnitPolicy } from '@chengxin/policy/data';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { empty, type Sql } from 'sql-template-tag';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { readPlanSummary } from '../data';
import { PlanProposalWhere } from './plan.input';
import {
  type GroupPlan,
  PlannedPlaceConnection,
  PlanProposal,
  PlanProposalConnection,
  PlanRemainderConnection,
  PlanSummary,
} from './plan.object';
import { isLeft, isUndrafted, plannedPlaceRead, planOnTheWayRead, planRemainderRead, proposalsWithEffect } from './plan.read';

const UNIT = '在此单位之内，缺省为本辖区。 Within this unit, else all in sight.';

const within = (row: Sql, unitCode: string | null | undefined): Sql => (unitCode == null ? sql`true` : withinUnit(row, unitCode));

@Resolver(() => PlanProposal)
export class PlanResolver {
  @Permit('RETAILER_READ')
  @Query(() => PlanSummary, {
    description: '一个单位的分组规划概况：覆盖的前后与目标，未入组、在建议中的户数。 The plan of a unit at a glance.',
  })
  async planSummary(
    @Arg('unitCode', () => String, { description: '哪个单位；地点按其片区。 Which unit; a place answers for its area.' })
    unitCode: string,
    @Ctx() context: RequestContext,
  ): Promise<PlanSummary> {
    const found = await readUnitPolicy(context.read, unitCode);
    if (!found?.isOwn) throw outsideScope(unitCode);
    const { unit, book } = found;
    const today = context.clock.today();
    const { plan, ...figures } = await readPlanSummary(context.read, unit, today);
    const target = (code: string): string => book.value(code, unit, today);
    return {
      ...figures,
      plan: plan as GroupPlan | null,
      left: figures.free - figures.proposed - figures.onTheWay,
      planIsWhole: plan?.isWhole ?? false,
      coverage: [
        { kind: 'OVERALL', ...figures.overall, target: target('coverage.overall') },
        { kind: 'URBAN', ...figures.urban, target: target('coverage.urban') },
        { kind: 'RURAL', ...figures.rural, target: null },
        { kind: 'SEAT', ...figures.seat, target: target('coverage.seat') },
      ],
    };
  }

  @ReadsRows()
  @Permit('RETAILER_READ')
  @Query(() => PlanProposalConnection, {
    description: '分组建议，效果大的在前（SD-R01）。 Proposals, those of the greatest effect first.',
  })
  async planProposals(
    @Arg('where', () => PlanProposalWhere, { nullable: true }) where: PlanProposalWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: proposalsWithEffect((p) => within(p, where?.unitCode), context.clock.today()),
      keyType: 'uuid',
      where: (p) =>
        sql`true${where?.state ? sql` and ${p}.state = any (${where.state}::text[])` : empty}${
          where?.kind ? sql` and ${p}.kind = ${where.kind}` : empty
        }`,
      order: [
        { name: 'EFFECT', type: 'integer', sql: (p) => sql`${p}.effect`, descending: true },
        { name: 'WALK', type: 'text', sql: (p) => sql`${p}.walk`, descending: false },
      ],
      page,
    });
  }

  @ReadsRows()
  @Permit('RETAILER_READ')
  @Query(() => PlannedPlaceConnection, {
    description:
      '各地点的入组情况，按片区、乡镇、地点的次序。 Places and how far they are grouped, area by area, township by township.',
  })
  async plannedPlaces(
    @Arg('unitCode', () => String, { nullable: true, description: UNIT }) unitCode: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: plannedPlaceRead,
      keyType: 'integer',
      where: (row) => sql`${row}.scope between viewer_from() and viewer_to() and ${within(row, unitCode)}`,
      order: [
        { name: 'AREA', type: 'integer', sql: (row) => sql`${row}.scope`, descending: false },
        { name: 'TOWNSHIP', type: 'text', sql: (row) => sql`${row}.township`, descending: false },
        { name: 'SORT', type: 'integer', sql: (row) => sql`${row}.sort`, descending: false },
      ],
      page,
    });
  }

  @ReadsRows()
  @Permit('RETAILER_READ')
  @Query(() => PlanRemainderConnection, {
    description:
      '未入组、也不在建议中的零售户，按客户编码：没有安排的及其原因，或在申请、筹建中的及其去向。 Retailers in no group and no proposal: those who are not placed, and why; or those on the way into a group, and into which.',
  })
  async planRemainders(
    @Arg('unitCode', () => String, { nullable: true, description: UNIT }) unitCode: string | null,
    @Arg('onTheWay', () => Boolean, {
      defaultValue: false,
      description: '在申请或筹建中的，缺省为没有安排的。 Those on the way into a group instead of those who are not placed.',
    })
    onTheWay: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const today = context.clock.today();
    return readConnection(context, info, {
      shape: onTheWay ? planOnTheWayRead(today) : planRemainderRead,
      keyType: 'uuid',
      where: (row) => sql`${within(row, unitCode)} and ${onTheWay ? isUndrafted(row, today) : isLeft(row, today)}`,
      order: [{ name: 'CUSTOMER_CODE', type: 'text', sql: (row) => sql`${row}.customer_code`, descending: false }],
      page,
    });
  }
}
