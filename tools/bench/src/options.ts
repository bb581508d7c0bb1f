import { parseArgs } from 'node:util';

export const GOALS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;
export type Goal = (typeof GOALS)[number];

/** How the benchmark runs. */
export interface Options {
  readonly quick: boolean;
  readonly only: ReadonlySet<Goal>;
  readonly rounds: number;
  /** Seconds of one window of load. */
  readonly seconds: number;
  /** Lane whose CPU profile is written to .data/bench-profile. */
  readonly profile: string | null;
  /** Superuser's address of a PostgreSQL that keeps the data sets; null makes one for this run. */
  readonly server: string | null;
}

/** Reads the command line; throws on a word that it does not know. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      profile: { type: 'string' },
      server: { type: 'string' },
      rounds: { type: 'string' },
    },
  });
  const only = (values.only?.split(',') ?? [...GOALS]).map((word) => {
    const goal = GOALS.find((known) => known === word.trim());
    if (!goal) throw new Error(`--only takes some of ${GOALS.join(',')}`);
    return goal;
  });
  return {
    quick: values.quick,
    only: new Set(only),
    rounds: Number(values.rounds ?? (values.quick ? 2 : 5)),
    seconds: values.quick ? 2 : 3,
    profile: values.profile ?? null,
    server: values.server ?? null,
  };
}
