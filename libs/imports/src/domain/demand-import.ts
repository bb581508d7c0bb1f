import { DEMAND_KIND_LABELS, DEMAND_STATE_LABELS } from '@chengxin/activities/domain';
import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { cartons } from './number-parsers.rules';
import { nameOf, proseOf } from './text-parsers.rules';
import { mustName, storeName, whoColumns } from './who-columns';
import { labelled } from './word-parsers.rules';

const DEMAND_COLUMNS = {
  ...whoColumns('提出组员', 'told by', ['组员']),
  groupName: optional('小组', 'group', nameOf(80), '', { synonyms: ['小组名称'] }),
  event: required('场合', 'event', labelled(DEMAND_KIND_LABELS), '婚宴', { synonyms: ['用烟场合'] }),
  neededOn: required('用烟日期', 'needed on', day, '2026-10-20'),
  cartons: required('数量（条）', 'cartons', cartons, '12.5', { synonyms: ['数量'] }),
  status: required('状态', 'state', labelled(DEMAND_STATE_LABELS), '待承接'),
  sharedWith: optional('承接组员', 'taken on by', storeName, '', {
    note: { zh: '店名或专卖证号；同名的店填专卖证号', en: 'store name or licence number; of stores with one name the number' },
  }),
  remark: optional('说明', 'note', proseOf(200), '', {
    synonyms: ['备注', '撤回原因'],
    note: { zh: '已撤回的必填原因', en: 'of one that was withdrawn why' },
  }),
};

export type DemandRow = Placed<RowOf<typeof DEMAND_COLUMNS>>;

/** 用烟共享: demands of weddings, funerals, conferences that a group meets together, one row for each (SD-R46). */
export const DEMAND_IMPORT = defineImport({
  kind: 'DEMAND_SHARINGS',
  sheet: '用烟共享',
  english: 'Shared demands',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: DEMAND_COLUMNS,
  uniqueKeys: () => [],
  checkRow: (row) => {
    const taken = row.status === 'SHARED' || row.status === 'DONE';
    return [
      ...mustName(row),
      ...(taken && row.sharedWith === null
        ? [issue('sharedWith' as const, '承接的组员（已承接、已办结的必填）', 'who takes it on, where somebody does')]
        : []),
      ...(row.status === 'OPEN' && row.sharedWith
        ? [issue('status' as const, '已承接或已办结（填了承接组员）', 'taken on or done, as somebody takes it on')]
        : []),
      ...(row.status === 'WITHDRAWN' && row.remark === null
        ? [issue('remark' as const, '撤回的原因', 'why it was withdrawn')]
        : []),
    ];
  },
});
