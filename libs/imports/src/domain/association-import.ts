import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { proseOf, textOf } from './text-parsers.rules';

const ASSOCIATION_COLUMNS = {
  county: required('县', 'county', textOf(30), '应县', { synonyms: ['县区', '县(市、区)', '县区名称', '县区编码'] }),
  name: required('协会名称', 'association', textOf(200), '应县卷烟零售户诚信自律协会', {
    synonyms: ['协会', '委员会', '委员会名称'],
  }),
  foundedOn: required('成立日期', 'founded', day, '2026-09-01', { synonyms: ['founded on'] }),
  dissolvedOn: optional('解散日期', 'dissolved', day, '', { synonyms: ['dissolved on'] }),
  dissolveReason: optional('解散原因', 'why dissolved', proseOf(200), '', {
    note: { zh: '和解散日期一起填', en: 'with the day' },
  }),
};

export type AssociationRow = Placed<RowOf<typeof ASSOCIATION_COLUMNS>>;

/** 县协会: associations of a county's leaders; their offices are filled by elections (SD-R10). */
export const ASSOCIATION_IMPORT = defineImport({
  kind: 'ASSOCIATIONS',
  sheet: '县协会',
  english: 'Associations',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: ASSOCIATION_COLUMNS,
  uniqueKeys: () => [],
  checkRow: ({ dissolvedOn, dissolveReason }) =>
    (dissolvedOn === null) !== (dissolveReason === null) && dissolvedOn !== undefined && dissolveReason !== undefined
      ? [
          issue(
            dissolvedOn === null ? 'dissolvedOn' : 'dissolveReason',
            '解散日期和原因一起填',
            'the day and the reason of the dissolution, both or none',
          ),
        ]
      : [],
});
