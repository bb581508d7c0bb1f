import { column, DecimalScalar, defineShape, enumOf, type ReadShape, YearMonthScalar } from '@chengxin/graphql-kit';
import { TIER_MOVES, type TierMove } from '@chengxin/retailers/domain';
import sql, { type Sql } from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';

export const TierMoveEnum = enumOf(
  TIER_MOVES,
  'TierMove',
  '档位比上月的升降（SD-R34）。 How a tier moved from the month before.',
  { UP: '升档。 Up.', DOWN: '降档。 Down.', SAME: '未变。 The same.' },
);

@ObjectType({
  description:
    '零售户一个月的二类烟销量，客户分档的 X 维度（SD-R34）。 Class-II volume of a retailer in a month, the X dimension of its tier.',
})
export class ClassTwoVolume {
  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => DecimalScalar, { description: '二类烟销量（条，一位小数）。 Class-II volume in cartons, one decimal.' })
  cartons!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '全部卷烟销量（条，一位小数）；未知为空。 All cigarettes in cartons, one decimal; null when unknown.',
  })
  allCartons!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '二类烟占比 = 二类烟 ÷ 全部卷烟，六位小数；全部卷烟未知或为 0 时为空。 Share of class II, a fraction; null without all cigarettes.',
  })
  share!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '当月末的档位；不在可见范围内为空。 Tier at the end of the month; null when out of sight.',
  })
  tier!: number | null;

  @Field(() => TierMoveEnum, {
    nullable: true,
    description: '档位比上月末的升降；上月没有档位为空。 How the tier moved since the end of the month before; null without one.',
  })
  tierMove!: TierMove | null;
}

const tierOn = (v: Sql, day: Sql): Sql =>
  sql`(select h.tier from retailer_version h where h.retailer_id = ${v}.retailer_id and h.during @> ${day})`;

/** The last day of the month of a row. */
export const lastDayIn = (row: Sql): Sql => sql`(${row}.month + interval '1 month' - interval '1 day')::date`;

/** Volumes with the tiers at the end of their month and of the one before, as a select. */
export const VOLUMES_WITH_TIERS: Sql = sql`(select v.retailer_id, v.month, v.cartons, v.all_cartons,
    ${tierOn(sql`v`, lastDayIn(sql`v`))} as tier, ${tierOn(sql`v`, sql`v.month - 1`)} as tier_before
  from class_two_volume v)`;

/** Class II ÷ all cigarettes with six places, half up. */
export const shareOf = (cartons: Sql, all: Sql): Sql => sql`round(${cartons} / nullif(${all}, 0), 6)::text`;

export const classTwoVolumeRead: ReadShape = defineShape({
  type: 'ClassTwoVolume',
  table: VOLUMES_WITH_TIERS,
  key: 'month',
  fields: {
    month: column((v) => sql`to_char(${v}.month, 'YYYY-MM')`),
    cartons: column((v) => sql`${v}.cartons::text`),
    allCartons: column((v) => sql`${v}.all_cartons::text`),
    share: column((v) => shareOf(sql`${v}.cartons`, sql`${v}.all_cartons`)),
    tier: column((v) => sql`${v}.tier`),
    tierMove: column(
      (v) => sql`case sign(${v}.tier - ${v}.tier_before) when 1 then 'UP' when -1 then 'DOWN' when 0 then 'SAME' end`,
    ),
  },
});
