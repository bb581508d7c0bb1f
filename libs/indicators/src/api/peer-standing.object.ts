import { DecimalScalar, enumOf, YearMonthScalar } from '@chengxin/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PEER_GROUPS } from '../data';
import type { IndicatorCode } from '../domain';
import { IndicatorCodeEnum } from './indicator.object';

export const PeerGroupEnum = enumOf(PEER_GROUPS, 'PeerGroup', '与哪些同级单位比。 Which siblings a unit is compared with.', {
  ALL: '同一上级的全部单位。 All units under the same parent.',
  SAME_MARKET:
    '其中同类的：城区型（城网零售户占一半及以上）或乡村型。 Those of them of the same kind: urban, with at least half of their retailers in the urban network, or rural.',
});

@ObjectType({ description: '一个单位的数值。 The figure of a unit.' })
export class PeerFigure {
  @Field(() => ID, { description: '单位代码。 Code of the unit.' })
  unitCode!: string;

  @Field(() => String, { description: '单位名称。 Name of the unit.' })
  unitName!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '六位小数，四舍五入。 Six places, half up.' })
  value!: string | null;

  @Field(() => DecimalScalar, { description: '分子：户数、组数或金额。 Numerator: a count or money.' })
  numerator!: string;

  @Field(() => DecimalScalar, { description: '分母。 Denominator.' })
  denominator!: string;
}

@ObjectType({
  description:
    '一个单位在同类单位（连同自己）中的位置：中位数、最好、名次。没有数值或不显示的单位不计入。 Where a unit stands among its peers, itself counted; units without a value, or with a hidden one, take no part.',
})
export class PeerStanding {
  @Field(() => IndicatorCodeEnum, { description: '指标。 Indicator.' })
  code!: IndicatorCode;

  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '中位数，六位小数；单位数为偶数时取中间两个的中点。 Median; of an even number halfway between the two in the middle.',
  })
  median!: string | null;

  @Field(() => [PeerFigure], {
    description: '居中的一个单位，偶数时两个，低的在前。 The unit in the middle, or the two, the lower first.',
  })
  middle!: PeerFigure[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '本单位数值 − 中位数；没有数值或不显示时为 null。 Own value − median; null without one, or when hidden.',
  })
  medianGap!: string | null;

  @Field(() => [PeerFigure], {
    description:
      '最好的单位，并列的都在；不分好坏的指标没有。 The best, all that share the first rank; none without a direction.',
  })
  best!: PeerFigure[];

  @Field(() => DecimalScalar, { nullable: true, description: '本单位数值 − 最好的。 Own value − the best.' })
  bestGap!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '在同类单位中的名次，并列同名次。 Rank among the peers; ties share a rank.',
  })
  rank!: number | null;

  @Field(() => Int, { description: '有名次的单位数。 Units that have a rank.' })
  rankTotal!: number;
}
