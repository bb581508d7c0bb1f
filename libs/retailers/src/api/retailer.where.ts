import { containsPattern, YearMonthScalar } from '@chengxin/graphql-kit';
import type { LocalDate } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import type { BusinessFormat, MarketType, RetailerStatus } from '@chengxin/retailers/domain';
import sql, { type Sql } from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { DateFilter, DecimalFilter, IntFilter, StringFilter } from './filter.input';
import {
  allOf,
  dateConditions,
  intConditions,
  isOneOf,
  marginConditions,
  monthOrLatestClosed,
  nestedConditions,
  stringConditions,
} from './filter.sql';
import { reminderDays } from './reminder-days.sql';
import { BusinessFormatEnum, MarketTypeEnum, RetailerStatusEnum } from './retailer.object';

@InputType({ description: '零售户的筛选条件，各项须同时满足。 Conditions on retailers; all given ones must hold.' })
export class RetailerWhere {
  @Field(() => String, { nullable: true, description: '在此单位之内。 Within this unit.' })
  unitCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '店名、许可证号或客户编码的一部分。 Part of store name, licence number or customer code.',
  })
  search?: string | null;

  @Field(() => StringFilter, { nullable: true, description: '许可证号。 Licence number.' })
  licenceNo?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '客户编码。 Customer code.' })
  customerCode?: StringFilter | null;

  @Field(() => MarketTypeEnum, { nullable: true, description: '城镇或农村。 Urban or rural network.' })
  marketType?: MarketType | null;

  @Field(() => [BusinessFormatEnum], { nullable: true, description: '业态为其中之一。 One of these formats.' })
  format?: BusinessFormat[] | null;

  @Field(() => [RetailerStatusEnum], { nullable: true, description: '状态为其中之一。 One of these standings.' })
  status?: RetailerStatus[] | null;

  @Field(() => IntFilter, { nullable: true, description: '档位。 Tier.' })
  tier?: IntFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '今日是否为某小组成员，小组在其他片区的也算（SD-Q19）。 Whether a member of a group today, wherever the group lies.',
  })
  inGroup?: boolean | null;

  @Field(() => DateFilter, { nullable: true, description: '许可证有效期止。 Last day on which the licence holds.' })
  licenceExpiresOn?: DateFilter | null;

  @Field(() => DecimalFilter, { nullable: true, description: 'month 月全部卷烟毛利率。 Margin of all cigarettes in `month`.' })
  margin?: DecimalFilter | null;

  @Field(() => DecimalFilter, {
    nullable: true,
    description: 'month 月约定价格品规毛利率。 Margin of agreed-price SKUs in `month`.',
  })
  marginAgreed?: DecimalFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '许可证今日有效、且在参数 licence.reminder_days 的天数内到期。 Whether the licence holds today and ends within as many days as the parameter says.',
  })
  licenceLapsing?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '新持证：首次领证在参数 joining.new_licensee_days 的天数之内（SD-R03）。 Whether first licensed within as many days as the parameter says.',
  })
  newlyLicensed?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'month 月统计内的零售户，当时已入组或未入组。 Counted in `month`, and in a group then or in none.',
  })
  covered?: boolean | null;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description:
      'covered、margin、marginAgreed 所指月份；缺省为最近已结账月份。 Month that these mean; by default the latest closed one.',
  })
  month?: string | null;

  @Field(() => [RetailerWhere], { nullable: true, description: '全部满足。 All of these.' })
  and?: RetailerWhere[] | null;

  @Field(() => [RetailerWhere], { nullable: true, description: '满足其一。 Any of these.' })
  or?: RetailerWhere[] | null;

  @Field(() => RetailerWhere, { nullable: true, description: '不满足。 Not this.' })
  not?: RetailerWhere | null;
}

/** What was sold and what it had cost, on a row that a month counted. */
const OF_MONTH = {
  ALL: [sql`revenue_all`, sql`cost_all`],
  AGREED: [sql`revenue_agreed`, sql`cost_agreed`],
} as const;

/** Retailers of the own area: members of its groups whose shops lie elsewhere can be read too, and belong to no list of retailers here. */
export const ofOwnArea = (r: Sql): Sql => sql`${r}.scope between viewer_from() and viewer_to()`;

/**
 * The condition that a `RetailerWhere` means on a row of `retailer` of the own area; or, `ofMonth`, on a row that a month counted (retailer.aggregate.ts),
 * whose own month then is what is not said otherwise, and its `day` the as-of day.
 */
export function retailerCondition(where: RetailerWhere | null | undefined, r: Sql, today: LocalDate | Sql, ofMonth = false): Sql {
  const stated = nestedConditions(where, (part) => {
    const conditions: Sql[] = [];
    if (part.unitCode != null) conditions.push(withinUnit(r, part.unitCode));
    if (part.search != null && part.search.trim() !== '') {
      const pattern = containsPattern(part.search);
      conditions.push(
        sql`(${r}.store_name ilike ${pattern} or ${r}.licence_no ilike ${pattern} or ${r}.customer_code ilike ${pattern})`,
      );
    }
    conditions.push(
      ...stringConditions(sql`${r}.licence_no`, part.licenceNo),
      ...stringConditions(sql`${r}.customer_code`, part.customerCode),
    );
    if (part.marketType != null) conditions.push(sql`${r}.market_type = ${part.marketType}`);
    if (part.format != null) conditions.push(isOneOf(sql`${r}.format`, part.format));
    if (part.status != null) conditions.push(isOneOf(sql`${r}.status`, part.status));
    conditions.push(
      ...intConditions(sql`${r}.tier`, part.tier),
      ...dateConditions(sql`${r}.licence_expires_on`, part.licenceExpiresOn),
    );
    if (part.inGroup != null) {
      // One list for the statement, looked up in a hash: as a join it is planned by the row policy's rough estimate, row by row.
      const members = ofMonth
        ? sql`${r}.group_id is not null`
        : sql`${r}.id in (select m.retailer_id from in_group m where m.during @> ${today}::date)`;
      conditions.push(part.inGroup ? sql`(${members}) is true` : sql`not (${members})`);
    }
    if (part.licenceLapsing != null) {
      const reminder = reminderDays('licence.reminder_days', part.unitCode, r, today);
      const lapsing = sql`${r}.licence_expires_on between ${today}::date and ${today}::date + ${reminder}`;
      conditions.push(part.licenceLapsing ? lapsing : sql`not (${lapsing})`);
    }
    if (part.newlyLicensed != null) {
      const since = sql`(select o.since from retailer o where o.id = ${r}.id)`;
      const days = reminderDays('joining.new_licensee_days', part.unitCode, r, today);
      conditions.push(sql`(${since} between ${today}::date - ${days} and ${today}::date) = ${part.newlyLicensed}`);
    }
    const isOwnMonth = ofMonth && part.month == null;
    if (part.covered != null && isOwnMonth) conditions.push(sql`(${r}.group_id is not null) = ${part.covered}`);
    else if (part.covered != null) {
      conditions.push(sql`${r}.id in (select rm.retailer_id from retailer_month rm
        where rm.month = ${monthOrLatestClosed(part.month)} and (rm.group_id is not null) = ${part.covered})`);
    }
    for (const [skuSet, filter] of [['ALL', part.margin] as const, ['AGREED', part.marginAgreed] as const]) {
      const [revenue, cost] = OF_MONTH[skuSet];
      const margin = isOwnMonth
        ? marginConditions(sql`${r}.${revenue}`, sql`${r}.${cost}`, filter)
        : marginConditions(sql`s.revenue`, sql`s.cost`, filter);
      if (isOwnMonth) conditions.push(...margin);
      else if (margin.length > 0) {
        conditions.push(sql`exists (select from margin_survey s where s.retailer_id = ${r}.id and s.sku_set = ${skuSet}
          and s.month = ${monthOrLatestClosed(part.month)} and ${allOf(margin)})`);
      }
    }
    return conditions;
  });
  return ofMonth ? stated : allOf([ofOwnArea(r), stated]);
}
