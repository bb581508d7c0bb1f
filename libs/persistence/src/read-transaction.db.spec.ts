import { Pool } from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadTransaction } from './read-transaction';
import { everything } from './scope';
import { createTestDatabase, type TestDatabase } from './testing';

describe('the reads of a request', () => {
  let test: TestDatabase;
  let pool: Pool;

  beforeAll(async () => {
    test = await createTestDatabase();
    pool = new Pool({ connectionString: test.url, max: 1, connectionTimeoutMillis: 2000 });
  });
  afterAll(async () => {
    await pool.end();
    await test.drop();
  });

  const ofNextRequest = async (): Promise<unknown> => {
    const next = new ReadTransaction(pool, everything);
    return next.query(sql`select current_setting('transaction_read_only') as "readOnly"`).finally(() => next.release());
  };

  it('hold no connection once the answer is out, though a field that is still at work asks again', async () => {
    const read = new ReadTransaction(pool, everything);
    await read.query(sql`select 1`);
    read.release();
    await expect(read.query(sql`select 2`)).rejects.toThrow('answered');
    expect(await ofNextRequest()).toEqual([{ readOnly: 'on' }]);
  });

  it('nor when nothing was asked before', async () => {
    const read = new ReadTransaction(pool, everything);
    read.release();
    await expect(read.query(sql`select 1`)).rejects.toThrow('answered');
    expect(await ofNextRequest()).toEqual([{ readOnly: 'on' }]);
  });

  it('go past the scope for one statement alone, and for what is in sight alone', async () => {
    const county = { from: 140_622_000, to: 140_622_999, peerParentId: 3 };
    const scope = sql`select current_setting('chengxin.scope_from') as "from", current_setting('chengxin.peer_parent') as peer`;
    const read = new ReadTransaction(pool, county);
    const [past, meanwhile] = await Promise.all([read.queryPastScope(sql`select 1`, scope), read.query(scope)]);
    expect([past, meanwhile]).toEqual([[{ from: '0', peer: '' }], [{ from: '140622000', peer: '3' }]]);
    expect(await read.queryPastScope(sql`select 1 where viewer_from() = 0`, scope)).toEqual([]);
    expect(await read.query(scope)).toEqual([{ from: '140622000', peer: '3' }]);
    await expect(read.queryPastScope(sql`select 1`, sql`select 1 / 0`)).rejects.toThrow('division');
    await expect(read.query(scope)).rejects.toThrow('aborted');
    read.release();
    expect(await ofNextRequest()).toEqual([{ readOnly: 'on' }]);
  });

  it('let the statement under way come to its end, and send no other', async () => {
    const read = new ReadTransaction(pool, everything);
    await read.query(sql`select 1`);
    const underWay = read.query(sql`select pg_sleep(0.2)::text as slept`);
    const waiting = expect(read.query(sql`select 1`)).rejects.toThrow('answered');
    await new Promise(setImmediate);
    read.release();
    expect(await underWay).toEqual([{ slept: '' }]);
    await waiting;
    expect(await ofNextRequest()).toEqual([{ readOnly: 'on' }]);
  });
});
