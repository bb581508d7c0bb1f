import { readHiddenLine, usersCommand } from '@chengxin/identity/api';
import { importCommand } from '@chengxin/imports/api';
import { foldRefreshes } from '@chengxin/indicators/data';
import { type Clock, clockOn, systemClock } from '@chengxin/kernel';
import { type Database, DatabaseUnusable, migrate, openDatabase, useEmbeddedPostgres } from '@chengxin/persistence';
import { say } from './console';
import { DEMO_TODAY, databaseContent } from './demonstration';
import { entities } from './entities';
import { readSettings } from './env';

/** The commands beside the server: `users …` and `import …`. They work while the server runs, and without it. */
const COMMANDS: Readonly<Record<string, (args: readonly string[], database: Database, clock: Clock) => Promise<number>>> = {
  users: (args, database, clock) => usersCommand(args, { database, clock, print: say, readPassword: (prompt) => readHiddenLine(process.stdin, process.stdout, prompt) }),
  import: (args, database, clock) =>
    importCommand(args, {
      database,
      clock,
      say,
      onWritten: async () => {
        await foldRefreshes(database.workPool, clock.today(), clock.now());
      },
    }),
};

async function run(name: string, args: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (!command) {
    say(`未知命令 ${name} · unknown command; known: ${Object.keys(COMMANDS).join(', ')}`);
    return 2;
  }
  const settings = readSettings(process.env);
  const embedded = settings.databaseUrl ? null : await useEmbeddedPostgres({ dataDirectory: settings.dataDirectory, log: say });
  try {
    const url = settings.databaseUrl ?? embedded?.url ?? '';
    await migrate(url);
    const database = await openDatabase({ url, entities, poolSize: 4 });
    try {
      const clock = (await databaseContent(database)) === 'demo' ? clockOn(DEMO_TODAY) : systemClock;
      return await command(args, database, clock);
    } finally {
      await database.close();
    }
  } finally {
    await embedded?.stop();
  }
}

try {
  const [name = '', ...args] = process.argv.slice(2);
  process.exitCode = await run(name, args);
} catch (error) {
  process.exitCode = 1;
  if (error instanceof DatabaseUnusable) console.error(`[诚信] ${error.hint.zh}\n[Chengxin] ${error.hint.en}`);
  else console.error(error);
}
