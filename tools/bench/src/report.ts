import { cpus, totalmem } from 'node:os';
import type { Rounds } from './measures/rounds';

/** One line of the table. */
export interface Line {
  /** Goal it belongs to: a … j. */
  readonly goal: string;
  readonly what: string;
  readonly rounds: Rounds;
  readonly unit: 'req/s' | 'ms' | 'writes/s' | 'rows/s' | 'MB';
  /** What this line is to be compared with; null for the yardsticks themselves. */
  readonly compared: readonly Comparison[];
}

/** A ratio and, unless it is only told, its wanted bound. */
export interface Comparison {
  readonly with: string;
  readonly ratio: number;
  /** Whether the ratio is to be at least or at most the wanted one. */
  readonly bound?: 'least' | 'most';
  readonly wanted?: number;
}

/** The wanted bound and whether it is met, as two cells of the table. */
function verdict({ ratio, wanted, bound }: Comparison): string {
  // A yardstick that answered nothing within its windows compares with nothing.
  if (!Number.isFinite(ratio)) return ' | **not measured**';
  if (wanted === undefined) return ' | ';
  const isMet = bound === 'least' ? ratio >= wanted : ratio <= wanted;
  return `${bound === 'least' ? '≥' : '≤'} ${wanted.toFixed(2)} | ${isMet ? 'ok' : '**miss**'}`;
}

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

/** The machine in one sentence. */
export function machine(postgres: string): string {
  const model = cpus()[0]?.model ?? 'unknown CPU';
  return `${model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, PostgreSQL ${postgres}`;
}

/** The table as Markdown: a line for every lane, the goals it is held to beside it. */
export function table(lines: readonly Line[]): string {
  const head = [
    '| Goal | What | Median | Spread | Compared with | Ratio | Wanted | |',
    '| --- | --- | --: | --: | --- | --: | --: | --- |',
  ];
  const rows = lines.flatMap(({ goal, what, rounds, unit, compared }) => {
    const measured = `| ${goal} | ${what} | ${number(rounds.median)} ${unit} | ${Math.round(rounds.spread * 100)} % |`;
    if (compared.length === 0) return [`${measured} | | | |`];
    return compared.map((comparison, index) => {
      const name = index === 0 ? measured : '| | | | |';
      return `${name} ${comparison.with} | ${comparison.ratio.toFixed(2)} | ${verdict(comparison)} |`;
    });
  });
  return [...head, ...rows].join('\n');
}
