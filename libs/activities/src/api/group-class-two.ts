import { column, DecimalScalar, defineShape, extendShape, firstOf, YearMonthScalar } from '@chengxin/graphql-kit';
import { Group, groupRead } from '@chengxin/groups/api';
import { firstDayOf, type YearMonth } from '@chengxin/kernel';
import { lastDayIn, shareOf, VOLUMES_WITH_TIERS } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { Arg, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';

const CARTONS = '（条，一位小数）';

@ObjectType({
  description:
    '小组一个月的二类烟销量（SD-R34）：月末组员之和，可见范围内的。 Class-II volume of a group in a month: that of its members at the month’s end, as far as they are in sight.',
})
export class GroupClassTwo {
  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => Int, { description: '月末组员（户）。 Members at the end of the month.' })
  members!: number;

  @Field(() => Int, { description: '有销量的组员（户）。 Members whose volume is known.' })
  reported!: number;

  @Field(() => DecimalScalar, { description: `二类烟销量${CARTONS}。 Class-II volume in cartons, one decimal.` })
  cartons!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `占比的分母：全部卷烟销量${CARTONS}；没有已知的为空。 Denominator of the share: all cigarettes in cartons; null when none is known.`,
  })
  allCartons!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `占比的分子：全部卷烟已知的组员的二类烟销量${CARTONS}。 Numerator of the share: class II of members whose total is known.`,
  })
  shareCartons!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '二类烟占比，六位小数。 Share of class II, a fraction.' })
  share!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `比上月增减${CARTONS}，各按当月组员；上月没有销量为空。 Change to the month before, each with its own members.`,
  })
  change!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `比上年同月增减${CARTONS}；当时没有销量为空。 Change to the same month last year.`,
  })
  lastYearChange!: string | null;

  @Field(() => Int, { description: '档位比上月末上升的组员（户）。 Members whose tier rose since the month before.' })
  movedUp!: number;

  @Field(() => Int, { description: '档位比上月末下降的组员（户）。 Members whose tier fell.' })
  movedDown!: number;
}

const VOLUMES_OF_GROUPS: Sql = sql`(select m.group_id, v.month, count(*)::integer as reported, sum(v.cartons) as cartons,
    sum(v.all_cartons) as all_cartons, sum(v.cartons) filter (where v.all_cartons is not null) as share_cartons,
    (count(*) filter (where v.tier > v.tier_before))::integer as up, (count(*) filter (where v.tier < v.tier_before))::integer as down
  from membership m join ${VOLUMES_WITH_TIERS} v on v.retailer_id = m.retailer_id and m.during @> ${lastDayIn(sql`v`)}
 group by m.group_id, v.month)`;

/** By how much the cartons of a group differ from those some months earlier. */
const changeSince = (x: Sql, months: string): Sql => sql`(${x}.cartons - (select sum(v.cartons)
  from membership m join class_two_volume v on v.retailer_id = m.retailer_id and m.during @> ${lastDayIn(sql`v`)}
 where m.group_id = ${x}.group_id and v.month = (${x}.month - ${months}::interval)::date))::text`;

extendShape(groupRead, {
  classTwo: firstOf(
    () => classTwoRead,
    (g, x, _environment, args) => sql`${x}.group_id = ${g}.id and ${x}.month = ${firstDayOf(args()['month'] as YearMonth)}::date`,
    (x) => sql`${x}.month`,
  ),
});

const classTwoRead = defineShape({
  type: 'GroupClassTwo',
  table: VOLUMES_OF_GROUPS,
  key: 'group_id',
  fields: {
    month: column((x) => sql`to_char(${x}.month, 'YYYY-MM')`),
    members: column(
      (x) => sql`(select count(*)::integer from membership m where m.group_id = ${x}.group_id and m.during @> ${lastDayIn(x)})`,
    ),
    reported: column((x) => sql`${x}.reported`),
    cartons: column((x) => sql`${x}.cartons::text`),
    allCartons: column((x) => sql`${x}.all_cartons::text`),
    shareCartons: column((x) => sql`${x}.share_cartons::text`),
    share: column((x) => shareOf(sql`${x}.share_cartons`, sql`${x}.all_cartons`)),
    change: column((x) => changeSince(x, '1 month')),
    lastYearChange: column((x) => changeSince(x, '1 year')),
    movedUp: column((x) => sql`${x}.up`),
    movedDown: column((x) => sql`${x}.down`),
  },
});

@Resolver(() => Group)
export class GroupClassTwoResolver {
  @FieldResolver(() => GroupClassTwo, {
    nullable: true,
    description:
      '一个月的二类烟销量（SD-R34）；该月没有组员有销量时为空。 Class-II volume of a month; null when that of no member is known.',
  })
  classTwo(
    @Root() group: Group & { readonly classTwo: GroupClassTwo | null },
    @Arg('month', () => YearMonthScalar, { description: '月份。 Month.' }) _month: YearMonth,
  ): GroupClassTwo | null {
    return group.classTwo;
  }
}
