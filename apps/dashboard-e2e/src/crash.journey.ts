import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { freePort, newDataDirectory, type Product, removeDirectory, startProgram, stopProduct, untilReady } from './product';

const PASSWORD = 'chengxin-demo';
const WAIT_MS = 120_000;

/** Waits until the program has written something, or has ended. */
async function untilSays(product: Product, words: RegExp): Promise<void> {
  const until = Date.now() + WAIT_MS;
  while (!words.test(product.output())) {
    if (product.process.exitCode !== null || Date.now() > until) throw new Error(`never said ${words}:\n${product.output()}`);
    await sleep(50);
  }
}

const kill = async (product: Product): Promise<void> => {
  product.process.kill('SIGKILL');
  await product.ended;
};

/** The embedded PostgreSQL that runs on a data directory, by its own note of its process. */
function postmasterOf(dataDirectory: string): number {
  const note = readdirSync(dataDirectory, { recursive: true, encoding: 'utf8' }).find(
    (file) => path.basename(file) === 'postmaster.pid',
  );
  if (!note) throw new Error('no PostgreSQL runs');
  return Number(readFileSync(path.join(dataDirectory, note), 'utf8').split('\n')[0]);
}

/** A client with a session, for as long as the program runs. */
class Visitor {
  #cookie = '';

  constructor(private readonly product: Product) {}

  async signIn(username: string): Promise<this> {
    const answer = await this.#send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation($input: SignInInput!) { signIn(input: $input) { errors { code } } }',
        variables: { input: { username, password: PASSWORD } },
      }),
    });
    this.#cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return this;
  }

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const body = JSON.stringify({ query, variables });
    const answer = await this.#send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async upload(name: string, text: string): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([text], { type: 'text/csv' }), name);
    const answer = await this.#send('/imports', { method: 'POST', body: form });
    return ((await answer.json()) as { uploadId: string }).uploadId;
  }

  #send(address: string, init: RequestInit): Promise<Response> {
    return fetch(new URL(address, this.product.url), {
      ...init,
      headers: { ...(init.headers as Record<string, string>), cookie: this.#cookie },
    });
  }
}

interface Job {
  readonly state: string;
  readonly rows: number;
  readonly processed: number;
  readonly faultCount: number;
  readonly toCreate: number;
  readonly toUpdate: number;
}

async function jobUntil(visitor: Visitor, id: string, isThere: (job: Job) => boolean, pause = 50): Promise<Job> {
  const query = 'query($id: ID!) { importJob(id: $id) { state rows processed faultCount toCreate toUpdate } }';
  for (;;) {
    const { importJob } = await visitor.ask<{ importJob: Job }>(query, { id });
    if (isThere(importJob)) return importJob;
    await sleep(pause);
  }
}

const isOver = ({ state }: Job): boolean => !['UPLOADED', 'CHECKING', 'COMMITTING'].includes(state);
const jobEnds = (visitor: Visitor, id: string): Promise<Job> => jobUntil(visitor, id, isOver);

const COMMIT = 'mutation($input: CommitImportInput!) { commitImport(input: $input) { job { id state } errors { code } } }';

/** Commits a job and answers when rows are being written: the first half of the progress is the check before it. */
async function untilWriting(visitor: Visitor, jobId: string): Promise<void> {
  await visitor.ask(COMMIT, { input: { jobId } });
  // Without a pause: the writing may be short.
  const job = await jobUntil(visitor, jobId, (at) => isOver(at) || at.processed * 2 > at.rows, 0);
  expect(job.state, 'rows are being written').toBe('COMMITTING');
}

/** Margin surveys of both open months for every retailer of the city. */
async function surveys(visitor: Visitor): Promise<string> {
  const lines = ['客户编码,月份,全部卷烟销售额,全部卷烟进货额'];
  for (let after: string | null = null; ; ) {
    const query =
      'query($after: String) { retailers(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { customerCode } } }';
    type Page = { retailers: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { customerCode: string }[] } };
    const { retailers }: Page = await visitor.ask<Page>(query, { after });
    for (const { customerCode } of retailers.nodes)
      for (const month of ['2026-09', '2026-10']) lines.push(`${customerCode},${month},50000.00,44000.00`);
    if (!retailers.pageInfo.hasNextPage) return `\ufeff${lines.join('\r\n')}\r\n`;
    after = retailers.pageInfo.endCursor;
  }
}

async function dryRun(visitor: Visitor, text: string): Promise<string> {
  const uploadId = await visitor.upload('surveys.csv', text);
  const { dryRunImport } = await visitor.ask<{ dryRunImport: { job: { id: string } } }>(
    'mutation($input: DryRunImportInput!) { dryRunImport(input: $input) { job { id } errors { code } } }',
    { input: { uploadId, kind: 'MARGIN_SURVEYS', unitCode: '140600' } },
  );
  const job = await jobEnds(visitor, dryRunImport.job.id);
  expect(job).toMatchObject({ state: 'CHECKED', faultCount: 0 });
  return dryRunImport.job.id;
}

/** How many lines an import of the same surveys would write now: all of them, or none. */
async function missing(visitor: Visitor, text: string): Promise<number> {
  const id = await dryRun(visitor, text);
  const { toCreate, toUpdate } = await jobEnds(visitor, id);
  return toCreate + toUpdate;
}

test('whatever is killed in the middle leaves nothing half-written, and the next start goes on', async () => {
  test.setTimeout(400_000);
  const dataDirectory = newDataDirectory();
  const port = await freePort();
  const start = (): Product => startProgram(port, { CHENGXIN_DATA_DIR: dataDirectory, DATABASE_URL: undefined });
  let product = start();
  try {
    // the first load of the demonstration city: the API, then PostgreSQL while the months are counted
    await untilSays(product, /margin surveys/);
    await kill(product);
    product = start();
    await untilSays(product, /counting 2025-0/);
    process.kill(postmasterOf(dataDirectory), 'SIGKILL');
    await Promise.race([product.ended, untilReady(product).catch(() => undefined)]);
    if (product.process.exitCode === null) await kill(product);
    product = start();
    await untilReady(product);
    let visitor = await new Visitor(product).signIn('marketing-centre');
    const months = '{ months(unitCode: "140600") { month state } retailers { totalCount } groups { totalCount } }';
    const whole = await visitor.ask<{
      months: { state: string }[];
      retailers: { totalCount: number };
      groups: { totalCount: number };
    }>(months);
    expect(whole.months).toHaveLength(20);
    expect(whole.months.filter(({ state }) => state === 'CLOSED')).toHaveLength(18);
    expect(whole.retailers.totalCount).toBeGreaterThan(9000);
    expect(whole.groups.totalCount).toBeGreaterThan(600);

    // an import: the API is killed while it writes
    const text = await surveys(visitor);
    const all = await missing(visitor, text);
    expect(all).toBeGreaterThan(8000);
    const jobId = await dryRun(visitor, text);
    await untilWriting(visitor, jobId);
    await kill(product);
    product = start();
    await untilReady(product);
    visitor = await new Visitor(product).signIn('marketing-centre');
    expect((await jobEnds(visitor, jobId)).state).toBe('INTERRUPTED');
    expect(await missing(visitor, text)).toBe(all);

    // another: PostgreSQL is killed under it, and comes back without the API having to be started again
    const again = await dryRun(visitor, text);
    await untilWriting(visitor, again);
    process.kill(postmasterOf(dataDirectory), 'SIGKILL');
    await untilSays(product, /stopped unexpectedly/);
    await untilReady(product);
    visitor = await new Visitor(product).signIn('marketing-centre');
    expect(await missing(visitor, text)).toBe(all);
    expect(await stopProduct(product)).toBe(0);
  } finally {
    if (product.process.exitCode === null) await kill(product);
    removeDirectory(dataDirectory);
  }
});

test('a start that cannot be says why in plain words and ends with an exit code', async () => {
  test.setTimeout(180_000);
  const dataDirectory = newDataDirectory();
  const port = await freePort();
  const product = startProgram(port, { CHENGXIN_DATA_DIR: dataDirectory, CHENGXIN_DEMO: '0', DATABASE_URL: undefined });
  const elsewhere = newDataDirectory();
  const file = path.join(elsewhere, 'file');
  writeFileSync(file, '');
  try {
    await untilReady(product);
    const attempts: readonly [environment: NodeJS.ProcessEnv, port: number, words: RegExp][] = [
      [
        { CHENGXIN_DATA_DIR: elsewhere, CHENGXIN_DEMO: '0', DATABASE_URL: undefined },
        port,
        /端口 \d+ 已被占用.*\n.*port \d+ is taken/,
      ],
      [
        { CHENGXIN_DATA_DIR: dataDirectory, DATABASE_URL: undefined },
        await freePort(),
        /\[诚信\].*\n\[Chengxin\].*(instance|process)/,
      ],
      [
        { CHENGXIN_DATA_DIR: path.join(file, 'data'), DATABASE_URL: undefined },
        await freePort(),
        /\[诚信\].*\n\[Chengxin\].*writ/,
      ],
      [{ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing' }, await freePort(), /数据库.*\n.*DATABASE_URL/],
      [{ DATABASE_URL: 'mysql://nobody@127.0.0.1/nothing' }, await freePort(), /DATABASE_URL/],
      [{ PORT: 'many' }, 0, /PORT/],
    ];
    for (const [environment, where, words] of attempts) {
      const second = startProgram(where, environment);
      expect(await second.ended, second.output()).not.toBe(0);
      expect(second.output()).toMatch(words);
      expect(second.output(), 'no stack for the person at the terminal').not.toMatch(/\n {4}at /);
    }
    // the one that runs is not disturbed by any of them
    expect((await fetch(`${product.url}/readyz`)).status).toBe(200);
  } finally {
    await stopProduct(product);
    removeDirectory(dataDirectory);
    removeDirectory(elsewhere);
  }
});
