import path from 'node:path';
import { exportRoutes } from '@chengxin/exports/api';
import { forgetOldExports, markInterruptedExports } from '@chengxin/exports/data';
import { fileRoutes } from '@chengxin/files/api';
import { openStorage, sweepFiles } from '@chengxin/files/data';
import { authenticate, hashPassword } from '@chengxin/identity/data';
import { importRoutes } from '@chengxin/imports/api';
import { forgetOldUploads, markInterruptedImports } from '@chengxin/imports/data';
import { clockOn, systemClock } from '@chengxin/kernel';
import { markInterruptedPlans } from '@chengxin/planner/data';
import { threadsRun } from '@chengxin/threads';
import { pino } from 'pino';
import { complain, progressBar, say, welcome } from './console';
import { loadDemoImport } from './demo-import';
import { countDemonstration, DEMO_TODAY, databaseContent, loadDemonstration } from './demonstration';
import { readSettings } from './env';
import { everyHour } from './every-hour';
import { FoldWorker } from './fold-worker';
import { demandFreeAddress, listen } from './listen';
import { registerPapers } from './paper-routes';
import { prepareDatabase } from './prepare-database';
import { programParts } from './programs';
import { buildChengxinSchema } from './schema';
import { buildServer } from './server';
import { asksAsDashboard, readTrustedDocuments } from './trusted-documents';

const DASHBOARD = path.resolve(import.meta.dirname, '../dashboard');
const DOCUMENTS = path.resolve(import.meta.dirname, '../trusted-documents.json');

/** Whoever asked it to stop waits no longer than this; PostgreSQL undoes what is under way. */
const STOP_WITHIN_MS = 30_000;

/** Starts everything in order and answers how to stop it, in the opposite order. */
async function start(): Promise<() => Promise<void>> {
  const settings = readSettings(process.env);
  const logger = pino({
    level: settings.logLevel,
    redact: [
      '*.password',
      '*.phone',
      '*.personInCharge',
      '*.currentPassword',
      '*.newPassword',
      // where PostgreSQL quotes the row
      '*.detail',
      'req.headers.cookie',
      'req.headers.authorization',
    ],
  });
  await demandFreeAddress(settings);
  const prepared = await prepareDatabase(settings, say, logger);
  const { database } = prepared;
  const storage = await openStorage(settings.dataDirectory, settings.bucket);
  const stops: (() => Promise<void>)[] = [prepared.close];
  const stop = async (): Promise<void> => {
    for (const step of stops.splice(0).reverse())
      await step().catch((error: unknown) => logger.error({ err: error }, 'while stopping'));
  };
  try {
    const content = await databaseContent(database);
    const demo = content === 'demo' || (content === 'empty' && settings.loadDemo);
    const clock = demo ? clockOn(DEMO_TODAY) : systemClock;
    if (demo) {
      const progress = progressBar('载入演示城市（朔州）· loading the demonstration city');
      if (content === 'empty') {
        await loadDemonstration(database, storage, hashPassword, clock.now(), progress, prepared.analyze);
        await loadDemoImport(database, clock);
        await prepared.analyze();
      } else await countDemonstration(database, clock.now(), progress);
    }
    await markInterruptedImports(database.workPool, clock.now());
    const fold = new FoldWorker(
      database,
      clock,
      (error) => logger.error({ err: error }, 'fold failed'),
      async () => {
        await forgetOldUploads(database.workPool, clock.now());
        await forgetOldExports(database.workPool, clock.realNow());
        await markInterruptedExports(database.workPool);
        await markInterruptedPlans(database.workPool);
      },
    );
    fold.start();
    stops.push(() => fold.stop());
    stops.push(
      everyHour(
        () => sweepFiles(database.workPool, storage, clock.realNow()),
        (error) => logger.error({ err: error }, 'sweeping files failed'),
      ),
    );
    const schema = await buildChengxinSchema();
    const trustedDocuments = readTrustedDocuments(DOCUMENTS);
    const app = await buildServer({
      schema,
      database,
      clock,
      demo,
      fold,
      logger,
      dashboard: DASHBOARD,
      trustedDocuments,
      checkFiles: () => storage.check(),
      ...programParts(database, clock),
      authenticate: (token, client) => authenticate(database.readPool, token, clock, client),
      routes: async (scope, contextOf) => {
        await scope.register(importRoutes, { contextOf });
        await scope.register(exportRoutes, { contextOf, schema, trust: (asked) => asksAsDashboard(asked, trustedDocuments) });
        await scope.register(fileRoutes, { contextOf, storage });
        await registerPapers(scope, contextOf);
      },
    });
    stops.push(() => app.close());
    const port = await listen(app, settings);
    welcome(settings.host, port, demo, content === 'empty' && !demo);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

threadsRun(path.join(import.meta.dirname, 'thread.js'));
try {
  const stop = await start();
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      say('正在停止 · stopping');
      setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
      void stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  process.exitCode = 1;
  complain(error);
}
