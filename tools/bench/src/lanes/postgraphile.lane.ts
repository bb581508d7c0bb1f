import { createServer } from 'node:http';
import { APPLICATION_ROLE } from '@chengxin/persistence';
import { Pool } from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { CONNECTIONS, type LaneTask } from './lane';

/** PostGraphile 5 on the same tables, bound to the row policies by `pgSettings`; its connections only read. */
export async function servePostGraphile({ url, scope }: LaneTask): Promise<number> {
  const pgSettings = {
    role: APPLICATION_ROLE,
    'chengxin.scope_from': String(scope.from),
    'chengxin.scope_to': String(scope.to),
    'chengxin.peer_parent': scope.peerParentId === null ? '' : String(scope.peerParentId),
  };
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, options: '-c default_transaction_read_only=on -c jit=off' });
  pool.on('error', () => undefined);
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ pool, schemas: ['public'] })],
    grafast: { context: () => ({ pgSettings }), explain: false },
    grafserv: { watch: false, graphiql: false, websockets: false, port: 0 },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
