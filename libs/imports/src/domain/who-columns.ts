import { issue, optional, type RowIssue } from './import-definition';
import { CODE, LICENCE } from './retailer-import';
import { customerCode, licenceNo, textOf } from './text-parsers.rules';

/** A store by the name that it bears, as lists of pages write it; a licence number in its place means the same. */
export const storeName = textOf(60);

const STORE_SYNONYMS = ['零售户', '店铺名称', '零售店名称', '客户名称', '店名', 'Retailer'];

/** Whom a row is about: a retailer by licence number, by customer code, or by the name on the list of its page. */
export const whoColumns = (header: string, english: string, synonyms: readonly string[] = []) => ({
  storeName: optional(header, english, storeName, '兴隆副食店', {
    synonyms: [...synonyms, ...STORE_SYNONYMS].filter((word) => word !== header),
    note: {
      zh: '店名或专卖证号；与专卖证号、客户编码至少填一项，同名的店填号码',
      en: 'store name or licence number; one of this, licence number and customer code; of stores with one name the number',
    },
  }),
  licenceNo: optional('专卖证号', 'licence number', licenceNo, '140622100001', LICENCE),
  customerCode: optional('客户编码', 'customer code', customerCode, '1406220001', CODE),
});

/** What a row says of a retailer. */
export interface Named {
  readonly storeName: string | null;
  readonly licenceNo?: string | null;
  readonly customerCode?: string | null;
}

type Who = { readonly [K in keyof Required<Named>]: string | null | undefined };

/** A row names its retailer somehow. */
export const mustName = (row: Who): RowIssue<keyof Who>[] =>
  row.licenceNo === null && row.customerCode === null && row.storeName === null
    ? [issue('storeName', '店名、专卖证号或客户编码，填一项', 'store name, licence number or customer code, one of them')]
    : [];
