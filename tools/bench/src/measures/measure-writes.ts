import { foldRefreshes } from '@chengxin/indicators/data';
import { clockOn, firstDayOf, yearMonth } from '@chengxin/kernel';
import { APPLICATION_ROLE, everything, scopeStatements, tracesStatement } from '@chengxin/persistence';
import { Pool, type PoolClient } from 'pg';
import type { BenchDatabases } from '../bench-databases';
import { cityCode, countyCode, MONTHS, TODAY } from '../data-set/data-set';
import type { Options } from '../options';
import type { Line } from '../report';
import { interleaved } from './rounds';

const WRITERS = 16;
const FOLD_PAUSE_MS = 2000;
const OPEN_MONTH = firstDayOf(MONTHS.at(-1) ?? yearMonth('2026-09'));

interface Retailer {
  readonly id: string;
  readonly group_id: string;
  readonly place_id: number;
  readonly scope: number;
}

// One day in the past for every write: a retailer's memberships must not overlap, and do not follow one another without a break.
const MEMBERSHIP = `insert into membership (group_id, retailer_id, scope, during)
  values ($1, $2, $3, daterange('2000-01-01'::date + 2 * $4::integer, '2000-01-01'::date + 2 * $4::integer + 1))`;
const AUDIT = `insert into audit_line (at, actor_name, act, subject_type, subject_id, scope, after)
  values (now(), '基准', 'addMember', 'Group', $1, $2, '{}')`;
// As an act of the product leaves it: the audit line and the place to be counted again, in one statement.
let parameter = 0;
const TRACES = tracesStatement(1, 1).replace(/\?/g, () => `$${++parameter}`);

/** Writers of one county, each with its own part of the county's members. */
class County {
  private constructor(
    private readonly pool: Pool,
    private readonly workPool: Pool,
    private readonly retailers: readonly Retailer[],
    private readonly begin: string,
    private readonly admin: Pool,
  ) {}

  static async open(url: string): Promise<County> {
    const connect = (max: number): Pool =>
      new Pool({ connectionString: url, max, options: `-c role=${APPLICATION_ROLE} -c jit=off` });
    const [pool, workPool] = [connect(WRITERS), connect(2)];
    const admin = new Pool({ connectionString: url, max: 1 });
    // The server may end before the last idle connection has been taken leave of.
    for (const one of [pool, workPool, admin]) one.on('error', () => undefined);
    try {
      // As in a city that works: everything but the last month is closed, and nothing waits for the fold.
      await admin.query(`update month_period set state = case when month = $1::date then 'OPEN' else 'CLOSED' end`, [OPEN_MONTH]);
      await admin.query('truncate place_refresh');
      const { rows } = await admin.query<Retailer>(
        `select m.retailer_id as id, m.group_id, g.place_id, m.scope from membership m join mutual_aid_group g on g.id = m.group_id
           join unit c on c.code = $1 and m.scope between c.scope_from and c.scope_to order by m.id`,
        [countyCode(1, 1)],
      );
      const { rows: cities } = await admin.query<{ scope_from: number; scope_to: number }>(
        'select scope_from, scope_to from unit where code = $1',
        [cityCode(1)],
      );
      const scope = { from: cities[0]?.scope_from ?? 0, to: cities[0]?.scope_to ?? 0, peerParentId: null };
      const clock = clockOn(TODAY);
      // The first fold of the day counts the whole running month.
      await foldRefreshes(workPool, clock.today(), clock.now());
      return new County(pool, workPool, rows, `begin; ${scopeStatements(scope)}`, admin);
    } catch (error) {
      await Promise.all([pool.end(), workPool.end(), admin.end()]);
      throw error;
    }
  }

  /** Writes per second of sixteen writers, each write an act of its own: a fact and its audit line, with or without the upkeep. */
  async writesPerSecond(seconds: number, upkeep: boolean): Promise<number> {
    await this.#takeBack();
    let folding = upkeep;
    const fold = upkeep ? this.#fold(() => folding) : Promise.resolve();
    const began = performance.now();
    const until = began + seconds * 1000;
    const written = await Promise.all(Array.from({ length: WRITERS }, (_, writer) => this.#write(writer, until, upkeep)));
    const elapsed = (performance.now() - began) / 1000;
    folding = false;
    await fold;
    return written.reduce((sum, count) => sum + count, 0) / elapsed;
  }

  async #write(writer: number, until: number, upkeep: boolean): Promise<number> {
    const mine = this.retailers.filter((_, index) => index % WRITERS === writer);
    const client = await this.pool.connect();
    try {
      let count = 0;
      for (; performance.now() < until; count++) {
        const retailer = mine[count % mine.length];
        if (!retailer) throw new Error('the county has too few members');
        await this.#act(client, retailer, Math.floor(count / mine.length), upkeep);
      }
      return count;
    } finally {
      client.release();
    }
  }

  async #act(client: PoolClient, retailer: Retailer, day: number, upkeep: boolean): Promise<void> {
    await client.query(this.begin);
    await client.query({ name: 'membership', text: MEMBERSHIP, values: [retailer.group_id, retailer.id, retailer.scope, day] });
    if (upkeep) {
      const line = [new Date(), null, '基准', 'addMember', 'Group', retailer.group_id, retailer.scope, null, null, '{}'];
      await client.query({ name: 'traces', text: TRACES, values: [retailer.place_id, OPEN_MONTH, ...line] });
    } else {
      await client.query({ name: 'audit', text: AUDIT, values: [retailer.group_id, retailer.scope] });
    }
    await client.query('commit');
  }

  /** The fold as the server runs it: at once, and two seconds after it has ended. */
  async #fold(goesOn: () => boolean): Promise<void> {
    const clock = clockOn(TODAY);
    while (goesOn()) {
      await foldRefreshes(this.workPool, clock.today(), clock.now());
      for (let waited = 0; goesOn() && waited < FOLD_PAUSE_MS; waited += 50)
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await this.workPool.query(`begin; ${scopeStatements(everything)}; delete from place_refresh; commit`);
  }

  /** Every window starts from the city as it was loaded, not from a county with a hundred thousand memberships of a day. */
  async #takeBack(): Promise<void> {
    await this.admin.query('delete from membership where not upper_inf(during)');
    await this.admin.query('vacuum membership, place_refresh');
  }

  /** Takes back what was written, for a server that keeps its data. */
  async close(): Promise<void> {
    await this.#takeBack();
    await Promise.all([this.pool.end(), this.workPool.end(), this.admin.end()]);
  }
}

/** Sixteen writers in one county: acts whose figures are kept fresh against plain inserts. */
export async function measureWrites(databases: BenchDatabases, options: Options): Promise<Line[]> {
  const county = await County.open(databases.city.url);
  try {
    // Long enough for two folds to fall into every window.
    const seconds = options.quick ? 3 : 5;
    const lane = (upkeep: boolean, length: number) => () => county.writesPerSecond(length, upkeep);
    const rounds = await interleaved(
      options.rounds,
      { plain: lane(false, seconds), upkeep: lane(true, seconds) },
      { plain: lane(false, 1), upkeep: lane(true, 1) },
    );
    const what = `writes of ${WRITERS} writers in one county`;
    return [
      {
        goal: 'e',
        what: `${what}, figures kept fresh`,
        rounds: rounds.upkeep,
        unit: 'writes/s',
        compared: [{ with: 'plain inserts', ratio: rounds.upkeep.median / rounds.plain.median, wanted: 0.75, bound: 'least' }],
      },
      { goal: 'e', what: `${what}, plain inserts`, rounds: rounds.plain, unit: 'writes/s', compared: [] },
    ];
  } finally {
    await county.close();
  }
}
