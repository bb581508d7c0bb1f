import { ACTIVITY_KINDS } from '@chengxin/activities/domain';
import type { CellColumn } from '@chengxin/exports/domain';
import type { TFunction } from 'i18next';
import { wordsOf } from '../../shared/list-cells';

export const activityColumns = (t: TFunction<'activities'>): CellColumn[] => [
  { title: t('column.heldOn'), cell: '{heldOn}' },
  { title: t('column.kind'), cell: wordsOf('kind', ACTIVITY_KINDS, (kind) => t(`kinds.${kind}`)) },
  { title: t('column.topic'), cell: '{topic}' },
  { title: t('column.place'), cell: '{placeText}' },
  {
    title: t('column.groups'),
    cell: [
      { each: 'groups', cell: '{name}', by: '；' },
      { of: 'groups.0.id', words: { '': t('ofCounty', { county: '{county.name}' }) } },
    ],
  },
  { title: t('column.participants'), figure: true, cell: '{participantCount}' },
  { title: t('column.guests'), figure: true, cell: '{guests}' },
  { title: t('column.trainer'), cell: '{trainer.retailer.storeName}' },
  { title: t('column.files'), figure: true, cell: '{count files}' },
  { title: t('column.by'), cell: '{recordedBy}' },
];
