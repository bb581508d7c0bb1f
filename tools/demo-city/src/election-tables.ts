import type { DemoCity } from './city.types';
import type { CityTable } from './city-tables';
import type { Cell } from './staged-rows';

type Row = Readonly<Record<string, Cell>>;

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A table whose columns are called as the rows' keys are. */
export const plain = (zh: string, en: string, table: string, rows: readonly object[]): CityTable => {
  const keys = Object.keys(rows[0] ?? {});
  return {
    ...{ zh, en },
    staged: { table, columns: keys.map(snake), rows: rows.map((row) => keys.map((key) => (row as Row)[key] ?? null)) },
  };
};

/** What leaders' terms refer to. */
export const electionTables = ({ elections }: DemoCity, unitId: (code: string) => number): CityTable[] => [
  plain(
    '协会',
    'associations',
    'association',
    elections.associations.map(({ countyCode, ...row }) => ({ ...row, countyId: unitId(countyCode), version: 1 })),
  ),
  plain('选举', 'elections', 'election', elections.elections),
];

/** What refers to leaders' terms, or to elections alone. */
export const ballotTables = ({ elections }: DemoCity): CityTable[] => [
  plain('候选人', 'candidates', 'election_candidate', elections.candidates),
  plain('投票', 'rounds of voting', 'election_round', elections.rounds),
  plain('票册', 'rolls', 'election_roll', elections.roll),
  plain('计票', 'counts', 'election_count', elections.counts),
  plain('协会任职', 'chairs of associations', 'association_term', elections.associationTerms),
  plain('档案移交', 'hand-overs', 'archive_handover', elections.handovers),
  plain('移交清单', 'lists of hand-overs', 'archive_handover_item', elections.handoverItems),
  plain('选举记录', 'papers of elections', 'election_paper', elections.electionPapers),
  plain('移交单', 'papers of hand-overs', 'handover_paper', elections.handoverPapers),
];
