import { Permit, type RawJson, ReadsRows, type RequestContext, readList } from '@chengxin/graphql-kit';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { MonthPeriod, monthPeriodRead } from './month-period.object';

@Resolver(() => MonthPeriod)
export class MonthPeriodResolver {
  @ReadsRows()
  @Permit('INDICATOR_READ')
  @Query(() => [MonthPeriod], {
    description: '单位所在市的月份，最近的在前。 Months of the city that the unit lies in, latest first.',
  })
  months(
    @Arg('unitCode', () => String, { description: '单位代码，须在本人范围内。 Code of a unit of the own scope.' })
    unitCode: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readList(
      context,
      info,
      monthPeriodRead,
      (p) => sql`${p}.city_id in (select c.id from unit c join unit u on u.scope_from between c.scope_from and c.scope_to
        where u.code = ${unitCode} and c.level = 'CITY' and c.scope_from <= viewer_to() and c.scope_to >= viewer_from())`,
      (p) => sql`${p}.month desc`,
    );
  }
}
