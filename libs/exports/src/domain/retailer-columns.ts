import {
  BUSINESS_FORMAT_LABELS,
  type BusinessFormat,
  RETAILER_STATUS_LABELS,
  type RetailerStatus,
} from '@chengxin/retailers/domain';
import type { ListColumn, NamedUnit } from './list-columns';
import { CELL_WORDS, MARKET_WORDS } from './list-words';
import { figureOf } from './shown-cell';

/** What the columns read of a retailer; person and telephone come masked. */
export interface RetailerRow {
  readonly storeName: string;
  readonly customerCode: string;
  readonly personInCharge: string;
  readonly licenceNo: string;
  readonly licenceExpiresOn: string;
  readonly format: BusinessFormat;
  readonly marketType: string;
  readonly tier: number;
  readonly status: RetailerStatus;
  readonly county: NamedUnit;
  readonly area: NamedUnit;
  readonly place: NamedUnit;
  readonly membership: { readonly group: { readonly name: string } } | null;
  readonly groupedElsewhere: boolean | null;
}

/** The columns of the page's table, in its order. */
export const RETAILER_COLUMNS = {
  STORE: { title: { zh: '店名', en: 'Store' }, width: 30, reads: 'storeName', show: (row) => row.storeName },
  CODE: { title: { zh: '客户编码', en: 'Customer code' }, width: 16, reads: 'customerCode', show: (row) => row.customerCode },
  PERSON: { title: { zh: '负责人', en: 'In charge' }, width: 12, reads: 'personInCharge', show: (row) => row.personInCharge },
  LICENCE: { title: { zh: '许可证号', en: 'Licence' }, width: 16, reads: 'licenceNo', show: (row) => row.licenceNo },
  EXPIRES: {
    title: { zh: '有效期至', en: 'Valid until' },
    width: 20,
    reads: 'licenceExpiresOn',
    show: ({ licenceExpiresOn }, { today, language }) =>
      licenceExpiresOn < today ? `${licenceExpiresOn} ${CELL_WORDS.expired[language]}` : licenceExpiresOn,
  },
  FORMAT: {
    title: { zh: '业态', en: 'Format' },
    width: 12,
    reads: 'format',
    show: (row, { language }) => BUSINESS_FORMAT_LABELS[row.format][language],
  },
  MARKET: {
    title: { zh: '市场', en: 'Network' },
    width: 8,
    reads: 'marketType',
    show: (row, { language }) => MARKET_WORDS[row.marketType]?.[language] ?? row.marketType,
  },
  TIER: { title: { zh: '档位', en: 'Tier' }, width: 8, reads: 'tier', show: (row) => figureOf(String(row.tier)) },
  STATUS: {
    title: { zh: '状态', en: 'Status' },
    width: 10,
    reads: 'status',
    show: (row, { language }) => RETAILER_STATUS_LABELS[row.status][language],
  },
  COUNTY: { title: { zh: '县', en: 'County' }, width: 12, reads: 'county { name }', show: (row) => row.county.name },
  AREA: { title: { zh: '片区', en: 'Area' }, width: 14, reads: 'area { name }', show: (row) => row.area.name },
  PLACE: { title: { zh: '所在地', en: 'Place' }, width: 22, reads: 'place { name }', show: (row) => row.place.name },
  GROUP: {
    title: { zh: '小组', en: 'Group' },
    width: 52,
    reads: 'membership { group { name } } groupedElsewhere',
    show: (row, { language }) =>
      row.membership?.group.name ?? CELL_WORDS[row.groupedElsewhere ? 'groupedElsewhere' : 'noGroup'][language],
  },
} as const satisfies Record<string, ListColumn<RetailerRow>>;
export type RetailerColumn = keyof typeof RETAILER_COLUMNS;
