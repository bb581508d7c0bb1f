import {
  column,
  connectionOf,
  extendShape,
  many,
  orderKey,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readConnection,
} from '@chengxin/graphql-kit';
import { Group, groupRead } from '@chengxin/groups/api';
import { Retailer, retailerRead } from '@chengxin/retailers/api';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { endHundredFlowersCounter, openHundredFlowersCounter } from '../data';
import { MutualAidPayload, written } from './activities-acts.resolver';
import {
  counterCondition,
  EndHundredFlowersCounterInput,
  HundredFlowersCounter,
  HundredFlowersCounterWhere,
  hundredFlowersCounterRead,
  membersOfGroup,
  OpenHundredFlowersCounterInput,
} from './counter.object';

export const HundredFlowersCounterConnection = connectionOf('HundredFlowersCounter', () => HundredFlowersCounter);

/** Hundred Flowers counters: who has one, and since when. */
@Resolver()
export class CountersResolver {
  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => HundredFlowersCounterConnection, {
    description: '百花专柜，新设立的在前（SD-R34）。 Hundred Flowers counters, those set up last first.',
  })
  hundredFlowersCounters(
    @Arg('where', () => HundredFlowersCounterWhere, { nullable: true, description: '筛选。 Conditions.' })
    where: HundredFlowersCounterWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: hundredFlowersCounterRead,
      keyType: 'uuid',
      where: (c) => counterCondition(where, c, context.clock.today()),
      order: [orderKey('SINCE', 'date', (c) => sql`${c}.since`, true)],
      page,
    });
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '设立百花专柜（SD-R34）。 Records a Hundred Flowers counter.' })
  openHundredFlowersCounter(
    @Arg('input', () => OpenHundredFlowersCounterInput) input: OpenHundredFlowersCounterInput,
    @Ctx() context: RequestContext,
  ) {
    return written(context, openHundredFlowersCounter, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '撤除百花专柜。 Records that a counter was given up.' })
  endHundredFlowersCounter(
    @Arg('input', () => EndHundredFlowersCounterInput) input: EndHundredFlowersCounterInput,
    @Ctx() context: RequestContext,
  ) {
    return written(context, endHundredFlowersCounter, input);
  }
}

extendShape(groupRead, {
  counterCount: column(
    (g, { today }) =>
      sql`(select count(*)::integer from hundred_flowers_counter c where c.until is null and c.retailer_id in (${membersOfGroup(sql`${g}.id`, today)}))`,
  ),
});
extendShape(retailerRead, {
  counters: many(
    () => hundredFlowersCounterRead,
    (r, c) => sql`${c}.retailer_id = ${r}.id`,
    (c) => sql`${c}.since desc`,
    12,
  ),
});

@Resolver(() => Group)
export class GroupCountersResolver {
  @FieldResolver(() => Int, {
    description:
      '今天的组员中在用的百花专柜（SD-R34），可见范围内的。 Hundred Flowers counters of today’s members, as far as they are in sight.',
  })
  counterCount(@Root() group: Group & { readonly counterCount: number }): number {
    return group.counterCount;
  }
}

@Resolver(() => Retailer)
export class RetailerCountersResolver {
  @FieldResolver(() => [HundredFlowersCounter], {
    description: '百花专柜（SD-R34），最近的在前，最多 12 次。 Hundred Flowers counters, the latest first, at most 12.',
  })
  counters(@Root() retailer: Retailer & { readonly counters: HundredFlowersCounter[] }): HundredFlowersCounter[] {
    return retailer.counters;
  }
}
