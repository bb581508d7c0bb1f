import { badInput, demandMonths, outsideScope, Permit, type RequestContext, YearMonthScalar } from '@chengxin/graphql-kit';
import { yearMonth } from '@chengxin/kernel';
import { UnitLevelEnum } from '@chengxin/organization/api';
import type { UnitLevel } from '@chengxin/organization/domain';
import { smallCellWithout } from '@chengxin/policy/api';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Query, Resolver } from 'type-graphql';
import {
  ATTENTION_CLAUSES,
  type ComputedValue,
  computeValues,
  isHistogramCode,
  MAX_FIGURES,
  readAttention,
  readHistogram,
  readIndicatorSheet,
  TooManyFigures,
} from '../data';
import { INDICATORS, type IndicatorCode } from '../domain';
import { AttentionItem } from './attention.object';
import { IndicatorHistogram } from './histogram.object';
import { IndicatorCodeEnum, IndicatorDefinition, IndicatorValue } from './indicator.object';
import { neededMonths, selectedValueFields } from './needed-months';

@InputType({ description: '要哪些指标、哪些单位、哪些月份。 Which indicators, units and months.' })
export class IndicatorValuesWhere {
  @Field(() => [IndicatorCodeEnum], { description: '哪些指标。 Which indicators.' })
  codes!: IndicatorCode[];

  @Field(() => String, { description: '单位代码。 Code of the unit.' })
  unitCode!: string;

  @Field(() => UnitLevelEnum, {
    nullable: true,
    description: '给出时答该单位之下此层级的全部单位。 All units of this level below the unit.',
  })
  level?: UnitLevel | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: '为真时答该单位及其同级单位。 The unit and its siblings.',
  })
  peers?: boolean | null;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description: '一个月份；与 from、to 二者择一。 One month; or else `from` and `to`.',
  })
  month?: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: '起始月。 First month.' })
  from?: string | null;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description: '截止月，缺省与 from 相同，最多 60 个月。 Last month; `from` when left out; at most 60 months.',
  })
  to?: string | null;
}

@Resolver()
export class IndicatorResolver {
  @Permit('SIGNED_IN')
  @Query(() => [IndicatorDefinition], { description: '全部指标的定义。 Definitions of all indicators.' })
  indicatorDefinitions(): IndicatorDefinition[] {
    return [...INDICATORS.values()];
  }

  @Permit('INDICATOR_READ')
  @Query(() => [IndicatorValue], {
    description:
      '指标值，按指标、单位、月份排列；从未统计过的月份不在其中。 Values by indicator, unit and month; months never counted are left out.',
  })
  async indicatorValues(
    @Arg('where', () => IndicatorValuesWhere) where: IndicatorValuesWhere,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ComputedValue[]> {
    const months = demandMonths(where, ['where']);
    const codes = [...new Set(where.codes)];
    const sheet = await readIndicatorSheet(context.read, {
      unitCode: where.unitCode,
      level: where.level ?? null,
      peers: where.peers ?? false,
      codes,
      ...neededMonths(months, codes, selectedValueFields(info)),
      smallCell: smallCellWithout(context, 'RETAILER_READ'),
    }).catch((error: unknown) => {
      if (!(error instanceof TooManyFigures)) throw error;
      throw badInput({
        zh: `一次最多 ${MAX_FIGURES} 个数值，请减少指标、单位或月份`,
        en: `at most ${MAX_FIGURES} figures at once; ask for fewer codes, units or months`,
      });
    });
    return computeValues(sheet, codes, months, context.clock.today());
  }

  @Permit('GROUP_READ')
  @Query(() => IndicatorHistogram, {
    description: '分布：小组规模、组员毛利率或小组毛利率。 Distribution of group sizes or margins.',
  })
  async indicatorHistogram(
    @Arg('code', () => IndicatorCodeEnum, {
      description: 'GROUP_SIZE_MEAN 或 MARGIN_ 开头的指标。 GROUP_SIZE_MEAN or one of the margins.',
    })
    code: IndicatorCode,
    @Arg('unitCode', () => String, { description: '单位代码，须在本人范围内。 Code of a unit of the own scope.' })
    unitCode: string,
    @Arg('month', () => YearMonthScalar) month: string,
    @Ctx() context: RequestContext,
  ): Promise<IndicatorHistogram> {
    if (!isHistogramCode(code)) throw badInput({ zh: '该指标没有分布', en: 'this indicator has no distribution' }, ['code']);
    const histogram = await readHistogram(
      context.read,
      code,
      unitCode,
      yearMonth(month),
      smallCellWithout(context, 'RETAILER_READ'),
    );
    if (!histogram) throw outsideScope(unitCode);
    const { bins, marks } = histogram;
    return {
      code,
      unitCode,
      month,
      total: bins.reduce((sum, bin) => sum + bin.count, 0),
      bins: [...bins],
      marks: [...marks],
    };
  }

  @Permit('GROUP_READ')
  @Query(() => [AttentionItem], { description: '需要关注的事项，最多各举五例。 What needs attention.' })
  async attention(
    @Arg('unitCode', () => String, { description: '单位代码，须在本人范围内。 Code of a unit of the own scope.' })
    unitCode: string,
    @Arg('month', () => YearMonthScalar) month: string,
    @Ctx() context: RequestContext,
  ): Promise<AttentionItem[]> {
    const rows = await readAttention(context.read, unitCode, yearMonth(month), context.clock.today());
    return rows.map((row) => ({ ...row, examples: [...row.examples], clause: ATTENTION_CLAUSES[row.kind] }));
  }
}
