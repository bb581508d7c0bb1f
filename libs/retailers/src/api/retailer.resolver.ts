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
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { orderKeys } from './order';
import { Retailer } from './retailer.object';
import { retailerRead } from './retailer.read';
import { RetailerWhere, retailerCondition } from './retailer.where';

export const RetailerConnection = connectionOf('Retailer', () => Retailer);

const ORDERS = {
  CUSTOMER_CODE: { type: 'text', sql: (r) => sql`${r}.customer_code` },
  STORE_NAME: { type: 'text', sql: (r) => sql`${r}.store_name` },
  TIER: { type: 'integer', sql: (r) => sql`${r}.tier` },
  LICENCE_EXPIRES_ON: { type: 'date', sql: (r) => sql`${r}.licence_expires_on` },
} satisfies Record<string, Pick<OrderKey, 'type' | 'sql'>>;
type RetailerOrderField = keyof typeof ORDERS;

export const RetailerOrderFieldEnum = enumOf(
  Object.keys(ORDERS) as RetailerOrderField[],
  'RetailerOrderField',
  '零售户的排序项：客户编码、店名、档位、许可证有效期。 What retailers may be ordered by.',
  {
    CUSTOMER_CODE: '客户编码。 Customer code.',
    STORE_NAME: '店名。 Store name.',
    TIER: '档位，1 至 30。 Tier, 1–30.',
    LICENCE_EXPIRES_ON: '许可证有效期。 Last day of the licence.',
  },
);

@InputType({ description: '零售户的排序。 An order of retailers.' })
export class RetailerOrder {
  @Field(() => RetailerOrderFieldEnum, { description: '排序项。 What to order by.' })
  field!: RetailerOrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC', description: '升序或降序。 Ascending or descending.' })
  direction!: Direction;
}

/** The order of a list of retailers, by customer code unless ordered otherwise. */
export const retailerOrder = (orderBy: readonly RetailerOrder[] | null | undefined): OrderKey[] =>
  orderKeys(orderBy, ORDERS, 'CUSTOMER_CODE');

@Resolver(() => Retailer)
export class RetailerResolver {
  @ReadsRows()
  @Permit('RETAILER_READ')
  @Query(() => RetailerConnection, {
    description: '零售户，缺省按客户编码排序。 Retailers, by customer code unless ordered otherwise.',
  })
  retailers(
    @Arg('where', () => RetailerWhere, { nullable: true }) where: RetailerWhere | null,
    @Arg('orderBy', () => [RetailerOrder], { nullable: true }) orderBy: RetailerOrder[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: retailerRead,
      keyType: 'uuid',
      where: (r) => retailerCondition(where, r, context.clock.today()),
      order: retailerOrder(orderBy),
      page,
    });
  }

  @ReadsRows()
  @Permit('RETAILER_READ')
  @Query(() => Retailer, {
    nullable: true,
    description: '一个零售户；不存在或不在可见范围内为空。 One retailer, null when there is none in sight.',
  })
  async retailer(
    @Arg('id', () => ID, { description: '零售户标识。 Id of the retailer.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readById(context, info, retailerRead, id);
  }
}
