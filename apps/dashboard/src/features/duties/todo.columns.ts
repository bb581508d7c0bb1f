import { TODO_DETAILS, TODO_KINDS, TODO_STATE_LABELS, TODO_STATES } from '@chengxin/duties/domain';
import type { CellColumn } from '@chengxin/exports/domain';
import type { TFunction } from 'i18next';
import { currentLanguage } from '../../shared/language';
import { orDash, wordsOf } from '../../shared/list-cells';
import { COUNTED_KINDS, detailText, kindText, quantityPattern } from './todo-words';

type Words = TFunction<'todo'>;

/** The list as a file. */
export const todoColumns = (t: Words): CellColumn[] => [
  { title: t('column.kind'), cell: wordsOf('kind', TODO_KINDS, kindText) },
  { title: t('column.detail'), cell: orDash('detail', wordsOf('detail', TODO_DETAILS, detailText)) },
  { title: t('column.name'), cell: '{name}' },
  { title: t('column.group'), cell: orDash('group.name') },
  { title: t('column.unit'), cell: '{unit.name}' },
  {
    title: t('column.quantity'),
    cell: {
      of: 'quantity',
      words: { '': '—', '*': wordsOf('kind', COUNTED_KINDS, (kind) => quantityPattern(t, kind, '{quantity}')) },
    },
  },
  { title: t('column.due'), cell: orDash('dueOn') },
  { title: t('column.left'), figure: true, cell: orDash('workingDaysLeft') },
  {
    title: t('column.calendar'),
    cell: orDash('dueOn', { of: 'calendarKnown', words: { true: t('holidays.known'), false: t('holidays.unknown') } }),
  },
  { title: t('column.state'), cell: wordsOf('state', TODO_STATES, (state) => TODO_STATE_LABELS[state][currentLanguage()]) },
  { title: t('column.clause'), cell: '{clause}' },
];
