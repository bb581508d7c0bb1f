import { day } from './date-parsers.rules';
import { defineImport, optional, type Placed, type RowOf, required } from './import-definition';
import { tier } from './number-parsers.rules';
import { customerCode, licenceNo, phone, placeCode, textOf } from './text-parsers.rules';
import { businessFormat, marketType, retailerStatus } from './word-parsers.rules';

const LICENCE_SYNONYMS = ['许可证号', '许可证号码', '烟草专卖许可证号', '烟草专卖零售许可证号', '专卖许可证号'];
const CODE_SYNONYMS = ['客户代码', '零售户编码', '客户编号'];
export const LICENCE = { synonyms: LICENCE_SYNONYMS };
export const CODE = { synonyms: CODE_SYNONYMS };

const KEPT = { zh: '空白表示不变', en: 'empty keeps the present value' };

const RETAILER_COLUMNS = {
  licenceNo: required('专卖证号', 'licence number', licenceNo, '140622100001', LICENCE),
  customerCode: required('客户编码', 'customer code', customerCode, '1406220001', CODE),
  storeName: required('店铺名称', 'store name', textOf(60), '兴隆副食店', {
    synonyms: ['零售店名称', '客户名称', '企业名称', '店名'],
  }),
  personInCharge: required('负责人', 'person in charge', textOf(30), '王建国', {
    synonyms: ['持证人', '客户姓名', '经营者'],
    personal: true,
  }),
  phone: optional('联系电话', 'phone', phone, '13800000000', {
    synonyms: ['电话', '手机', '手机号', '订货电话'],
    note: KEPT,
    personal: true,
  }),
  address: required('经营地址', 'address', textOf(120), '应县金城镇新建路 12 号', { synonyms: ['客户地址', '地址', '经营场所'] }),
  placeCode: required('地点编码', 'place code', placeCode, '140622100S01', { synonyms: ['地点代码', '网格编码'] }),
  marketType: required('市场类型', 'market type', marketType, '城网'),
  format: required('经营业态', 'business format', businessFormat, '食杂店', { synonyms: ['零售业态', '业态'] }),
  tier: required('档位', 'tier', tier, '20', { synonyms: ['客户档位'] }),
  licenceExpiresOn: required('有效日期', 'licence expires on', day, '2028-06-30', {
    synonyms: ['有效期至', '许可证有效期至', '有效期限', '到期日期'],
  }),
  status: optional('客户状态', 'status', retailerStatus, '正常', {
    synonyms: ['状态', '经营状态'],
    note: { zh: '空白表示不变，新户为正常', en: 'empty keeps the present value; ACTIVE when new' },
  }),
  since: optional('入网日期', 'since', day, '2019-05-01', {
    synonyms: ['开户日期', '建档日期'],
    note: { zh: '新户空白时取生效日期', en: 'a new retailer without it takes the effective date' },
  }),
  effectiveOn: optional('生效日期', 'effective on', day, '2026-10-01', {
    synonyms: ['变更日期'],
    note: { zh: '空白表示今天；不得落在已结账月份', en: 'empty means today; never in a closed month' },
  }),
};

export type RetailerRow = Placed<RowOf<typeof RETAILER_COLUMNS>>;

/** 零售户: one row per retailer, matched on licence number, then customer code. */
export const RETAILER_IMPORT = defineImport({
  kind: 'RETAILERS',
  sheet: '零售户',
  english: 'Retailers',
  columns: RETAILER_COLUMNS,
  uniqueKeys: (row) => [
    { column: 'licenceNo', key: row.licenceNo },
    { column: 'customerCode', key: row.customerCode },
  ],
  checkRow: () => [],
});
