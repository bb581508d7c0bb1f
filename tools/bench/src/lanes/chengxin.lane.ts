import { exportRoutes } from '@chengxin/exports/api';
import type { SignedIn } from '@chengxin/graphql-kit';
import { permissionsOf } from '@chengxin/identity/domain';
import { clockOn } from '@chengxin/kernel';
import { openDatabase } from '@chengxin/persistence';
import { pino } from 'pino';
import { entities } from '../../../../apps/api/src/entities';
import { FoldWorker } from '../../../../apps/api/src/fold-worker';
import { buildChengxinSchema } from '../../../../apps/api/src/schema';
import { buildServer } from '../../../../apps/api/src/server';
import { TODAY } from '../data-set/data-set';
import { CONNECTIONS, type LaneTask } from './lane';

const USER = '00000000-0000-4000-8000-000000000000';

/** The real server on the data set; its viewer is always signed in, as none of the other lanes asks who is there. */
export async function serveChengxin({ url, scope }: LaneTask): Promise<number> {
  const database = await openDatabase({ url, entities, poolSize: CONNECTIONS });
  const clock = clockOn(TODAY);
  const viewer: SignedIn = {
    userId: USER,
    username: 'bench',
    displayName: '基准',
    role: 'LEADERSHIP',
    permissions: permissionsOf('LEADERSHIP'),
    unitId: 1,
    actor: { userId: USER, name: '基准', scope, requestId: null },
    mustChangePassword: false,
  };
  const schema = await buildChengxinSchema();
  const app = await buildServer({
    schema,
    database,
    clock,
    demo: false,
    fold: new FoldWorker(database, clock, () => undefined),
    logger: pino({ level: 'warn' }),
    dashboard: null,
    authenticate: async () => viewer,
    authenticateToken: async () => null,
    // The dashboard's documents are not charged, and these stand for them.
    charge: async (_context, query) => ({ query, remaining: query, resetsAt: clock.realNow().toISOString() }),
    trustedDocuments: new Map(),
    checkFiles: async () => undefined,
    routes: async (app, contextOf) => void (await app.register(exportRoutes, { contextOf, schema, trust: () => false })),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
