import { asValue, Payload, Permit, type RequestContext, readOne, YearMonthScalar } from '@chengxin/graphql-kit';
import { proseText, yearMonth } from '@chengxin/kernel';
import { MonthPeriod, monthPeriodRead } from '@chengxin/months/api';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Ctx, Field, FieldResolver, Info, InputType, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { closeMonth, reopenMonth } from '../data';

@InputType({ description: '结账一个月份。 Closing a month.' })
export class CloseMonthInput {
  @Field(() => String, { description: '市的代码。 Code of the city.' })
  unitCode!: string;

  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => String, { nullable: true, description: '说明，最多 200 个字。 Note, at most 200 characters.' })
  reason?: string | null;
}

@InputType({ description: '反结账一个月份。 Reopening a month.' })
export class ReopenMonthInput {
  @Field(() => String, { description: '市的代码。 Code of the city.' })
  unitCode!: string;

  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => String, { description: '理由，4 到 200 个字。 Reason, 4 to 200 characters.' })
  reason!: string;
}

@ObjectType({ description: '结账或反结账的结果。 Result of closing or reopening.' })
export class MonthPayload extends Payload {
  unitCode?: string;
  month?: string;
}

@Resolver(() => MonthPayload)
export class MonthResolver {
  @Permit('MONTH_CLOSE')
  @Mutation(() => MonthPayload, { description: '结账：重新统计后冻结该月（已过月末、且之前各月已结）。 Closes a month.' })
  async closeMonth(
    @Arg('input', () => CloseMonthInput) input: CloseMonthInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<MonthPayload>> {
    if (!context.signedIn) return {};
    await closeMonth(context.database.orm, context.clock, context.signedIn.actor, {
      unitCode: input.unitCode,
      month: yearMonth(input.month),
      reason: proseText(input.reason ?? '') || null,
    });
    await context.settle();
    return written(context, input);
  }

  @Permit('MONTH_CLOSE')
  @Mutation(() => MonthPayload, {
    description: '反结账：须写明理由，只能从最近一个已结账月份起。 Reopens the latest closed month.',
  })
  async reopenMonth(
    @Arg('input', () => ReopenMonthInput) input: ReopenMonthInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<MonthPayload>> {
    if (!context.signedIn) return {};
    await reopenMonth(context.database.orm, context.clock, context.signedIn.actor, {
      unitCode: input.unitCode,
      month: yearMonth(input.month),
      reason: proseText(input.reason),
    });
    await context.settle();
    return written(context, input);
  }

  @FieldResolver(() => MonthPeriod, {
    nullable: true,
    description: '办理后的月份；被拒绝时为 null。 The month afterwards; null when refused.',
  })
  async period(
    @Root() payload: MonthPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if (!payload.unitCode || !payload.month) return null;
    return asValue(
      readOne(
        context,
        info,
        monthPeriodRead,
        (
          p,
        ) => sql`${p}.month = ${`${payload.month}-01`}::date and ${p}.city_id = (select c.id from unit c join unit u on u.scope_from between c.scope_from and c.scope_to
          where u.code = ${payload.unitCode} and c.level = 'CITY')`,
      ),
    );
  }
}

function written(context: RequestContext, input: { unitCode: string; month: string }): Partial<MonthPayload> {
  context.refreshRead();
  return { unitCode: input.unitCode, month: input.month };
}
