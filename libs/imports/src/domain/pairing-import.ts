import type { PairingKind } from '@chengxin/activities/domain';
import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type Readable, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { nameOf, textOf } from './text-parsers.rules';
import { storeName } from './who-columns';

const BY_NAME = {
  zh: '店名或专卖证号；同名的店填专卖证号',
  en: 'store name or licence number; of stores with one name the number',
};

const PAIRING_COLUMNS = {
  employee: optional('党员职工', 'employee', textOf(60), '李党员', {
    synonyms: ['党员职工姓名', '职工'],
    note: { zh: '与小组一起填', en: 'with the group that he covers' },
  }),
  groupName: optional('小组', 'group', nameOf(80), '应县金城镇卷烟零售户诚信自律互助小组', {
    synonyms: ['小组名称', '联系小组'],
  }),
  leader: optional('党员零售户', 'retailer', storeName, '', { synonyms: ['带动户'], note: BY_NAME }),
  neighbour: optional('邻户', 'neighbour', storeName, '', { synonyms: ['被带动户', '带动邻户'], note: BY_NAME }),
  branch: optional('支部', 'branch', textOf(60), '', { synonyms: ['党支部'] }),
  community: optional('社区支部', 'community', textOf(60), '', { synonyms: ['社区', '社区党支部'] }),
  county: required('县', 'county', textOf(30), '应县', { synonyms: ['县区', '县(市、区)', '营销部', '县区名称', '县区编码'] }),
  since: required('自', 'since', day, '2026-09-01', { synonyms: ['结对日期', '开始日期'] }),
};

export type PairingRow = Placed<RowOf<typeof PAIRING_COLUMNS>>;

/** The columns of the two whom a pairing of a kind is between. */
export const PAIRING_SIDES = {
  EMPLOYEE_GROUP: ['employee', 'groupName'],
  RETAILER_NEIGHBOUR: ['leader', 'neighbour'],
  BRANCH_COMMUNITY: ['branch', 'community'],
} as const satisfies Readonly<Record<PairingKind, readonly (keyof PairingRow)[]>>;

const KINDS = Object.keys(PAIRING_SIDES) as PairingKind[];

/** The kind whose columns a row fills; null when it fills those of several, or none. */
export function pairingKindOf(row: Readable<RowOf<typeof PAIRING_COLUMNS>>): PairingKind | null {
  const [kind, another] = KINDS.filter((one) => PAIRING_SIDES[one].some((key) => row[key] !== null));
  return another ? null : (kind ?? null);
}

/** 党建结对: who covers whom since a day; the columns filled tell its kind (SD-R33). */
export const PAIRING_IMPORT = defineImport({
  kind: 'PARTY_PAIRINGS',
  sheet: '党建结对',
  english: 'Party pairings',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: PAIRING_COLUMNS,
  uniqueKeys: () => [],
  checkRow: (row) => {
    const kind = pairingKindOf(row);
    if (kind) {
      const missing = PAIRING_SIDES[kind].find((key) => row[key] === null);
      return missing ? [issue(missing, '结对的另一方，两方一起填', 'the other of the two whom the pairing is between')] : [];
    }
    return [
      issue(
        'employee',
        '一行一种结对：党员职工和小组，或党员零售户和邻户，或支部和社区支部',
        'one kind a row: employee and group, retailer and neighbour, or branch and community',
      ),
    ];
  },
});
