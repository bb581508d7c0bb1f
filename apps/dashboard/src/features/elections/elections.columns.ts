import { DUE_KINDS, ELECTION_REASONS, ELECTION_STATES, OFFICES, RE_ELECTION_REASONS } from '@chengxin/elections/domain';
import type { CellColumn } from '@chengxin/exports/domain';
import type { TFunction } from 'i18next';
import { counted, orDash, wordsOf } from '../../shared/list-cells';

type Words = TFunction<'elections'>;

export const dueColumns = (t: Words): CellColumn[] => [
  { title: t('column.group'), cell: '{group.name|association.name}' },
  { title: t('column.area'), cell: '{group.area.name|association.county.name}' },
  { title: t('column.office'), cell: wordsOf('office', OFFICES, (office) => t(`office.${office}`)) },
  {
    title: t('column.kind'),
    cell: {
      of: 'term.reElectionReason',
      words: {
        '': wordsOf('kind', DUE_KINDS, (kind) => t(`kind.${kind}`)),
        ...wordsOf('', RE_ELECTION_REASONS, (reason) => t(`reason.${reason}`)).words,
      },
    },
  },
  {
    title: t('column.leader'),
    cell: orDash('term.retailer.storeName|officer.storeName', '{term.retailer.storeName|officer.storeName}'),
  },
  { title: t('column.ends'), cell: orDash('term.termEndsOn|officer.termEndsOn', '{term.termEndsOn|officer.termEndsOn}') },
  {
    title: t('column.left'),
    cell: {
      of: 'daysLeft',
      words: {
        '': '—',
        '0': t('daysOver', { count: 0 }),
        '<0': counted('daysLeft', (count) => t('daysOver', { count })),
        '*': counted('daysLeft', (count) => t('daysLeft', { count })),
      },
    },
  },
  { title: t('column.members'), figure: true, cell: orDash('group.memberCount') },
  {
    title: t('column.election'),
    cell: orDash(
      'election.id',
      wordsOf('election.state', ELECTION_STATES, (state) => t(`state.${state}`)),
    ),
  },
];

/** Elections under way have not closed. */
export const electionColumns = (t: Words, underWay: boolean): CellColumn[] => [
  { title: t('column.group'), cell: orDash('group.name|association.name', '{group.name|association.name}') },
  { title: t('column.reason'), cell: wordsOf('reason', ELECTION_REASONS, (reason) => t(`reason.${reason}`)) },
  { title: t('column.state'), cell: wordsOf('state', ELECTION_STATES, (state) => t(`state.${state}`)) },
  { title: t('column.opened'), cell: '{openedOn}' },
  ...(underWay ? [] : [{ title: t('column.closed'), cell: orDash('closedOn') }]),
  { title: t('column.turnout'), cell: orDash('rounds.-1.members', [orDash('rounds.-1.ballots'), ' / {rounds.-1.members}']) },
  {
    title: t('column.elected'),
    // Who was elected in an election that was cancelled is in no office.
    cell: {
      of: 'state',
      words: {
        CANCELLED: '—',
        '*': { each: 'candidates', only: { state: 'ELECTED' }, cell: '{storeName}', by: t('one.and'), none: '—' },
      },
    },
  },
];
