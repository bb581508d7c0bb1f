import { CELLS_OF_ELECTION, ELECTION_IMPORT, type ElectionRow, namesCandidate } from '@chengxin/imports/domain';
import type { CellPlace, Whole } from './act-run';
import { cellsOf } from './row-cells';

export type Line = Whole<ElectionRow>;
type Key = (typeof CELLS_OF_ELECTION)[number];

/** The cells of each round; `place` is its place in the list of rounds. */
export const ROUNDS = [
  {
    place: 0,
    on: 'firstOn',
    absent: 'firstAbsent',
    teller: 'firstTeller',
    scrutineer: 'firstScrutineer',
    votes: 'firstVotes',
  },
  {
    place: 1,
    on: 'secondOn',
    absent: 'secondAbsent',
    teller: 'secondTeller',
    scrutineer: 'secondScrutineer',
    votes: 'secondVotes',
  },
] as const;
export type RoundCells = (typeof ROUNDS)[number];

/** An election as the rows of a file tell it. */
export interface ToldElection {
  /** What is told of the election, by whichever row says it first. */
  readonly told: Line;
  readonly lines: readonly Line[];
  /** Those that name a candidate. */
  readonly candidates: readonly Line[];
  /** The cell that tells something of the election. */
  readonly at: (key: Key) => CellPlace;
  /** What one row tells otherwise than another before it. */
  readonly torn: readonly { readonly at: CellPlace; readonly line: number }[];
}

// Two elections of one name and day differ in one of these at least: associations of two counties may bear one name, and the first that a group
// opened that day was cancelled, or came to nothing.
const APART = [
  'county',
  'reason',
  'state',
  'closedOn',
  'closeReason',
  'electsHead',
  'deputySeats',
] as const satisfies readonly Key[];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const agree = (one: Line, other: Line, key: Key): boolean =>
  one[key] === null || other[key] === null || same(one[key], other[key]);

/** A row with what other rows tell of the election where it is silent. */
const merged = (one: Line, other: Line): Line => ({
  ...one,
  ...Object.fromEntries(CELLS_OF_ELECTION.map((key) => [key, one[key] ?? other[key]])),
});

function electionOf(lines: readonly Line[]): ToldElection {
  const [first, ...others] = lines as readonly [Line, ...Line[]];
  const source = (key: Key): Line => lines.find((line) => line[key] !== null) ?? first;
  return {
    told: others.reduce(merged, first),
    lines,
    candidates: lines.filter(namesCandidate),
    at: (key) => cellsOf(ELECTION_IMPORT, source(key))(key),
    torn: lines.flatMap((line) =>
      CELLS_OF_ELECTION.filter((key) => !agree(source(key), line, key)).map((key) => ({
        at: cellsOf(ELECTION_IMPORT, line)(key),
        line: source(key).line,
      })),
    ),
  };
}

/** The rows of each election, told apart by whose it is, the day of opening, its county and what became of it. */
export function rowsByElection<R extends ElectionRow>(rows: readonly R[]): readonly (readonly R[])[] {
  const elections = new Map<string, R[][]>();
  for (const row of rows) {
    const key = `${row.groupName}|${row.openedOn}`;
    const sameDay = elections.get(key) ?? [];
    const own = sameDay.findLast((lines) =>
      lines.every((line) => APART.every((cell) => line[cell] == null || row[cell] == null || same(line[cell], row[cell]))),
    );
    if (own) own.push(row);
    else elections.set(key, [...sameDay, [row]]);
  }
  return [...elections.values()].flat();
}

/** What rows of one election tell together; null while a cell of them could not be read, which is told already. */
export const toldElection = (rows: readonly ElectionRow[]): ToldElection | null =>
  rows.every(({ marked }) => marked.length === 0) ? electionOf(rows as readonly Line[]) : null;
