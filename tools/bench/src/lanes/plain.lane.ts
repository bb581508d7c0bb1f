import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { APPLICATION_ROLE, scopeStatements } from '@chengxin/persistence';
import { Pool } from 'pg';
import { CONNECTIONS, type LaneTask, type PlainRequest } from './lane';

/**
 * The yardstick: a bare Node server that runs one named statement, which builds the whole JSON as `json`, in a read-only transaction
 * under the row policies. A request names the statement and brings its values.
 */
export async function servePlain({ url, scope, statements }: LaneTask): Promise<number> {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, options: `-c role=${APPLICATION_ROLE} -c jit=off` });
  pool.on('error', () => undefined);
  const begin = `begin isolation level repeatable read read only; ${scopeStatements(scope)}`;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { statement, values } = JSON.parse(body) as PlainRequest;
    const client = await pool.connect();
    try {
      await client.query(begin);
      const { rows } = await client.query<{ json: string }>({
        name: statement,
        text: statements[statement] ?? '',
        values: [...values],
      });
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(rows[0]?.json ?? 'null');
      await client.query('commit');
      client.release();
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      throw error;
    }
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
