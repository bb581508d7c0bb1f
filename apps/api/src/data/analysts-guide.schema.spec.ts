import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from '../whole-api.fixture';

const run = promisify(execFile);
const GUIDE = path.resolve(import.meta.dirname, '../../../../docs/how-to/analysts.md');
const GIVEN_ADDRESS = 'http://127.0.0.1:4000';

describe('the examples of the analysts’ guide', () => {
  let api: WholeApi;
  let url: string;
  const directory = mkdtempSync(path.join(tmpdir(), 'chengxin-guide-'));

  beforeAll(async () => {
    api = await openWholeApi();
    url = await api.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    rmSync(directory, { recursive: true });
    await api.close();
  });

  it('run as they are, one after the other', async () => {
    const guide = readFileSync(GUIDE, 'utf8');
    const examples = [...guide.matchAll(/```bash\n(.*?)```/gs)].map(([, example = '']) => example);
    expect(examples).toHaveLength(4);
    const script = examples.join('\necho\n').replaceAll(GIVEN_ADDRESS, url);
    const { stdout } = await run('bash', ['-eu', '-o', 'pipefail', '-c', script], { cwd: directory });
    // signed in; figures of six counties, with what they cost; two tables; the link's eight months
    expect(stdout).toContain('{"signIn":{"errors":[]}}');
    expect(stdout.match(/"unitName"/g)).toHaveLength(6);
    expect(stdout).toMatch(/"cost":\{"query":\d+,"remaining":\d+,"resetsAt":"/);
    expect(stdout.match(/^COVERAGE_OVERALL,/gm)).toHaveLength(6 + 8);
    expect(stdout.match(/^MARGIN_ALL,/gm)).toHaveLength(6);
    expect(stdout.match(/^2026-08,1406\d\d,/gm)).toHaveLength(6 * 4);
    expect(stdout).not.toContain('"error"');
  });
});
