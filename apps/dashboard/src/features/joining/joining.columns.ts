import type { CellColumn } from '@chengxin/exports/domain';
import { APPLICATION_STATES, END_CAUSES, PLEDGE_STATES } from '@chengxin/joining/domain';
import type { TFunction } from 'i18next';
import { wordsOf } from '../../shared/list-cells';

type Words = TFunction<'joining'>;

export const applicationColumns = (t: Words): CellColumn[] => [
  { title: t('column.store'), cell: '{retailer.storeName}' },
  { title: t('column.code'), cell: '{retailer.customerCode}' },
  { title: t('column.group'), cell: '{groupName}' },
  { title: t('column.state'), cell: wordsOf('state', APPLICATION_STATES, (state) => t(`state.${state}`)) },
  { title: t('column.appliedOn'), cell: '{appliedOn}' },
  { title: t('column.last'), cell: '{endedOn|readOn|opinionOn|appliedOn}' },
  { title: t('column.expiresOn'), cell: { of: 'endedOn', words: { '': '{expiresOn}', '*': '—' } } },
];

const memberColumns = (t: Words): CellColumn[] => [
  { title: t('column.store'), cell: '{retailer.storeName}' },
  { title: t('column.code'), cell: '{retailer.customerCode}' },
  { title: t('column.group'), cell: '{group.name}' },
  { title: t('column.place'), cell: '{retailer.place.name}' },
  { title: t('column.joinedOn'), cell: '{joinedOn}' },
];

export const pledgeColumns = (t: Words): CellColumn[] => [
  ...memberColumns(t),
  {
    title: t('column.pledge'),
    cell: wordsOf('pledgeState', PLEDGE_STATES, (state) => t(`pledgeState.${state}`, { version: '{pledge.textVersion}' })),
  },
];

export const endColumns = (t: Words): CellColumn[] => [
  ...memberColumns(t),
  {
    title: t('column.cause'),
    cell: [
      wordsOf('endCause', END_CAUSES, (cause) => t(`endCause.${cause}`)),
      {
        of: 'endCause',
        words: {
          LICENCE_LAPSED: ' {retailer.licenceExpiresOn}',
          PREMISES_MOVED: ` ${t('premises', { date: '{endCauseSince}', address: '{formerPremises}' })}`,
        },
      },
    ],
  },
];

export const licenseeColumns = (t: Words): CellColumn[] => [
  { title: t('column.store'), cell: '{storeName}' },
  { title: t('column.code'), cell: '{customerCode}' },
  { title: t('column.place'), cell: '{place.name}' },
  { title: t('column.since'), cell: '{since}' },
  {
    title: t('apply.nearest'),
    cell: {
      of: 'openApplication.id',
      words: {
        '': {
          of: 'appliedElsewhere',
          words: {
            true: t('apply.elsewhere'),
            '*': { of: 'nearestGroups.0.id', words: { '': '—', '*': '{nearestGroups.0.name}' } },
          },
        },
        '*': t('apply.open', { group: '{openApplication.groupName}' }),
      },
    },
  },
];
