import {
  BOX_ITEMS,
  CANDIDATE_STATES,
  DUE_KINDS,
  ELECTION_REASONS,
  ELECTION_STATES,
  NOMINATION_WAYS,
  OFFICES,
  RE_ELECTION_REASONS,
} from '@chengxin/elections/domain';
import { type CellColumn, type CellRow, cellText, unfolded } from '@chengxin/exports/domain';
import type { TableTwinData } from '@chengxin/ui';
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

/** What a round of the file shows, by its place in the list of rounds. */
const roundColumns = (t: Words, place: 0 | 1): CellColumn[] => {
  const round = place === 0 ? 'first' : 'second';
  const of = `rounds.${place}`;
  const absent = {
    each: `${of}.roll`,
    only: { tookPart: 'false' },
    cell: '{storeName}',
    by: t('one.and'),
    none: t('file.nobody'),
  };
  return [
    { title: t(`file.${round}.on`), cell: `{${of}.heldOn}` },
    {
      title: t(`file.${round}.votes`),
      cell: { each: 'candidates.counts', only: { round: String(place + 1) }, cell: '{votes}', by: '' },
    },
    { title: t(`file.${round}.absent`), cell: { of: `${of}.ballots`, words: { '': '', '*': absent } } },
    { title: t(`file.${round}.teller`), cell: `{${of}.teller}` },
    { title: t(`file.${round}.scrutineer`), cell: `{${of}.scrutineer}` },
  ];
};

/** The file of elections has a row for each candidate, with all that brings it in again. */
export const electionColumns = (t: Words): CellColumn[] => [
  { title: t('column.group'), cell: '{group.name|association.name}' },
  { title: t('file.county'), cell: '{county.name}' },
  { title: t('column.reason'), cell: wordsOf('reason', ELECTION_REASONS, (reason) => t(`reason.${reason}`)) },
  { title: t('file.calledOn'), cell: '{calledTerm.reElectionOn}' },
  { title: t('file.calledNote'), cell: '{calledTerm.reElectionNote}' },
  { title: t('file.calledVotes'), cell: '{calledTerm.recallVotes}' },
  { title: t('column.state'), cell: wordsOf('state', ELECTION_STATES, (state) => t(`state.${state}`)) },
  { title: t('column.opened'), cell: '{openedOn}' },
  { title: t('column.closed'), cell: '{closedOn}' },
  { title: t('file.closeReason'), cell: '{closeReason}' },
  { title: t('file.electsHead'), cell: { of: 'electsHead', words: { true: t('paper.yes'), false: t('paper.no') } } },
  { title: t('file.deputySeats'), cell: '{deputySeats}' },
  {
    title: t('column.turnout'),
    cell: { of: 'rounds.-1.ballots', words: { '': '', '*': '{rounds.-1.ballots} / {rounds.-1.members}' } },
  },
  { title: t('file.candidate'), cell: '{candidates.storeName}' },
  { title: t('file.code'), cell: '{candidates.retailer.customerCode}' },
  { title: t('column.office'), cell: wordsOf('candidates.office', OFFICES, (office) => t(`office.${office}`)) },
  { title: t('one.column.way'), cell: wordsOf('candidates.nominatedBy', NOMINATION_WAYS, (way) => t(`way.${way}`)) },
  { title: t('act.nominator'), cell: '{candidates.nominator}' },
  { title: t('file.tierReason'), cell: '{candidates.tierReason}' },
  { title: t('one.column.state'), cell: wordsOf('candidates.state', CANDIDATE_STATES, (state) => t(`candidateState.${state}`)) },
  ...roundColumns(t, 0),
  ...roundColumns(t, 1),
  { title: t('act.handedOverOn'), cell: '{handover.handedOverOn}' },
  { title: t('act.handedBy'), cell: '{handover.handedBy}' },
  { title: t('act.receivedBy'), cell: '{handover.receivedBy}' },
  {
    title: t('file.missing'),
    cell: {
      ...{ each: 'handover.items', only: { handedOver: 'false' }, by: '；' },
      cell: [wordsOf('item', BOX_ITEMS, (item) => t(`item.${item}`)), '：{remark}'],
    },
  },
  { title: t('file.insteadReason'), cell: '{handover.insteadReason}' },
];

/** The file of associations: a row for each who holds or held an office. */
const associationColumns = (t: Words): CellColumn[] => [
  { title: t('file.county'), cell: '{county.name}' },
  { title: t('file.association'), cell: '{name}' },
  { title: t('association.foundedOn'), cell: '{foundedOn}' },
  { title: t('association.on'), cell: '{dissolvedOn}' },
  { title: t('file.dissolveReason'), cell: '{dissolveReason}' },
  { title: t('association.column.office'), cell: wordsOf('officers.office', OFFICES, (office) => t(`office.${office}`)) },
  { title: t('association.column.store'), cell: '{officers.storeName}' },
  { title: t('association.column.elected'), cell: '{officers.electedOn}' },
  { title: t('association.column.ends'), cell: '{officers.termEndsOn}' },
  { title: t('association.column.ended'), cell: '{officers.endedOn}' },
  {
    title: t('association.column.votes'),
    cell: { of: 'officers.votesFor', words: { '': '', '*': '{officers.votesFor} / {officers.votesTotal}' } },
  },
];

/** What the file of associations holds. */
export const associationTable = (associations: readonly CellRow[], t: Words): TableTwinData => {
  const columns = associationColumns(t).map((column, place) => ({ ...column, key: `c${place}` }));
  return {
    columns: columns.map(({ key, title }) => ({ key, title })),
    rows: associations
      .flatMap((association) => unfolded(association, 'officers'))
      .map((row, place) => ({
        key: String(place),
        ...Object.fromEntries(columns.map(({ key, cell }) => [key, cellText(cell, row)])),
      })),
  };
};
