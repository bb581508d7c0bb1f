import { badInput, Permit, type RequestContext, YearMonthScalar } from '@chengxin/graphql-kit';
import { yearMonth } from '@chengxin/kernel';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { readRanking } from '../data';
import { EvaluationRanking } from './evaluation.object';

@Resolver(() => EvaluationRanking)
export class EvaluationResolver {
  @Permit('EVALUATION_READ')
  @Query(() => EvaluationRanking, {
    description: '单位之下各县的月度评价排名；该月从未统计时报错。 Ranking of the counties below a unit in a month.',
  })
  async evaluationRanking(
    @Arg('month', () => YearMonthScalar) month: string,
    @Arg('unitCode', () => String) unitCode: string,
    @Ctx() context: RequestContext,
  ): Promise<EvaluationRanking> {
    const ranking = await readRanking(context.read, unitCode, yearMonth(month), context.clock.today());
    if (!ranking)
      throw badInput({ zh: `${unitCode} 没有 ${month} 的数据`, en: `${unitCode} has no data of ${month}` }, ['month']);
    return { month, unitCode, ...ranking };
  }
}
