import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from './backup';
import { connectTo } from './connect';
import { type Database, openDatabase } from './database';
import { explain } from './database-unusable';
import { APPLICATION_ROLE, migrate } from './migrate';
import { scopeStatements } from './scope';
import { createTestDatabase, type TestDatabase } from './testing';

const LOGINS = {
  login_owner: '',
  login_switching: 'bypassrls createrole',
  login_bypassing: 'bypassrls',
  login_stranger: '',
} as const;

describe('a database of its own, by the login that DATABASE_URL names', () => {
  let server: TestDatabase;
  const asAdministrator = async (...statements: readonly string[]): Promise<void> => {
    const client = new Client({ connectionString: server.adminUrl });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  const addressOf = (login: string, database = login): string => {
    const url = new URL(server.adminUrl);
    [url.username, url.password, url.pathname] = [login, login, `/${database}`];
    return url.href;
  };
  const withDatabase = async <T>(url: string, work: (database: Database) => Promise<T>): Promise<T> => {
    const database = await openDatabase({ url, entities: [], poolSize: 1 });
    return work(database).finally(() => database.close());
  };
  /** Who each way to the database is, once connected. */
  const usersOf = (url: string): Promise<unknown[]> =>
    withDatabase(url, async ({ orm, readPool, workPool }) => {
      const who = 'select current_user as name';
      const pools = await Promise.all([readPool, workPool].map((pool) => pool.query(who)));
      return [...(await orm.em.execute(who)), ...pools.flatMap(({ rows }) => rows)].map(({ name }) => name);
    });

  beforeAll(async () => {
    server = await createTestDatabase();
    for (const [login, rights] of Object.entries(LOGINS)) {
      await asAdministrator(
        `create role ${login} login ${rights} password '${login}'`,
        `create database ${login} template template0 encoding 'UTF8' locale 'C' ${login === 'login_stranger' ? '' : `owner ${login}`}`,
      );
    }
    await asAdministrator(`create database login_latin template template0 encoding 'LATIN1' locale 'C' owner login_owner`);
  });
  afterAll(async () => {
    for (const name of [...Object.keys(LOGINS), 'login_latin'])
      await asAdministrator(`drop database if exists ${name} with (force)`);
    for (const login of Object.keys(LOGINS)) await asAdministrator(`drop role if exists ${login}`);
    await server.drop();
  });

  describe('an ordinary owner, without the right to make roles', () => {
    const url = (): string => addressOf('login_owner');
    const as = async (statements: string): Promise<{ rows: unknown[]; rowCount: number | null }> => {
      const client = await connectTo(url(), 'spec');
      const answer = await client.query(`${statements}`).finally(() => client.end());
      return Array.isArray(answer) ? answer.at(-1) : answer;
    };

    it('makes the whole schema, extensions included, once', async () => {
      expect(await migrate(url())).not.toEqual([]);
      expect(await migrate(url())).toEqual([]);
      expect(await usersOf(url())).toEqual(['login_owner', 'login_owner', 'login_owner']);
    });

    it('stands under every row policy of its own tables', async () => {
      const { rows } = await as(`select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity
                                    and not (relforcerowsecurity and row_security_active(oid))`);
      expect(rows).toEqual([]);
    });

    it('sees nothing without a scope, and with one no row outside', async () => {
      const city = { from: 140600000, to: 140699999, peerParentId: null };
      const county = { from: 140622000, to: 140622999, peerParentId: null };
      await as(`begin; ${scopeStatements(city)};
        insert into unit (code, name, level, scope_from, scope_to) values
          ('140621', '山阴县', 'COUNTY', 140621000, 140621999), ('140622', '应县', 'COUNTY', 140622000, 140622999);
        insert into post (unit_id, scope, kind, holder_name, during)
          select id, scope_from + 1, 'MARKET_MANAGER', '张三', '[2026-01-01,)' from unit;
        insert into audit_line (at, actor_name, act, subject_type, scope)
          select now(), '张三', 'act', 'Unit', scope_from from unit; commit`);
      for (const table of ['post', 'audit_line']) {
        expect((await as(`select from ${table}`)).rowCount).toBe(0);
        expect((await as(`delete from ${table}`)).rowCount).toBe(0);
        expect((await as(`begin; ${scopeStatements(county)}; select from ${table}`)).rowCount).toBe(1);
        expect((await as(`begin; ${scopeStatements(city)}; select from ${table}`)).rowCount).toBe(2);
      }
      expect((await as(`begin; ${scopeStatements(city)}; update audit_line set act = 'another'`)).rowCount).toBe(0);
    });

    it('reads moments the same whatever the server writes by default', async () => {
      const moment = '2026-10-12T03:04:05.000Z';
      await asAdministrator(
        `alter database login_owner set datestyle = 'SQL, DMY'`,
        `alter database login_owner set timezone = 'Asia/Shanghai'`,
      );
      const ask = `select '${moment}'::timestamptz as at, '2026-10-12'::date::text as day, '${moment}'::timestamptz::text as text`;
      await withDatabase(url(), async ({ orm, readPool }) => {
        const [row] = (await readPool.query(ask)).rows;
        expect(row).toEqual({ at: new Date(moment), day: '2026-10-12', text: '2026-10-12 03:04:05+00' });
        const [written] = await orm.em.execute<{ at: string | Date }[]>(ask);
        expect(new Date(written?.at ?? 0).toISOString()).toBe(moment);
      });
    });
  });

  describe('a login that row policies do not hold for', () => {
    it('becomes the role of the application where it may, also when its address has settings of its own', async () => {
      // What making the role leaves to whoever made it.
      await asAdministrator(`grant ${APPLICATION_ROLE} to login_switching with admin option, inherit false, set false`);
      const switching = addressOf('login_switching');
      await migrate(switching);
      expect(await usersOf(switching)).toEqual(Array(3).fill(APPLICATION_ROLE));
      const superuser = new URL(server.adminUrl);
      superuser.searchParams.set('options', '-c geqo=off');
      expect(await usersOf(superuser.href)).toEqual(Array(3).fill(APPLICATION_ROLE));
    });

    it('is refused where it may not', async () => {
      const url = addressOf('login_bypassing');
      await migrate(url);
      await expect(usersOf(url)).rejects.toThrow(/passes row-level security by and could not switch/);
      await asAdministrator(`grant ${APPLICATION_ROLE} to login_bypassing`);
      expect(await usersOf(url)).toEqual(Array(3).fill(APPLICATION_ROLE));
    });
  });

  describe('what cannot work is explained', () => {
    const failure = (work: Promise<unknown>): Promise<string | null> => work.then(() => 'no failure', explain);

    it('to a login without rights', async () => {
      expect(await failure(migrate(addressOf('login_stranger')))).toMatch(/权限不足[^]*lacks rights[^]*permission denied/);
      expect(await failure(writeBackup(addressOf('login_stranger', 'login_owner'), 'never.gz'))).toMatch(/lacks rights/);
    });

    it('of an encoding that has no Chinese', async () => {
      expect(await failure(migrate(addressOf('login_owner', 'login_latin')))).toMatch(/LATIN1[^]*cannot hold Chinese/);
    });

    it('of a connection that cannot be encrypted as the address wants', async () => {
      const plain = `${addressOf('login_owner')}?sslmode=require`;
      expect(await failure(migrate(plain))).toMatch(/加密连接[^]*sslmode[^]*does not support SSL/);
      expect(await failure(migrate(`${plain}&sslrootcert=/nowhere/authority`))).toMatch(/sslrootcert[^]*ENOENT/);
    });

    it('but not a fault of the program, whose stack is wanted', () => {
      expect(explain(new TypeError('x is not a function'))).toBeNull();
    });
  });
});
