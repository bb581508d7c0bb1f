import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clockOn } from '@chengxin/kernel';
import { type Database, openDatabase } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PostSchema, UnitSchema } from '../data';
import { cityCommand } from './city-command';

const UNITS = ['代码,名称,层级,上级代码', '140622A02,下社片,片区,140622', '140622102S01,下社镇所在地,地点,140622A02'].join('\n');
const POSTS = '片区代码,岗位,姓名,电话,代理人,代理人电话,自\n140622A01,客户经理,张三,13800000000,李四,,2026-01-01';

describe('setting up a real city', () => {
  let test: TestDatabase;
  let database: Database;
  let admin: Client;
  let directory: string;
  const asked: string[] = [];

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await openDatabase({ url: test.url, entities: [UnitSchema, PostSchema] });
    admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    directory = await mkdtemp(path.join(tmpdir(), 'chengxin-city-'));
  });
  afterAll(async () => {
    await rm(directory, { recursive: true, force: true });
    await admin?.end();
    await database?.close();
    await test?.drop();
  });

  /** Runs the command; the months, which stand to the right, only note what they are asked. */
  const run = async (args: readonly string[], demo = false): Promise<{ code: number; text: string }> => {
    const lines: string[] = [];
    const code = await cityCommand(args, {
      database,
      clock: clockOn('2026-10-12'),
      demo,
      months: {
        openMonths: async (_act, _city, months) => void asked.push(`open ${months.join(' ')}`),
        recountOpenMonths: async (_act, scope) => void asked.push(`recount ${scope}`),
      },
      readSheet: async (_name, content) =>
        content
          .toString()
          .split('\n')
          .map((line) => line.split(',')),
      onWritten: async () => void asked.push('fold'),
      print: (line) => lines.push(line),
    });
    return { code, text: lines.join('\n') };
  };
  const runFile = async (verb: string, content: string) => {
    const file = path.join(directory, `${verb}.csv`);
    await writeFile(file, content);
    return run([verb, file]);
  };
  const count = async (table: string): Promise<number> => (await admin.query(`select from ${table}`)).rowCount ?? 0;

  it('writes nothing while it is not said who works the development zone', async () => {
    const { code, text } = await run(['create', '140600']);
    expect([code, await count('unit'), await count('audit_line')]).toEqual([1, 0, 0]);
    expect(text).toContain('--belongs 140671=');
  });

  it('never sets up a city beside the demonstration', async () => {
    expect(await run(['create', '140600', '--belongs', '140671=140602'], true)).toMatchObject({ code: 1 });
    expect(await count('unit')).toBe(0);
  });

  it('writes province, city, counties, areas and places, and opens the months from the first to the current one', async () => {
    const { code } = await run(['create', '140600', '--belongs', '140671=140602', '--first-month', '2026-08']);
    expect(code).toBe(0);
    expect(asked.splice(0)).toEqual(['open 2026-08 2026-09 2026-10', 'fold']);
    const { rows } = await admin.query('select level, count(*)::integer as n from unit group by level order by level');
    expect(Object.fromEntries(rows.map(({ level, n }) => [level, n]))).toEqual({
      PROVINCE: 1,
      CITY: 1,
      COUNTY: 6,
      AREA: 6,
      PLACE: 70,
    });
    const audit = await admin.query('select act, actor_name, subject_id, scope from audit_line');
    expect(audit.rows).toEqual([{ act: 'createCity', actor_name: 'command line', subject_id: '140600', scope: 140_600_000 }]);
  });

  it('sets a city up once', async () => {
    expect(await run(['create', '140600', '--belongs', '140671=140602'])).toMatchObject({ code: 1 });
    expect(await count('audit_line')).toBe(1);
  });

  it('adds and moves units by a file, with an audit line each; a second run changes nothing', async () => {
    expect((await runFile('units', UNITS)).text).toContain('新建 1，修改 1，不变 0');
    expect(asked.splice(0)).toEqual(['recount 140600000', 'fold']);
    const { rows } = await admin.query(
      "select u.scope_from, p.code from unit u join unit p on p.id = u.parent_id where u.code = '140622102S01'",
    );
    expect(rows).toEqual([{ scope_from: 140_622_002, code: '140622A02' }]);
    expect((await runFile('units', UNITS)).text).toContain('新建 0，修改 0，不变 2');
    expect(await count('audit_line')).toBe(3);
    expect(asked).toEqual([]);
  });

  it('leaves a place in its area while retailers trade there, and the whole file undone', async () => {
    await admin.query(
      `insert into retailer (customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address,
         market_type, format, tier, status, since)
       select '1', scope_from, id, '1', '2028-01-01', '店', '赵一', '下社', 'RURAL', 'GROCERY', 10, 'ACTIVE', '2020-01-01'
         from unit where code = '140622102S01'`,
    );
    const { code, text } = await runFile('units', '代码,名称,上级代码\n140622A02,改名片,\n140622102S01,下社镇所在地,140622A01');
    expect(code).toBe(1);
    expect(text).toContain('第 3 行 上级代码 “140622A01”');
    expect((await admin.query("select name from unit where code = '140622A02'")).rows).toEqual([{ name: '下社片' }]);
  });

  it('sets posts with deputies, hands them over, and keeps telephones out of the audit trail', async () => {
    expect((await runFile('posts', POSTS)).text).toContain('岗位变动 1');
    expect((await runFile('posts', POSTS)).text).toContain('岗位变动 0，不变 1');
    await runFile('posts', POSTS.replace('张三', '王五').replace('2026-01-01', '2026-09-01'));
    const { rows } = await admin.query('select holder_name, deputy_name, during::text from post order by during');
    expect(rows).toEqual([
      { holder_name: '张三', deputy_name: '李四', during: '[2026-01-01,2026-09-01)' },
      { holder_name: '王五', deputy_name: '李四', during: '[2026-09-01,)' },
    ]);
    const audit = await admin.query("select before, after from audit_line where act = 'setPost' order by id desc limit 1");
    expect(JSON.stringify(audit.rows)).not.toContain('138');
    expect(audit.rows[0]).toMatchObject({ before: { holderName: '张三' }, after: { holderName: '王五', from: '2026-09-01' } });
  });

  it('lists the units with the people of their posts', async () => {
    expect((await run(['list', '140622'])).text).toMatch(/140622A01 {2}全县 {2}地点 11 places {2}王五（李四）/);
    expect((await run(['list'])).text).toContain('共 15 个单位');
  });

  it('answers a call it does not understand with its usage', async () => {
    for (const args of [
      [],
      ['make'],
      ['create'],
      ['create', '140600', '--first-month', '2026-13'],
      ['units', '/nowhere.csv'],
      ['list', '999999'],
    ])
      expect(await run(args)).toMatchObject({ code: 2, text: expect.stringContaining('city create CODE') });
  });
});
