import { outsideScope, Permit, type RequestContext, YearMonthScalar } from '@chengxin/graphql-kit';
import { yearMonth } from '@chengxin/kernel';
import { scopeRangeOf } from '@chengxin/organization/domain';
import { smallCellWithout } from '@chengxin/policy/api';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { explainScore, readRanking } from '../data';
import { EvaluationRanking } from './evaluation.object';
import { ScoreExplanation } from './score-explanation.object';

@Resolver(() => EvaluationRanking)
export class EvaluationResolver {
  @Permit('EVALUATION_READ')
  @Query(() => EvaluationRanking, {
    description:
      '单位之下各县的月度评价排名；该月从未统计，或不在可见范围时没有名次。 Ranking of the counties below a unit in a month; empty for a month never counted or counties out of sight.',
  })
  async evaluationRanking(
    @Arg('month', () => YearMonthScalar) month: string,
    @Arg('unitCode', () => String, { description: '其下各县参加排名的单位。 Unit whose counties are ranked.' }) unitCode: string,
    @Ctx() context: RequestContext,
  ): Promise<EvaluationRanking> {
    const smallCell = smallCellWithout(context, 'RETAILER_READ');
    const today = context.clock.today();
    return { month, unitCode, ...(await readRanking(context.read, unitCode, yearMonth(month), today, smallCell)) };
  }

  @Permit('EVALUATION_READ')
  @Query(() => ScoreExplanation, {
    nullable: true,
    description:
      '说明本人范围内一个县当月的得分；不是县或该月从未统计过为 null。 Explains the score of a county within the own scope; null when it is no county or the month was never counted.',
  })
  async explainScore(
    @Arg('unitCode', () => String, { description: '县的代码。 Code of a county.' }) unitCode: string,
    @Arg('month', () => YearMonthScalar) month: string,
    @Ctx() context: RequestContext,
  ): Promise<ScoreExplanation | null> {
    const scope = context.signedIn?.actor.scope;
    const county = scopeRangeOf(unitCode);
    if (!scope || !county || county.from < scope.from || county.to > scope.to) throw outsideScope(unitCode);
    const explained = await explainScore(context.read, unitCode, yearMonth(month), smallCellWithout(context, 'RETAILER_READ'));
    return explained && { month, ...explained };
  }
}
