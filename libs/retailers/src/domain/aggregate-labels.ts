import type { Labels } from '@chengxin/kernel';
import type { BusinessFormat, MarketType, RetailerStatus } from './retailer';

// Names of groups in aggregates, in the order in which they stand.
export const MARKET_TYPE_LABELS: Labels<MarketType> = {
  URBAN: { zh: '城网', en: 'urban' },
  RURAL: { zh: '农网', en: 'rural' },
};

export const BUSINESS_FORMAT_LABELS: Labels<BusinessFormat> = {
  GROCERY: { zh: '食杂店', en: 'grocery' },
  CONVENIENCE: { zh: '便利店', en: 'convenience store' },
  SUPERMARKET: { zh: '超市', en: 'supermarket' },
  DEPARTMENT_STORE: { zh: '商场', en: 'department store' },
  TOBACCO_LIQUOR: { zh: '烟酒店', en: 'tobacco and liquor shop' },
  ENTERTAINMENT: { zh: '娱乐服务', en: 'entertainment venue' },
  OTHER: { zh: '其他', en: 'other' },
};

export const RETAILER_STATUS_LABELS: Labels<RetailerStatus> = {
  ACTIVE: { zh: '正常', en: 'active' },
  SUSPENDED: { zh: '停业', en: 'suspended' },
  CLOSED: { zh: '歇业', en: 'closed' },
};

/** 毛利率是否达到目标, as the month judged it. */
export const MARGIN_VERDICT_LABELS = {
  MET: { zh: '达到目标', en: 'target met' },
  MISSED: { zh: '未达目标', en: 'target missed' },
  NOT_SURVEYED: { zh: '未调查', en: 'not surveyed' },
} as const satisfies Labels<string>;
