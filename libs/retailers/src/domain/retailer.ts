import type { LocalDate } from '@chengxin/kernel';

/** 市场类型：城镇网、农村网. */
export const MARKET_TYPES = ['URBAN', 'RURAL'] as const;
export type MarketType = (typeof MARKET_TYPES)[number];

/** 业态：食杂店、便利店、超市、商场、烟酒店、娱乐服务、其他. */
export const BUSINESS_FORMATS = [
  'GROCERY',
  'CONVENIENCE',
  'SUPERMARKET',
  'DEPARTMENT_STORE',
  'TOBACCO_LIQUOR',
  'ENTERTAINMENT',
  'OTHER',
] as const;
export type BusinessFormat = (typeof BUSINESS_FORMATS)[number];

/** 客户状态：正常、停业、歇业. */
export const RETAILER_STATUSES = ['ACTIVE', 'SUSPENDED', 'CLOSED'] as const;
export type RetailerStatus = (typeof RETAILER_STATUSES)[number];

/** 档位 1–30; 30 is the highest. Not the class code, not the grade, not the star. */
export const TIERS = { lowest: 1, highest: 30 } as const;

/** What the rules ask about a retailer on a day. */
export interface RetailerStanding {
  readonly status: RetailerStatus;
  readonly licenceExpiresOn: LocalDate;
}

/** A licence holds to the end of the day that is printed on it ("以内" includes the day, Civil Code Art. 1259). */
export const isLicenceValid = (licenceExpiresOn: LocalDate, day: LocalDate): boolean => licenceExpiresOn >= day;

/** The population of most indicators: active, with a licence that holds on the day (docs/contract.md). */
export const isCounted = (retailer: RetailerStanding, day: LocalDate): boolean =>
  retailer.status === 'ACTIVE' && isLicenceValid(retailer.licenceExpiresOn, day);
