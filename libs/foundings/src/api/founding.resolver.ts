import { PageArgs, Permit, type RawJson, ReadsRows, type RequestContext, readById, readConnection } from '@chengxin/graphql-kit';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Founding, FoundingConnection } from './founding.object';
import { foundingRead } from './founding.read';
import { FoundingWhere, foundingCondition } from './founding.where';

@Resolver(() => Founding)
export class FoundingResolver {
  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => FoundingConnection, { description: '筹建，最近草拟的在前。 Foundings, latest first.' })
  foundings(
    @Arg('where', () => FoundingWhere, { nullable: true, description: '筛选条件。 Conditions.' }) where: FoundingWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: foundingRead,
      keyType: 'uuid',
      where: (f) => foundingCondition(where, f, context.clock.today()),
      order: [{ name: 'OPENED_ON', type: 'date', descending: true, sql: (f) => sql`${f}.opened_on` }],
      page,
    });
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => Founding, {
    nullable: true,
    description: '一个筹建；不存在或不在可见范围内为空。 One founding, null when there is none in sight.',
  })
  founding(
    @Arg('id', () => ID, { description: '筹建标识。 Id of the founding.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readById(context, info, foundingRead, id);
  }
}
