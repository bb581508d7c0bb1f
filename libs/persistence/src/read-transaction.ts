import { createHash } from 'node:crypto';
import type { Pool, PoolClient, QueryResult } from 'pg';
import type { Sql } from 'sql-template-tag';
import { everything, type RowScope, scopeStatements } from './scope';

// Named statements are planned once per connection; the bound keeps free queries of analysts from filling the server's memory.
const MAX_NAMED_STATEMENTS = 400;
const statementNames = new Map<string, string>();

function statementName(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known !== undefined) return known;
  if (statementNames.size >= MAX_NAMED_STATEMENTS) return undefined;
  const name = createHash('sha1').update(text).digest('base64url');
  statementNames.set(text, name);
  return name;
}

/**
 * All reads of one request: a read-only, repeatable-read transaction that carries the viewer's scope, so that the figures of a page
 * agree with each other. It begins with the first statement and must be released when the answer is ready.
 */
export class ReadTransaction {
  /** Statements sent so far; begin and commit are not counted. */
  statements = 0;
  #client: Promise<PoolClient> | null = null;
  #failed = false;
  #released = false;
  /** One connection runs one statement at a time: each waits for the one before it. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly scope: RowScope,
  ) {}

  /** Runs one statement and answers its rows; throws when the transaction has been released. */
  query<Row extends object>(statement: Sql): Promise<Row[]> {
    return this.#run(statement, (answer) => answer());
  }

  /**
   * Runs one statement past the row policies, as counting does, when `seen` answers a row within the scope; nothing otherwise. For rows that
   * lie elsewhere and are part of something in sight: the statement must read of that alone.
   */
  async queryPastScope<Row extends object>(seen: Sql, statement: Sql): Promise<Row[]> {
    if ((await this.query(seen)).length === 0) return [];
    return this.#run(statement, async (answer, client) => {
      await client.query(scopeStatements(everything));
      // A statement that fails ends the transaction, and the scope with it.
      const result = await answer();
      await client.query(scopeStatements(this.scope));
      return result;
    });
  }

  async #run<Row extends object>(
    statement: Sql,
    around: (answer: () => Promise<QueryResult<Row>>, client: PoolClient) => Promise<QueryResult<Row>>,
  ): Promise<Row[]> {
    this.#demandOpen();
    const client = await (this.#client ??= this.#begin());
    this.statements++;
    const text = statement.text;
    const name = statementName(text);
    const values = statement.values;
    const answer = this.#last.then(() => {
      this.#demandOpen();
      return around(() => client.query<Row>(name === undefined ? { text, values } : { name, text, values }), client);
    });
    this.#last = answer.catch(() => undefined);
    try {
      return (await answer).rows;
    } catch (error) {
      this.#failed = true;
      throw error;
    }
  }

  /** Ends the transaction once the statement under way has ended; the answer need not wait for it. */
  release(): void {
    if (this.#released) return;
    this.#released = true;
    void this.#client?.then(
      async (client) => {
        await this.#last;
        await client.query(this.#failed ? 'rollback' : 'commit').then(
          () => client.release(),
          (error: Error) => client.release(error),
        );
      },
      () => undefined,
    );
  }

  /** A field that is still at work when another's error has ended the answer would take a connection that nobody gives back. */
  #demandOpen(): void {
    if (this.#released) throw new Error('the request has been answered');
  }

  async #begin(): Promise<PoolClient> {
    const client = await this.pool.connect();
    try {
      await client.query(`begin isolation level repeatable read read only; ${scopeStatements(this.scope)}`);
      return client;
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      throw error;
    }
  }
}
