import { Permit, type RequestContext, YearMonthScalar } from '@chengxin/graphql-kit';
import { yearMonth } from '@chengxin/kernel';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { readRanking } from '../data';
import { EvaluationRanking } from './evaluation.object';

@Resolver(() => EvaluationRanking)
export class EvaluationResolver {
  @Permit('EVALUATION_READ')
  @Query(() => EvaluationRanking, {
    description:
      '单位之下各县的月度评价排名；该月从未统计，或不在可见范围时没有名次。 Ranking of the counties below a unit in a month; empty for a month never counted or counties out of sight.',
  })
  async evaluationRanking(
    @Arg('month', () => YearMonthScalar) month: string,
    @Arg('unitCode', () => String) unitCode: string,
    @Ctx() context: RequestContext,
  ): Promise<EvaluationRanking> {
    return { month, unitCode, ...(await readRanking(context.read, unitCode, yearMonth(month), context.clock.today())) };
  }
}
