import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Importer, ImportJobs } from '@chengxin/imports/data';
import { clockOn } from '@chengxin/kernel';
import { type Database, everything, openDatabase, scopeStatements } from '@chengxin/persistence';
import { Client } from 'pg';
import type { BenchDatabase } from '../bench-databases';
import { MONTHS, TODAY, viewerScope } from '../data-set/data-set';
import type { Options } from '../options';
import type { Line } from '../report';
import { interleaved } from './rounds';

const MONTH = MONTHS.at(-1);
const COLUMNS = 'retailer_id, month, sku_set, scope, revenue, cost';
// Without the one whose made-up number ends in so many zeros that an import takes it for rounded by a spreadsheet. Whole yuan, as the file has them; a retailer's two pairs stand in one row of the file and in two rows of the table.
const SURVEYS = `select id, date '${MONTH}-01', sku_set, scope, amount, round(amount * 0.88)
  from (select r.id, r.scope, s.sku_set, (20000 + n % 30000) * s.share as amount
          from (select id, scope, row_number() over (order by id) as n from retailer where licence_no !~ '0{6}$') r,
               (values ('ALL', 2), ('AGREED', 1)) s(sku_set, share)) surveyed`;

/** The monthly surveys of a whole city, by the product's import and by PostgreSQL's own. */
class Surveys {
  private constructor(
    private readonly admin: Client,
    private readonly database: Database,
    private readonly jobs: ImportJobs,
    private readonly actor: Importer,
    private readonly unitCode: string,
    private readonly file: Buffer,
    /** Lines of the file without its head. */
    readonly rows: number,
  ) {}

  static async open({ set, url }: BenchDatabase): Promise<Surveys> {
    const admin = new Client({ connectionString: url });
    await admin.connect();
    const database = await openDatabase({ url, entities: [] });
    const jobs = new ImportJobs({
      database,
      clock: clockOn(TODAY),
      onWritten: () => Promise.resolve(),
      onFailure: (error) => console.error(error),
    });
    await admin.query(`update month_period set state = 'OPEN', closed_at = null, closed_by = null`);
    await admin.query(`create temporary table kept as select * from margin_survey where month = '${MONTH}-01'`);
    const { rows } = await admin.query<{ line: string }>(
      `select concat_ws(',', r.licence_no, '${MONTH}', max(s.amount) filter (where s.sku_set = 'ALL'), max(s.cost) filter (where s.sku_set = 'ALL'),
              max(s.amount) filter (where s.sku_set = 'AGREED'), max(s.cost) filter (where s.sku_set = 'AGREED')) as line
         from (${SURVEYS}) s(id, month, sku_set, scope, amount, cost) join retailer r on r.id = s.id group by r.id order by r.id`,
    );
    const head = '专卖证号,月份,全部卷烟销售额,全部卷烟进货额,约定价格品规销售额,约定价格品规进货额';
    const file = Buffer.from([head, ...rows.map(({ line }) => line)].join('\r\n'));
    const actor: Importer = { userId: randomUUID(), name: '基准', role: null, scope: viewerScope(set), requestId: null };
    return new Surveys(admin, database, jobs, actor, set.unitCode, file, rows.length);
  }

  /** Rows of the file per second: upload, check and commit. */
  async import(): Promise<number> {
    await this.#empty();
    const began = performance.now();
    const uploadId = await this.jobs.keepUpload(this.actor, '调查.csv', this.file);
    const checked = await this.jobs.startDryRun(this.actor, { uploadId, kind: 'MARGIN_SURVEYS', unitCode: this.unitCode });
    await checked.done;
    const committed = await this.jobs.startCommit(this.actor, checked.jobId);
    await committed.done;
    const seconds = (performance.now() - began) / 1000;
    const { rows } = await this.admin.query<{ state: string }>('select state from import_job where id = $1', [checked.jobId]);
    if (rows[0]?.state !== 'COMMITTED') throw new Error(`the import ended as ${rows[0]?.state}`);
    await this.#demandAll();
    return this.rows / seconds;
  }

  /** Rows of the file per second, had PostgreSQL taken what they come to from a file of its own. */
  async copy(): Promise<number> {
    await this.#empty();
    const file = `'${path.join(tmpdir(), `chengxin-bench-${process.pid}.csv`).replaceAll("'", "''")}'`;
    await this.admin.query(`copy (${SURVEYS}) to ${file} (format csv)`);
    const began = performance.now();
    await this.admin.query(`copy margin_survey (${COLUMNS}) from ${file} (format csv)`);
    const seconds = (performance.now() - began) / 1000;
    await this.#demandAll();
    return this.rows / seconds;
  }

  async #empty(): Promise<void> {
    await this.admin.query('delete from margin_survey where month = $1', [`${MONTH}-01`]);
    await this.admin.query('vacuum margin_survey');
  }

  async #demandAll(): Promise<void> {
    const { rows } = await this.admin.query<{ n: number }>('select count(*)::integer as n from margin_survey where month = $1', [
      `${MONTH}-01`,
    ]);
    if (rows[0]?.n !== 2 * this.rows) throw new Error(`${rows[0]?.n} surveys of ${2 * this.rows}`);
  }

  /** Gives back what the month had, for a server that keeps its data. */
  async close(): Promise<void> {
    await this.#empty();
    await this.admin.query('insert into margin_survey select * from kept');
    await this.database.workPool.query(
      `begin; ${scopeStatements(everything)}; delete from import_job; delete from import_upload; delete from place_refresh; commit`,
    );
    await Promise.all([this.admin.end(), this.database.close()]);
  }
}

/** A month's surveys of a city, imported (upload, check, commit) and copied. The ratio is told, no bound is set. */
export async function measureImport(city: BenchDatabase, options: Options): Promise<Line[]> {
  const surveys = await Surveys.open(city);
  try {
    const lanes = { import: () => surveys.import(), copy: () => surveys.copy() };
    const rounds = await interleaved(options.rounds, lanes, lanes);
    const what = `${surveys.rows} surveys of a month, city`;
    return [
      {
        goal: 'i',
        what: `${what}: imported (upload, check, commit)`,
        rounds: rounds.import,
        unit: 'rows/s',
        compared: [{ with: 'plain COPY', ratio: rounds.import.median / rounds.copy.median }],
      },
      { goal: 'i', what: `${what}: plain COPY`, rounds: rounds.copy, unit: 'rows/s', compared: [] },
    ];
  } finally {
    await surveys.close();
  }
}
