import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADER, type ImportApi, line, openImportApi } from './import-api.fixture';
import { importCommand } from './import-command';

describe('the command line of imports', () => {
  let api: ImportApi;
  beforeAll(async () => {
    api = await openImportApi();
  });
  afterAll(() => api.close());

  const run = async (...args: string[]): Promise<{ code: number; said: string }> => {
    const lines: string[] = [];
    const code = await importCommand(args, {
      database: api.database,
      clock: api.clock,
      onWritten: async () => undefined,
      say: (text) => lines.push(text),
    });
    return { code, said: lines.join('\n') };
  };

  it('tells the kind by the header, dry-runs, and commits only when asked to', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'chengxin-import-'));
    const file = path.join(directory, '零售户.csv');
    await writeFile(file, [HEADER, line(11)].join('\n'));
    expect(await run(file)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/零售户 · Retailers.*\nCHECKED.*新建 1[\s\S]*--commit/),
    });
    expect(await run(file, '--commit', '--unit', '140622')).toMatchObject({
      code: 0,
      said: expect.stringContaining('COMMITTED'),
    });
    expect(await run(file, '--commit')).toMatchObject({ code: 0, said: expect.stringContaining('不变 1') });
    await writeFile(file, [HEADER, line(12, '0')].join('\n'));
    expect(await run(file, '--commit')).toMatchObject({ code: 1, said: expect.stringContaining('第 2 行 档位 “0”') });
    expect((await readdir(directory)).toSorted()).toEqual(['零售户-错误.xlsx', '零售户.csv'].toSorted());
    await rm(directory, { recursive: true });
  });

  it('explains wrong use', async () => {
    expect((await run()).code).toBe(2);
    expect((await run('no-such-file.csv')).code).toBe(2);
    expect((await run(import.meta.filename, '--kind', 'X')).code).toBe(2);
    expect(await run(import.meta.filename, '--user', 'analyst')).toMatchObject({
      code: 2,
      said: expect.stringContaining('analyst 不存在、已锁定或没有导入权限'),
    });
    expect((await run(import.meta.filename)).code).toBe(1);
  });
});
