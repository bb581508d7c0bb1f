import type { CellColumn } from '@chengxin/exports/domain';
import { PROPOSAL_KINDS } from '@chengxin/planner/domain';
import type { TFunction } from 'i18next';
import { wordsOf } from '../../shared/list-cells';

type Words = TFunction<'planner'>;

/** A row for each retailer, under the group that is proposed. */
export const proposalColumns = (t: Words): CellColumn[] => [
  { title: t('exportColumn.position'), figure: true, cell: '{position}' },
  { title: t('exportColumn.kind'), cell: wordsOf('kind', PROPOSAL_KINDS, (kind) => t(`tag.${kind}`)) },
  { title: t('exportColumn.name'), cell: '{name|group.name}' },
  { title: t('exportColumn.store'), cell: '{members.retailer.storeName}' },
  { title: t('exportColumn.code'), cell: '{members.retailer.customerCode}' },
  { title: t('exportColumn.address'), cell: '{members.retailer.address}' },
  { title: t('exportColumn.tier'), figure: true, cell: '{members.retailer.tier}' },
];
