import {
  connectionOf,
  type Direction,
  enumOf,
  OrderDirectionEnum,
  type OrderKey,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readById,
  readConnection,
} from '@chengxin/graphql-kit';
import { type LocalDate } from '@chengxin/kernel';
import { orderKeys } from '@chengxin/retailers/api';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Group } from './group.object';
import { groupRead, memberCountOf } from './group.read';
import { GroupWhere, groupCondition } from './group.where';
import { GROUP_KEYS } from './group-order';

export const GroupConnection = connectionOf('Group', () => Group);

const GROUP_ORDER_FIELDS = ['NAME', 'FOUNDED_ON', 'MEMBER_COUNT'] as const;
type GroupOrderField = (typeof GROUP_ORDER_FIELDS)[number];
const ordersOn = (today: LocalDate): Parameters<typeof orderKeys<GroupOrderField>>[1] => ({
  NAME: GROUP_KEYS,
  FOUNDED_ON: { type: 'date', sql: (g) => sql`${g}.founded_on` },
  MEMBER_COUNT: { type: 'integer', sql: (g) => memberCountOf(g, today) },
});

export const GroupOrderFieldEnum = enumOf(
  GROUP_ORDER_FIELDS,
  'GroupOrderField',
  '小组的排序项：名称、组建日期、今日成员户数。 What groups may be ordered by.',
  {
    NAME: '名称：县、街道、序号。 Name: county, street and number.',
    FOUNDED_ON: '组建日期。 Founding day.',
    MEMBER_COUNT: '今日成员户数。 Members today.',
  },
);

@InputType({ description: '小组的排序。 An order of groups.' })
export class GroupOrder {
  @Field(() => GroupOrderFieldEnum, { description: '排序项。 What to order by.' })
  field!: GroupOrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC', description: '升序或降序。 Ascending or descending.' })
  direction!: Direction;
}

/** The order of a list of groups, by name unless ordered otherwise. */
export const groupOrder = (orderBy: readonly GroupOrder[] | null | undefined, today: LocalDate): OrderKey[] =>
  orderKeys(orderBy, ordersOn(today), 'NAME');

@Resolver(() => Group)
export class GroupResolver {
  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => GroupConnection, { description: '互助小组，缺省按名称排序。 Groups, by name unless ordered otherwise.' })
  groups(
    @Arg('where', () => GroupWhere, { nullable: true }) where: GroupWhere | null,
    @Arg('orderBy', () => [GroupOrder], { nullable: true }) orderBy: GroupOrder[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const today = context.clock.today();
    return readConnection(context, info, {
      shape: groupRead,
      keyType: 'uuid',
      where: (g) => groupCondition(where, g, today),
      order: groupOrder(orderBy, today),
      page,
    });
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => Group, {
    nullable: true,
    description: '一个小组；不存在或不在可见范围内为空。 One group, null when there is none in sight.',
  })
  group(
    @Arg('id', () => ID, { description: '小组标识。 Id of the group.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readById(context, info, groupRead, id);
  }
}
