import { analyze, type Database, migrate, openDatabase, startEmbeddedPostgres } from '@chengxin/persistence';
import type { FastifyBaseLogger } from 'fastify';
import { entities } from './entities';
import type { Settings } from './env';

/** A database that is up, migrated and open. */
export interface PreparedDatabase {
  readonly database: Database;
  /** Gathers fresh statistics after a bulk load. */
  analyze(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the embedded PostgreSQL or uses `DATABASE_URL`, brings the schema up to date and opens the pools. */
export async function prepareDatabase(
  settings: Settings,
  say: (line: string) => void,
  logger: FastifyBaseLogger,
): Promise<PreparedDatabase> {
  const embedded = settings.databaseUrl ? null : await startEmbeddedPostgres({ dataDirectory: settings.dataDirectory, log: say });
  const url = settings.databaseUrl ?? embedded?.url ?? '';
  try {
    await migrate(url, (steps) =>
      say(
        `正在把数据库升级到本版本（${steps} 步），请稍候 · upgrading the database to this release (${steps} steps), please wait`,
      ),
    );
    const database = await openDatabase({
      url,
      entities,
      onIdleError: (error) => logger.warn({ err: error }, 'idle database connection lost'),
    });
    return {
      database,
      analyze: () => analyze(url),
      close: async () => {
        await database.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
