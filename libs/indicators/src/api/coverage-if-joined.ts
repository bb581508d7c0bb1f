import { column, DecimalScalar, defineShape, extendShape, many, one, YearMonthScalar } from '@chengxin/graphql-kit';
import { Unit, unitRead } from '@chengxin/organization/api';
import { isAreaOf, isCountyOf, monthOrLatestClosed, Retailer, retailerRead } from '@chengxin/retailers/api';
import sql from 'sql-template-tag';
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType({
  description:
    '假如该户入组，一个单位的整体覆盖率（COVERAGE_OVERALL，SD-R01）：分子多一，分母不变。 The overall coverage of a unit as it would be with the retailer in a group: one more in the numerator, the same denominator.',
})
export class CoverageIfJoined {
  @Field(() => Unit, { description: '该户所在的片区或县。 The area or county of the retailer.' })
  unit!: Unit;

  @Field(() => YearMonthScalar, { description: '最近已结账的月份。 The latest closed month.' })
  month!: string;

  @Field(() => DecimalScalar, {
    description: '入组后的覆盖率，六位小数，四舍五入。 The rate with the retailer; six places, half up.',
  })
  value!: string;

  @Field(() => DecimalScalar, { description: '入组后的分子（户）。 Numerator with the retailer.' })
  numerator!: string;

  @Field(() => DecimalScalar, { description: '分母（户）。 Denominator.' })
  denominator!: string;

  @Field(() => DecimalScalar, {
    description: '比该月上升多少；乘 100 即百分点。 By how much it would rise above that month; times 100 in points.',
  })
  change!: string;
}

const coverageIfJoinedRead = defineShape({
  type: 'CoverageIfJoined',
  table: sql`(select im.unit_id, im.month, im.numerator + 1 as n, im.denominator as d from indicator_month im
    where im.code = 'COVERAGE_OVERALL' and im.month = ${monthOrLatestClosed(null)})`,
  key: 'unit_id',
  fields: {
    unit: one(
      () => unitRead,
      (row, u) => sql`${u}.id = ${row}.unit_id`,
    ),
    month: column((row) => sql`to_char(${row}.month, 'YYYY-MM')`),
    value: column((row) => sql`round(${row}.n / ${row}.d, 6)::text`),
    numerator: column((row) => sql`${row}.n::text`),
    denominator: column((row) => sql`${row}.d::text`),
    change: column((row) => sql`round(1 / ${row}.d, 6)::text`),
  },
});

extendShape(retailerRead, {
  // Who was counted outside groups then, and is in none now.
  coverageIfJoined: many(
    () => coverageIfJoinedRead,
    (
      r,
      row,
      { today },
    ) => sql`${row}.unit_id in (select u.id from unit u where ${isAreaOf(r, sql`u`)} or ${isCountyOf(r, sql`u`)})
      and ${r}.status = 'ACTIVE' and not exists (select from in_group m where m.retailer_id = ${r}.id and m.during @> ${today}::date)
      and exists (select from retailer_month rm where rm.retailer_id = ${r}.id and rm.month = ${row}.month
        and rm.scope = ${r}.scope and rm.group_id is null)`,
    (row) => sql`(select u.scope_to - u.scope_from from unit u where u.id = ${row}.unit_id)`,
    2,
  ),
});

/** What this slice adds to a retailer; the values come with the retailer's row. */
interface RetailerWithCoverage extends Retailer {
  readonly coverageIfJoined: CoverageIfJoined[];
}

@Resolver(() => Retailer)
export class CoverageIfJoinedResolver {
  @FieldResolver(() => [CoverageIfJoined], {
    description:
      '今日未入组、最近已结账月份统计为未入组的户：入组后所在片区和县的整体覆盖率，片区在前；其余为空。 For who is in no group today and was counted in none in the latest closed month: the overall coverage of area and county with the retailer, the area first; else empty.',
  })
  coverageIfJoined(@Root() retailer: RetailerWithCoverage): CoverageIfJoined[] {
    return retailer.coverageIfJoined;
  }
}
