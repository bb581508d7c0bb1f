/** Numbers of several rounds. */
export class Rounds {
  readonly #values: number[] = [];

  add(value: number): void {
    this.#values.push(value);
  }

  get median(): number {
    const sorted = this.#values.toSorted((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1
      ? (sorted[middle] ?? Number.NaN)
      : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
  }

  /** Largest minus smallest, as a share of the median. */
  get spread(): number {
    return (Math.max(...this.#values) - Math.min(...this.#values)) / this.median;
  }
}

/** Runs what is compared in turn, `count` times; a first turn that is not counted warms up. */
export async function interleaved<Key extends string>(
  count: number,
  work: Readonly<Record<Key, () => Promise<number>>>,
  warmUp: Readonly<Record<Key, () => Promise<unknown>>> | null = null,
): Promise<Record<Key, Rounds>> {
  const keys = Object.keys(work) as Key[];
  const rounds = Object.fromEntries(keys.map((key) => [key, new Rounds()])) as Record<Key, Rounds>;
  if (warmUp) for (const key of keys) await warmUp[key]();
  for (let round = 0; round < count; round++) {
    for (const key of keys) rounds[key].add(await work[key]());
  }
  return rounds;
}
