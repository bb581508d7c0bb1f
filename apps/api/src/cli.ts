import { readHiddenLine, usersCommand } from '@chengxin/identity/api';
import { importCommand } from '@chengxin/imports/api';
import { readTables } from '@chengxin/imports/data';
import { cellText } from '@chengxin/imports/domain';
import { foldRefreshes } from '@chengxin/indicators/data';
import { type Clock, clockOn, systemClock } from '@chengxin/kernel';
import { openMonths, recountOpenMonths } from '@chengxin/months/data';
import { cityCommand } from '@chengxin/organization/api';
import { type Database, migrate, openDatabase, useEmbeddedPostgres } from '@chengxin/persistence';
import { complain, say } from './console';
import { DEMO_TODAY, databaseContent } from './demonstration';
import { entities } from './entities';
import { readSettings } from './env';

/** Counts again what was written, as the server does while it runs. */
async function fold(database: Database, clock: Clock): Promise<void> {
  await foldRefreshes(database.workPool, clock.today(), clock.now());
}

/** The first sheet of a file as text. */
async function readSheet(fileName: string, content: Buffer): Promise<string[][]> {
  const [table] = await readTables(fileName, content);
  return (table?.rows ?? []).map((row) => Array.from(row, cellText));
}

/** The commands beside the server: `city …`, `users …` and `import …`. They work while the server runs, and without it. */
const COMMANDS: Readonly<Record<string, (args: readonly string[], database: Database, clock: Clock) => Promise<number>>> = {
  city: async (args, database, clock) =>
    cityCommand(args, {
      database,
      clock,
      demo: (await databaseContent(database)) === 'demo',
      months: { openMonths, recountOpenMonths },
      readSheet,
      onWritten: () => fold(database, clock),
      print: say,
    }),
  users: (args, database, clock) =>
    usersCommand(args, {
      database,
      clock,
      print: say,
      readPassword: (prompt) => readHiddenLine(process.stdin, process.stdout, prompt),
    }),
  import: (args, database, clock) =>
    importCommand(args, {
      database,
      clock,
      say,
      onWritten: () => fold(database, clock),
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
  complain(error);
}
