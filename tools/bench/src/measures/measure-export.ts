import { setTimeout } from 'node:timers/promises';
import type { BenchDatabase } from '../bench-databases';
import { viewerScope } from '../data-set/data-set';
import { startLane } from '../lanes/start-lane';
import type { Options } from '../options';
import type { Line } from '../report';
import { SIGNED_IN } from './list-pages';
import { Rounds } from './rounds';

const SESSION = { cookie: SIGNED_IN };
// As a page asks how far its export is.
const ASK_MS = 1000;
const REST_MS = 3000;
const MB = 2 ** 20;

const EXPORT = `mutation ($unit: String) { exportRetailers(input: { format: XLSX, where: { unitCode: $unit } }) { job { id rows } } }`;
const STATE = 'query ($id: ID!) { exportJob(id: $id) { state url } }';

/** A server of this product, asked for its exports and its memory. */
class ExportingLane {
  constructor(private readonly url: URL) {}

  async ask<Data>(query: string, variables: object): Promise<Data> {
    const answer = await fetch(new URL('/graphql', this.url), {
      method: 'POST',
      headers: { ...SESSION, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Exports the retailers of a unit and fetches the file; answers rows, bytes and seconds. */
  async export(unit: string): Promise<{ rows: number; bytes: number; seconds: number }> {
    const began = performance.now();
    const { exportRetailers } = await this.ask<{ exportRetailers: { job: { id: string; rows: number } } }>(EXPORT, { unit });
    const { id, rows } = exportRetailers.job;
    for (;;) {
      const { exportJob: job } = await this.ask<{ exportJob: { state: string; url: string } }>(STATE, { id });
      if (job.state === 'FAILED') throw new Error('the export failed');
      if (job.state === 'READY') {
        const bytes = await this.#fetchFile(job.url);
        return { rows, bytes, seconds: (performance.now() - began) / 1000 };
      }
      await setTimeout(ASK_MS);
    }
  }

  async #fetchFile(address: string): Promise<number> {
    const file = await fetch(new URL(address, this.url), { headers: SESSION });
    let bytes = 0;
    for await (const part of file.body ?? []) bytes += part.length;
    return bytes;
  }
}

/** All retailers of the province as a workbook: how long it takes, and how far the server's memory grows beyond what it rests at. */
export async function measureExport({ set, url }: BenchDatabase, options: Options, say: (line: string) => void): Promise<Line[]> {
  const running = await startLane({ lane: 'chengxin', url, scope: viewerScope(set), statements: {} }, options.profile);
  try {
    const lane = new ExportingLane(new URL(running.url));
    // What a server at rest holds: its code compiled, its connections opened, by a county's export.
    await lane.export('140121');
    await setTimeout(REST_MS);
    await running.peakMemory();
    await setTimeout(REST_MS);
    const idle = await running.peakMemory();
    const [seconds, memory] = [new Rounds(), new Rounds()];
    for (let round = 0; round < options.rounds; round++) {
      const done = await lane.export(set.unitCode);
      say(`export: ${done.rows} rows, ${(done.bytes / MB).toFixed(1)} MB in ${done.seconds.toFixed(1)} s`);
      seconds.add(done.seconds * 1000);
      memory.add((await running.peakMemory()) / MB);
    }
    const what = `export of all ${set.retailers} retailers, ${set.name}`;
    const compared = [
      { with: `${Math.round(idle / MB)} MB at rest`, ratio: (memory.median * MB) / idle, wanted: 1.3, bound: 'most' as const },
    ];
    return [
      { goal: 'h', what: `${what}: file written and fetched`, rounds: seconds, unit: 'ms', compared: [] },
      { goal: 'h', what: `${what}: largest memory`, rounds: memory, unit: 'MB', compared },
    ];
  } finally {
    await running.stop();
  }
}
