import type { CellColumn, ListCell } from '@chengxin/exports/domain';
import type { TFunction } from 'i18next';
import type { ArchiveDocument } from '../../gql/graphql';

const PRESENT: ListCell = { of: 'required', words: { '0': '—', '*': '{present}/{required}' } };

/** The matrix as it is shown: groups × documents. */
export const matrixColumns = (t: TFunction<'archives'>, documents: readonly ArchiveDocument[]): CellColumn[] => [
  { title: t('group'), cell: '{group.name}' },
  { title: t('area'), cell: '{group.area.name}' },
  ...documents.map((document) => ({
    title: t(`document.${document}`),
    cell: { each: 'cells', only: { document }, cell: PRESENT, by: '', none: '—' },
  })),
  { title: t('total'), cell: PRESENT },
];
