import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing';
import { restoreBackup, writeBackup } from '.';

const AWKWARD = 'tab\there, line\nhere, \\. alone, \\N, 引号 "\', 𠮷';

async function withClient<T>(database: TestDatabase, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every table's rows as one number each, and where each sequence stands. */
const contentOf = (database: TestDatabase): Promise<Record<string, string>> =>
  withClient(database, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration' order by 1",
    );
    const content: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ sum: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from "${name}" t`,
      );
      content[name] = rows[0]?.sum ?? '';
    }
    const { rows: sequences } = await client.query<{ name: string; value: string | null }>(
      "select sequencename as name, last_value::text as value from pg_sequences where schemaname = 'public'",
    );
    for (const { name, value } of sequences) content[name] = value ?? 'unused';
    return content;
  });

describe('a backup', () => {
  let original: TestDatabase;
  let directory = '';
  const file = (name: string): string => path.join(directory, name);

  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'chengxin-backup-'));
    original = await createTestDatabase();
    await withClient(original, async (client) => {
      await client.query(
        `insert into unit (code, name, level, parent_id, scope_from, scope_to)
         values ('140600', '朔州市', 'CITY', null, 140600000, 140699999), ('140622', '应县', 'COUNTY', 1, 140622000, 140622999)`,
      );
      await client.query(
        `insert into audit_line (at, actor_name, act, subject_type, scope, before, after)
         select now(), $1, 'act', 'Unit', 140622000, null, jsonb_build_object('n', n, 'text', $1::text) from generate_series(1, 3000) n`,
        [AWKWARD],
      );
      await client.query(
        `insert into import_upload (file_name, content, sha256, uploaded_by, uploaded_at, scope)
         values ('名单.xlsx', $1, '', gen_random_uuid(), now(), 140622000)`,
        [Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
      );
      await client.query(
        `insert into post (unit_id, scope, kind, holder_name, during)
         values (2, 140622000, 'MARKET_MANAGER', '张三', '[2026-01-01,)'), (2, 140622000, 'CUSTOMER_MANAGER', '李四', 'empty')`,
      );
    });
    await writeBackup(original.adminUrl, file('whole.gz'));
  });
  afterAll(async () => {
    rmSync(directory, { recursive: true, force: true });
    await original.drop();
  });

  it('brings every table and every sequence back as it was', async () => {
    const copy = await createTestDatabase();
    const counts = await restoreBackup(copy.adminUrl, file('whole.gz'));
    expect(counts).toMatchObject({ unit: 2, audit_line: 3000, import_upload: 1, post: 2 });
    expect(await contentOf(copy)).toEqual(await contentOf(original));
    await copy.drop();
  });

  it('leaves the row policies in force', async () => {
    const copy = await createTestDatabase();
    await restoreBackup(copy.adminUrl, file('whole.gz'));
    const forced = 'select relname, relforcerowsecurity from pg_class where relrowsecurity order by 1';
    const before = await withClient(original, (client) => client.query(forced));
    const after = await withClient(copy, (client) => client.query(forced));
    expect(after.rows).toEqual(before.rows);
    const application = new Client({ connectionString: copy.url });
    await application.connect();
    expect((await application.query('select from audit_line')).rowCount).toBe(0);
    await application.end();
    await copy.drop();
  });

  it('needs no superuser: the owner of the tables sees past its own row policies', async () => {
    const copy = await createTestDatabase();
    const owner = new URL(copy.adminUrl);
    owner.username = 'backup_spec_owner';
    owner.password = 'backup_spec_owner';
    await withClient(copy, async (client) => {
      await client.query("create role backup_spec_owner login password 'backup_spec_owner'");
      await client.query(`do $$ declare t text; begin
        for t in select tablename from pg_tables where schemaname = 'public' loop
          execute format('alter table %I owner to backup_spec_owner', t);
        end loop;
      end $$`);
    });
    await restoreBackup(owner.href, file('whole.gz'));
    expect(await contentOf(copy)).toEqual(await contentOf(original));
    await writeBackup(owner.href, file('again.gz'));
    const rowsOf = (name: string) =>
      gunzipSync(readFileSync(file(name)))
        .toString('utf8')
        .split('\n')
        .slice(1);
    expect(rowsOf('again.gz').sort()).toEqual(rowsOf('whole.gz').sort());
    await copy.drop();
  });

  it('is for the eyes of its owner only', () => {
    expect(statSync(file('whole.gz')).mode & 0o077).toBe(process.platform === 'win32' ? 0o066 : 0);
  });

  it('is not put over data', async () => {
    await expect(restoreBackup(original.adminUrl, file('whole.gz'))).rejects.toThrow(/holds data/);
  });

  it('that is not there, or cannot be written, is said plainly', async () => {
    const copy = await createTestDatabase();
    await expect(restoreBackup(copy.adminUrl, file('missing.gz'))).rejects.toThrow(/there is no file/);
    await copy.drop();
    writeFileSync(file('in-the-way'), '');
    const unwritable = writeBackup(original.adminUrl, path.join(file('in-the-way'), 'never.gz'));
    await expect(unwritable).rejects.toThrow(/cannot be written/);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['without its foot', (text: string) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)],
    ['with a row too few', (text: string) => text.replace(/^.*朔州市.*\n/m, '')],
    ['of another product', (text: string) => text.replace('chengxin', 'else')],
    ['with a broken value', (text: string) => text.replace('140622000', 'not a number')],
  ])('%s is refused, and leaves the database empty', async (_, damage) => {
    const copy = await createTestDatabase();
    const text = gunzipSync(readFileSync(file('whole.gz'))).toString('utf8');
    writeFileSync(file('damaged.gz'), gzipSync(damage(text)));
    await expect(restoreBackup(copy.adminUrl, file('damaged.gz'))).rejects.toThrow(/not a whole backup/);
    expect(await withClient(copy, async (client) => (await client.query('select from unit')).rowCount)).toBe(0);
    await copy.drop();
  });

  it('of another schema version is refused', async () => {
    const copy = await createTestDatabase();
    await withClient(copy, (client) => client.query("update schema_migration set checksum = 'another'"));
    await expect(restoreBackup(copy.adminUrl, file('whole.gz'))).rejects.toThrow(/another schema version/);
    await copy.drop();
  });
});
