import { ACTIVITY_KINDS } from '@chengxin/activities/domain';
import type { CellColumn } from '@chengxin/exports/domain';
import type { TFunction } from 'i18next';
import { wordsOf } from '../../shared/list-cells';

/** Of the wall's file, which can be read again. */
export const activityColumns = (t: TFunction<'activities'>): CellColumn[] => [
  { title: t('column.heldOn'), cell: '{heldOn}' },
  { title: t('column.kind'), cell: wordsOf('kind', ACTIVITY_KINDS, (kind) => t(`kinds.${kind}`)) },
  { title: t('column.topic'), cell: '{topic}' },
  { title: t('column.place'), cell: '{placeText}' },
  // A county's own activity has no groups.
  { title: t('column.groups'), cell: { each: 'groups', cell: '{name}', by: '；' } },
  { title: t('column.county'), cell: '{county.name}' },
  { title: t('column.participants'), figure: true, cell: '{participantCount}' },
  { title: t('column.licences'), cell: { each: 'participants', cell: '{licenceNo}', by: '、' } },
  { title: t('column.guests'), figure: true, cell: '{guests}' },
  { title: t('column.trainer'), cell: '{trainer.retailer.storeName}' },
  { title: t('column.trainerLicence'), cell: '{trainer.retailer.licenceNo}' },
  { title: t('summary'), cell: '{summary}' },
  { title: t('column.files'), figure: true, cell: '{count files}' },
  { title: t('column.by'), cell: '{recordedBy}' },
];
