import { rmSync } from 'node:fs';
import path from 'node:path';
import {
  connectTo,
  DatabaseUnusable,
  explain,
  migrate,
  type RowCounts,
  removeEmbeddedPostgres,
  restoreBackup,
  useEmbeddedPostgres,
  writeBackup,
} from '@chengxin/persistence';

/** The commands for the database itself: `migrate`, `backup [FILE]`, `restore FILE`, `reset --yes`. */

const dataDirectory = path.resolve(process.env.CHENGXIN_DATA_DIR ?? '.data');
const say = (zh: string, en: string): void => console.log(`[诚信] ${zh} · ${en}`);

/** Opens the database that the API would use, for as long as the work takes. */
async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const external = process.env.DATABASE_URL;
  if (external) return work(external);
  const server = await useEmbeddedPostgres({ dataDirectory, log: (line) => console.log(`[诚信] ${line}`) });
  try {
    await work(server.url);
  } finally {
    await server.stop();
  }
}

const total = (counts: RowCounts): number => Object.values(counts).reduce((sum, rows) => sum + rows, 0);

async function emptyDatabase(url: string): Promise<void> {
  const client = await connectTo(url, 'chengxin-reset');
  try {
    // As PostgreSQL itself makes it: whoever owns the database, and not who resets it, makes the next tables.
    await client.query(`begin; drop schema public cascade; create schema public authorization pg_database_owner;
                        grant usage on schema public to public; commit`);
  } finally {
    await client.end();
  }
}

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  migrate: () =>
    withDatabase(async (url) => {
      const applied = await migrate(url);
      say(
        `已执行 ${applied.length} 个迁移`,
        `${applied.length} migrations applied${applied.length ? `: ${applied.join(', ')}` : ''}`,
      );
    }),

  backup: ([file]) =>
    withDatabase(async (url) => {
      const moment = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
      const target = file ?? path.join(dataDirectory, 'backups', `chengxin-${moment}.backup.gz`);
      const rows = total(await writeBackup(url, target));
      say(
        `已备份 ${rows} 行到 ${target}（含个人信息，请妥善保管）`,
        `${rows} rows in ${target}; it holds personal data, keep it safe`,
      );
      say(
        `证据文件不在其中，请随后备份 ${path.join(dataDirectory, 'files')} 或存储桶`,
        `evidence files are not in it: copy ${path.join(dataDirectory, 'files')}, or the bucket, next`,
      );
    }),

  restore: async ([file]) => {
    if (!file) throw new DatabaseUnusable({ zh: '用法：npm run db:restore -- 文件', en: 'usage: npm run db:restore -- FILE' });
    await withDatabase(async (url) => {
      await migrate(url);
      const rows = total(await restoreBackup(url, file));
      say(`已恢复 ${rows} 行`, `${rows} rows restored`);
    });
  },

  reset: async (args) => {
    if (!args.includes('--yes')) {
      throw new DatabaseUnusable({
        zh: '此命令删除全部数据；确认请执行 npm run db:reset -- --yes',
        en: 'this removes all data; to confirm: npm run db:reset -- --yes',
      });
    }
    if (process.env.DATABASE_URL) await withDatabase(emptyDatabase);
    else {
      removeEmbeddedPostgres(dataDirectory);
      // No row tells of them any more.
      rmSync(path.join(dataDirectory, 'files'), { recursive: true, force: true });
    }
    say('数据库已清空，下次启动时重建', 'the database is empty; the next start makes it anew');
  },
};

try {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (!command) throw new DatabaseUnusable({ zh: `未知命令 ${name}`, en: `unknown command ${name}` });
  await command(args);
} catch (error) {
  process.exitCode = 1;
  console.error(explain(error) ?? error);
}
