import type { ClientBase, Pool, PoolClient } from 'pg';
import { type RowScope, scopeStatements } from './scope';

/** A short transaction of its own under a scope. */
export async function inScope<T>(pool: Pool, scope: RowScope, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const result = await onClientInScope(client, scope, () => work(client));
    client.release();
    return result;
  } catch (error) {
    client.release(error instanceof Error ? error : true);
    throw error;
  }
}

/** As `inScope`, on a client that the caller holds and lets go: after an error its transaction is still open. */
export async function onClientInScope<T>(client: ClientBase, scope: RowScope, work: () => Promise<T>): Promise<T> {
  await client.query(`begin; ${scopeStatements(scope)}`);
  const result = await work();
  await client.query('commit');
  return result;
}
