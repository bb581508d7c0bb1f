import { FOUNDING_STATE_LABELS } from '@chengxin/foundings/domain';
import { type CellParser, read } from './cell';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { nameOf, placeCode, textOf } from './text-parsers.rules';
import { storeName, whoColumns } from './who-columns';
import { labelled, yesNo } from './word-parsers.rules';

/** Whether the retailer of a row may lead; or, where a row has none, who may by name. */
const candidate: CellParser<boolean | string> = (cell) => {
  const answer = yesNo(cell);
  return 'value' in answer ? read<boolean | string>(answer.value) : storeName(cell);
};

const FOUNDING_COLUMNS = {
  groupName: required('小组名称', 'group', nameOf(80), '应县金城镇卷烟零售户诚信自律互助小组', {
    synonyms: ['互助小组名称', '小组', '筹建小组', 'group name'],
  }),
  placeCode: required('地点编码', 'place code', placeCode, '140622100S01', { synonyms: ['地点代码'] }),
  street: required('街道/社区', 'street or community', nameOf(40), '金城镇', {
    synonyms: ['街道', '社区', '街道(社区、市场)', '街道社区'],
  }),
  state: optional('状态', 'state', labelled(FOUNDING_STATE_LABELS), '草案', {
    note: { zh: '新的筹建空着或填草案', en: 'empty, or draft, of a new founding' },
  }),
  ...whoColumns('零售户', 'retailer'),
  candidate: optional('组长候选人', 'candidate', candidate, '是', {
    note: { zh: '候选人那一行填是，其余空着', en: 'yes in the row of who may lead, the others empty' },
    headed: true,
  }),
  homeAddress: optional('小组之家地址', 'home address', textOf(200), '', { synonyms: ['小组之家'] }),
  convener: optional('筹建负责人', 'prepared by', textOf(200), '', {
    note: { zh: '空白时为导入人', en: 'empty: who imports' },
  }),
};

export type FoundingRow = Placed<RowOf<typeof FOUNDING_COLUMNS>>;

/** 筹建: drafts of groups with whom they ask, one row for each retailer (§3.5). */
export const FOUNDING_IMPORT = defineImport({
  kind: 'FOUNDINGS',
  sheet: '筹建',
  english: 'Foundings',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: FOUNDING_COLUMNS,
  uniqueKeys: () => [],
  checkRow: ({ candidate: may, storeName: store, licenceNo, customerCode }) => {
    const isAsked = [store, licenceNo, customerCode].some((one) => one !== null);
    if (may === true && !isAsked) return [issue('storeName', '候选人的店名或号码', 'the store or number of who may lead')];
    if (typeof may === 'string' && isAsked) return [issue('candidate', '是，或空着', 'yes, or empty')];
    return [];
  },
});
