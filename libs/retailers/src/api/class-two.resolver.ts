import { extendShape, many, needing, YearMonthScalar } from '@chengxin/graphql-kit';
import { firstDayOf, type YearMonth } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { ClassTwoVolume, classTwoVolumeRead } from './class-two.object';
import { Retailer } from './retailer.object';
import { retailerRead } from './retailer.read';

const MOST_MONTHS = 60;

const firstDayGiven = (month: unknown): string | null => (month == null ? null : firstDayOf(month as YearMonth));

extendShape(retailerRead, {
  classTwoVolumes: needing(
    'RETAILER_READ',
    many(
      () => classTwoVolumeRead,
      (r, v, _environment, args) => {
        const { from, to } = args();
        return sql`${v}.retailer_id = ${r}.id and ${v}.month >= coalesce(${firstDayGiven(from)}::date, '-infinity')
          and ${v}.month <= coalesce(${firstDayGiven(to)}::date, 'infinity')`;
      },
      (v) => sql`${v}.month desc`,
      MOST_MONTHS,
    ),
  ),
});

@Resolver(() => Retailer)
export class RetailerClassTwoResolver {
  @FieldResolver(() => [ClassTwoVolume], {
    description:
      '二类烟销量（SD-R34），最近的月份在前，最多 60 个月；须有权限 RETAILER_READ。 Class-II volumes, the latest month first, at most 60; with RETAILER_READ.',
  })
  classTwoVolumes(
    @Root() retailer: Retailer & { readonly classTwoVolumes: ClassTwoVolume[] },
    @Arg('from', () => YearMonthScalar, { nullable: true, description: '自此月起。 First month.' }) _from: YearMonth | null,
    @Arg('to', () => YearMonthScalar, { nullable: true, description: '至此月，含当月。 Last month, itself included.' })
    _to: YearMonth | null,
  ): ClassTwoVolume[] {
    return retailer.classTwoVolumes;
  }
}
