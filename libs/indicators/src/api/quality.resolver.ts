import { outsideScope, Permit, type RequestContext, YearMonthScalar } from '@chengxin/graphql-kit';
import { yearMonth } from '@chengxin/kernel';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { readDataQuality } from '../data';
import { QUALITY } from '../domain';
import { DataQuality } from './quality.object';

@Resolver(() => DataQuality)
export class DataQualityResolver {
  @Permit('GROUP_READ')
  @Query(() => DataQuality, {
    description:
      '某单位某月的数据质量：缺报、重复、异常，能否结账。 What is missing, doubled or odd in a month, and whether it can be closed.',
  })
  async dataQuality(
    @Arg('unitCode', () => String, { description: '单位代码，须在本人范围内。 Code of a unit of the own scope.' })
    unitCode: string,
    @Arg('month', () => YearMonthScalar) month: string,
    @Ctx() context: RequestContext,
  ): Promise<DataQuality> {
    const quality = await readDataQuality(context.read, unitCode, yearMonth(month), context.clock.today());
    if (!quality) throw outsideScope(unitCode);
    const mayReadRetailers = context.signedIn?.permissions.has('RETAILER_READ') ?? false;
    return {
      ...quality,
      findings: quality.findings.map(({ rule, examples, counties, ...finding }) => ({
        ...finding,
        rule,
        nameZh: QUALITY[rule].name.zh,
        nameEn: QUALITY[rule].name.en,
        clause: QUALITY[rule].clause,
        parameter: QUALITY[rule].switch,
        counties: [...counties],
        examples: examples.filter((example) => mayReadRetailers || example.retailerId === null),
      })),
    };
  }
}
