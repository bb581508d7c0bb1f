import type { Pool, PoolClient } from 'pg';
import { type RowScope, scopeStatements } from './scope';

/** A short transaction of its own under a scope. */
export async function inScope<T>(pool: Pool, scope: RowScope, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(`begin; ${scopeStatements(scope)}`);
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    client.release(error instanceof Error ? error : true);
    throw error;
  }
}
