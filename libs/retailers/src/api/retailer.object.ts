import { DecimalScalar, enumOf, LocalDateScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { Unit } from '@chengxin/organization/api';
import {
  BUSINESS_FORMAT_LABELS,
  BUSINESS_FORMATS,
  type BusinessFormat,
  MARKET_TYPE_LABELS,
  MARKET_TYPES,
  type MarketType,
  RETAILER_STATUS_LABELS,
  RETAILER_STATUSES,
  type RetailerStatus,
} from '@chengxin/retailers/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const MarketTypeEnum = enumOf(
  MARKET_TYPES,
  'MarketType',
  '市场类型：城镇、农村。 Urban or rural network.',
  MARKET_TYPE_LABELS,
);
export const BusinessFormatEnum = enumOf(
  BUSINESS_FORMATS,
  'BusinessFormat',
  '业态：食杂店、便利店、超市、商场、烟酒店、娱乐服务、其他。 Format of the store.',
  BUSINESS_FORMAT_LABELS,
);
export const RetailerStatusEnum = enumOf(
  RETAILER_STATUSES,
  'RetailerStatus',
  '客户状态：正常、停业、歇业。 Active, suspended, closed.',
  RETAILER_STATUS_LABELS,
);

@ObjectType({ description: '卷烟零售户。 A licensed cigarette retailer.' })
export class Retailer {
  @Field(() => ID, { description: '内部编号，不随许可证号变化。 Opaque, stays when the licence number changes.' })
  id!: string;

  @Field(() => String, { description: '客户编码。 Customer code.' })
  customerCode!: string;

  @Field(() => String, { description: '烟草专卖零售许可证号。 Licence number.' })
  licenceNo!: string;

  @Field(() => LocalDateScalar, { description: '许可证有效期止，当日仍有效。 Last day on which the licence holds.' })
  licenceExpiresOn!: string;

  @Field(() => String, { description: '店铺名称。 Name of the store.' })
  storeName!: string;

  @Field(() => String, { description: '负责人姓名，已遮掩（张**）。 Person in charge, masked.' })
  personInCharge!: string;

  @Field(() => String, { nullable: true, description: '联系电话，已遮掩（138****8000）。 Phone, masked.' })
  phone!: string | null;

  @Field(() => String, { description: '经营地址。 Business address.' })
  address!: string;

  @Field(() => MarketTypeEnum, { description: '城镇或农村。 Urban or rural network.' })
  marketType!: MarketType;

  @Field(() => BusinessFormatEnum, { description: '业态。 Format of the store.' })
  format!: BusinessFormat;

  @Field(() => Int, { description: '档位，1 至 30，30 最高。 Tier, 30 is the highest.' })
  tier!: number;

  @Field(() => RetailerStatusEnum, { description: '客户状态。 Status.' })
  status!: RetailerStatus;

  @Field(() => LocalDateScalar, { description: '建档日期。 On file since.' })
  since!: string;

  @Field(() => Int, { description: '版本号，每次修改加一。 Grows with every change.' })
  version!: number;

  @Field(() => Unit, { description: '所在县。 County.' })
  county!: Unit;

  @Field(() => Unit, { description: '所在片区。 Area.' })
  area!: Unit;

  @Field(() => Unit, { description: '所在街道、乡镇所在地或村组。 Place.' })
  place!: Unit;

  @Field(() => [RetailerVersion], {
    description: '随时间变化的属性，最近的在前，最多 100 段。 Dated attributes, latest first, at most 100.',
  })
  history!: RetailerVersion[];

  @Field(() => [MarginSurvey], {
    description: '最近 24 个月的毛利调查，最近的在前。 Margin surveys of the last 24 months, latest first.',
  })
  surveys!: MarginSurvey[];
}

@ObjectType({ description: '零售户属性不变的一段时间。 A stretch of time in which no attribute of a retailer changed.' })
export class RetailerVersion {
  @Field(() => LocalDateScalar, { description: '自这一天起。 First day.' })
  from!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '至这一天前；空为至今。 First day on which it held no more; null when it still holds.',
  })
  to!: string | null;

  @Field(() => String, { description: '许可证号。 Licence number.' })
  licenceNo!: string;

  @Field(() => LocalDateScalar, { description: '许可证有效期止。 Last day on which the licence holds.' })
  licenceExpiresOn!: string;

  @Field(() => MarketTypeEnum, { description: '城镇或农村。 Urban or rural network.' })
  marketType!: MarketType;

  @Field(() => BusinessFormatEnum, { description: '业态。 Format of the store.' })
  format!: BusinessFormat;

  @Field(() => Int, { description: '档位。 Tier.' })
  tier!: number;

  @Field(() => RetailerStatusEnum, { description: '客户状态。 Status.' })
  status!: RetailerStatus;

  @Field(() => Unit, { description: '所在地点。 Place.' })
  place!: Unit;

  @Field(() => String, {
    nullable: true,
    description: '经营地址；早年未载的为空。 Business address; null where none is on file.',
  })
  address!: string | null;
}

@ObjectType({
  description: '一个月的毛利调查；毛利率 =（销售额 − 进货成本）÷ 销售额。 Margin survey of a month: (revenue − cost) ÷ revenue.',
})
export class MarginSurvey {
  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '全部卷烟销售额（元）。 Revenue of all cigarettes, yuan.' })
  revenueAll!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '全部卷烟成本（元）。 Cost of all cigarettes, yuan.' })
  costAll!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '全部卷烟毛利率；销售额为 0 时为空。 Margin; null without revenue.',
  })
  marginAll!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '约定价格卷烟销售额（元）。 Revenue of agreed-price SKUs, yuan.' })
  revenueAgreed!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '约定价格卷烟成本（元）。 Cost of agreed-price SKUs, yuan.' })
  costAgreed!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '约定价格卷烟毛利率。 Margin of agreed-price SKUs.' })
  marginAgreed!: string | null;
}
