import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namesOf } from './slice-files.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** What a slice needs around it to be checked: the workspace's settings and the libraries below the slices. */
const SURROUNDINGS = [
  'tsconfig.base.json',
  'nx.json',
  'package.json',
  '.biome.json',
  '.gitignore',
  'tools',
  'libs/kernel',
  'libs/persistence',
  'libs/graphql-kit',
];

describe('a new slice', () => {
  let copy = '';
  const text = (file: string): string => readFileSync(path.join(copy, file), 'utf8');
  const run = (program: string, ...args: string[]) => {
    const result = spawnSync(process.execPath, [program, ...args], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false', NX_WORKSPACE_ROOT_PATH: copy, VITEST: '' },
    });
    return { code: result.status, output: `${result.stdout}${result.stderr}` };
  };
  const newSlice = (...args: string[]) => run('tools/generators/new-slice.mjs', ...args);

  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'chengxin-slice-'));
    mkdirSync(path.join(copy, 'libs'));
    for (const entry of SURROUNDINGS) cpSync(path.join(root, entry), path.join(copy, entry), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    expect(newSlice('price-surveys', '--after', 'groups')).toMatchObject({ code: 0 });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('has three rooms, a project, a read-me and a spec', () => {
    expect(text('libs/price-surveys/src/domain/index.ts')).toContain('may-be-titled.rules');
    expect(text('libs/price-surveys/src/data/price-surveys.queries.ts')).toContain('from price_surveys where');
    expect(text('libs/price-surveys/src/api/price-surveys.object.ts')).toContain('export class PriceSurveys');
    expect(text('libs/price-surveys/README.md')).toContain('# PriceSurveys');
    expect(JSON.parse(text('libs/price-surveys/project.json'))).toMatchObject({ tags: ['type:slice', 'slice:price-surveys'] });
  });

  it('stands in the order of slices and among the names of the compiler', () => {
    expect(text('tools/quality/rooms.mjs')).toMatch(/'groups',\s+'price-surveys',\s+'joining'/);
    expect(JSON.parse(text('tsconfig.base.json')).compilerOptions.paths['@chengxin/price-surveys/*']).toEqual([
      './libs/price-surveys/src/*/index.ts',
    ]);
  });

  it('passes format, lint, types and its spec as it is', () => {
    const bin = (file: string): string => path.join(root, 'node_modules', file);
    const slice = 'libs/price-surveys';
    expect(
      run(bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '--vcs-enabled=false', slice, 'tsconfig.base.json'),
    ).toMatchObject({ code: 0 });
    // The rule between projects reads Nx's graph, which has to be drawn before.
    expect(run(bin('nx/dist/bin/nx.js'), 'show', 'projects').output).toContain('price-surveys');
    expect(run(bin('eslint/bin/eslint.js'), '--config', 'tools/quality/eslint.config.mjs', '--max-warnings', '0', slice)).toEqual(
      { code: 0, output: '' },
    );
    expect(run(bin('typescript/bin/tsc'), '-p', `${slice}/tsconfig.json`)).toEqual({ code: 0, output: '' });
    const specs = run(bin('vitest/vitest.mjs'), 'run', '--config', 'tools/quality/vitest.config.ts', '--project', 'unit', slice);
    expect(specs.output).toMatch(/5 passed/);
    expect(specs.code).toBe(0);
  });

  it('is refused under a name that is taken, malformed or beside an unknown slice', () => {
    expect(newSlice('groups')).toMatchObject({ code: 1, output: expect.stringContaining('already') });
    expect(newSlice('../evil')).toMatchObject({ code: 1, output: expect.stringContaining('no name') });
    expect(newSlice('prices', '--after', 'nowhere')).toMatchObject({
      code: 1,
      output: expect.stringContaining('no slice nowhere'),
    });
    expect(newSlice()).toMatchObject({ code: 2 });
  });

  it('spells its name as each place needs it', () => {
    expect(namesOf('price-surveys')).toEqual({
      kebab: 'price-surveys',
      pascal: 'PriceSurveys',
      camel: 'priceSurveys',
      snake: 'price_surveys',
      constant: 'PRICE_SURVEYS',
    });
  });
});
