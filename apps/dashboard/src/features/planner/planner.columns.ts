import type { CellColumn } from '@chengxin/exports/domain';
import { PROPOSAL_KINDS } from '@chengxin/planner/domain';
import type { TFunction } from 'i18next';
import { currentLanguage } from '../../shared/language';
import { orDash, wordsOf } from '../../shared/list-cells';

type Words = TFunction<'planner'>;

const inLanguage = () => (currentLanguage() === 'en' ? 'textEn' : 'textZh');

/** A row for each retailer, under the group that is proposed. */
export const proposalColumns = (t: Words): CellColumn[] => [
  { title: t('exportColumn.position'), figure: true, cell: '{position}' },
  { title: t('exportColumn.kind'), cell: wordsOf('kind', PROPOSAL_KINDS, (kind) => t(`tag.${kind}`)) },
  { title: t('exportColumn.name'), cell: '{name|group.name}' },
  { title: t('exportColumn.store'), cell: '{members.retailer.storeName}' },
  { title: t('exportColumn.code'), cell: '{members.retailer.customerCode}' },
  { title: t('exportColumn.address'), cell: '{members.retailer.address}' },
  { title: t('exportColumn.tier'), figure: true, cell: '{members.retailer.tier}' },
  { title: t('exportColumn.place'), cell: '{members.retailer.place.name}' },
  { title: t('exportColumn.sizeBefore'), figure: true, cell: '{sizeBefore}' },
  { title: t('exportColumn.coming'), figure: true, cell: '{comingCount}' },
  { title: t('exportColumn.adds'), figure: true, cell: '{addsOverall}' },
  { title: t('exportColumn.addsUrban'), figure: true, cell: '{addsUrban}' },
  { title: t('exportColumn.addsSeats'), figure: true, cell: '{addsSeats}' },
  { title: t('exportColumn.leader'), cell: orDash('leader.storeName') },
  { title: t('exportColumn.why'), cell: { each: 'remarks', cell: `{${inLanguage()}}`, by: t('exportColumn.between') } },
];

/** Who is in no group and in no proposal, with the reason or where he is going. */
export const remainderColumns = (t: Words, onTheWay: boolean): CellColumn[] => [
  { title: t('column.store'), cell: '{retailer.storeName}' },
  { title: t('exportColumn.code'), cell: '{retailer.customerCode}' },
  { title: t('column.place'), cell: '{retailer.place.name}' },
  { title: t('column.address'), cell: '{retailer.address}' },
  { title: t('column.tier'), figure: true, cell: '{retailer.tier}' },
  { title: t(onTheWay ? 'column.where' : 'column.reason'), cell: `{${inLanguage()}}` },
];

/** How far each place is grouped. */
export const placeColumns = (t: Words): CellColumn[] => [
  { title: t('exportColumn.township'), cell: orDash('place.townshipName') },
  { title: t('column.place'), cell: '{place.name}' },
  { title: t('exportColumn.retailers'), figure: true, cell: '{retailers}' },
  { title: t('part.inGroup'), figure: true, cell: '{inGroup}' },
  { title: t('part.proposed'), figure: true, cell: '{proposed}' },
  { title: t('part.onTheWay'), figure: true, cell: '{onTheWay}' },
  { title: t('part.left'), figure: true, cell: '{left}' },
  { title: t('exportColumn.groups'), figure: true, cell: '{groups}' },
];
