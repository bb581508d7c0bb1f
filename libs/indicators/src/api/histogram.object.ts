import { DecimalScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { IndicatorCode } from '../domain';
import { IndicatorCodeEnum } from './indicator.object';

@ObjectType({ description: '区间 [from, to) 内的个数；null 表示不限。 Count in [from, to); null is open.' })
export class HistogramBin {
  @Field(() => DecimalScalar, { nullable: true, description: '下限，含。 Lower bound, included.' })
  from!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '上限，不含。 Upper bound, excluded.' })
  to!: string | null;

  @Field(() => Int, { description: '个数。 How many.' })
  count!: number;
}

@ObjectType({ description: '图上的标线，取自政策参数。 A mark taken from policy.' })
export class HistogramMark {
  @Field(() => String, { description: '政策参数的编码。 Code of the parameter.' })
  parameter!: string;

  @Field(() => DecimalScalar, { description: '当月的取值。 Its value in the month.' })
  value!: string;
}

@ObjectType({ description: '分布。 A distribution.' })
export class IndicatorHistogram {
  @Field(() => IndicatorCodeEnum, { description: '指标。 Indicator.' })
  code!: IndicatorCode;

  @Field(() => ID, { description: '单位代码。 Code of the unit.' })
  unitCode!: string;

  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => Int, { description: '被统计的对象数。 How many were counted.' })
  total!: number;

  @Field(() => [HistogramBin], {
    description: '各区间，由小到大；样本过少不显示时没有。 Bins, from the smallest; none where the margin of so few is hidden.',
  })
  bins!: HistogramBin[];

  @Field(() => [HistogramMark], { description: '标线。 Marks.' })
  marks!: HistogramMark[];
}
