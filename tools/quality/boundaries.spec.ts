import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { refusalFor } from './rooms.mjs';

const root = path.resolve(import.meta.dirname, '../..');

describe('the walls between rooms', () => {
  it.each([
    ['libs/groups/src/domain/size.rules.ts', '@chengxin/persistence'],
    ['libs/groups/src/domain/size.rules.ts', '@chengxin/groups/data'],
    ['libs/groups/src/domain/size.rules.ts', '../data/group.entity'],
    ['libs/groups/src/domain/size.rules.ts', 'node:fs'],
    ['libs/groups/src/domain/size.rules.ts', '@chengxin/indicators/domain'],
    ['libs/groups/src/data/group.queries.ts', '@chengxin/retailers/api'],
    ['libs/groups/src/data/group.queries.ts', '@chengxin/graphql-kit'],
    ['libs/groups/src/data/group.queries.ts', '../domain/size.rules'],
    ['libs/groups/src/data/group.queries.ts', '../../../policy/src/domain'],
    ['libs/groups/src/data/found-group.service.ts', '@chengxin/persistence/testing'],
    ['libs/groups/src/api/group.resolver.ts', '@chengxin/evaluation/api'],
    ['libs/groups/src/api/group.resolver.ts', '../../../policy/src/api/policy.object'],
    ['libs/kernel/src/ratio.ts', '@chengxin/policy/domain'],
    ['libs/persistence/src/index.ts', '@chengxin/graphql-kit'],
    ['apps/dashboard/src/app/shell.tsx', '@chengxin/groups/data'],
    ['apps/dashboard/src/app/shell.tsx', '@chengxin/persistence'],
  ])('%s may not import %s', (file, specifier) => {
    expect(refusalFor(specifier, file)).toBeTypeOf('string');
  });

  it.each([
    ['libs/groups/src/domain/size.rules.ts', '@chengxin/kernel'],
    ['libs/groups/src/domain/size.rules.ts', '@chengxin/policy/domain'],
    ['libs/groups/src/data/group.queries.ts', '@chengxin/retailers/data'],
    ['libs/groups/src/data/group.queries.ts', '@chengxin/groups/domain'],
    ['libs/groups/src/data/group.queries.ts', '../domain'],
    ['libs/groups/src/data/found-group.db.spec.ts', '@chengxin/persistence/testing'],
    ['libs/groups/src/api/group.resolver.ts', '@chengxin/graphql-kit'],
    ['libs/groups/src/api/group.resolver.ts', '@chengxin/retailers/api'],
    ['apps/dashboard/src/app/shell.tsx', '@chengxin/evaluation/domain'],
    ['apps/dashboard/src/app/shell.tsx', '@chengxin/ui'],
    ['apps/api/src/main.ts', '@chengxin/imports/api'],
  ])('%s may import %s', (file, specifier) => {
    expect(refusalFor(specifier, file)).toBeNull();
  });

  it('are kept by the lint that everybody runs', async () => {
    const eslint = new ESLint({
      cwd: root,
      overrideConfigFile: path.join(root, 'tools/quality/eslint.config.mjs'),
      // The file exists only here, so no TypeScript program knows it: the rules that need types stay out.
      overrideConfig: {
        languageOptions: { parserOptions: { project: null } },
        rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/await-thenable': 'off' },
      },
    });
    const text = "export { Group } from '@chengxin/groups/data';\nexport { Rank } from '@chengxin/evaluation/domain';\n";
    const [result] = await eslint.lintText(text, { filePath: path.join(root, 'libs/groups/src/domain/forbidden.rules.ts') });
    const rooms = result?.messages.filter(({ ruleId }) => ruleId === 'chengxin/rooms').map(({ line }) => line);
    expect(rooms).toEqual([1, 2]);
    const projects = result?.messages.filter(({ ruleId }) => ruleId === '@nx/enforce-module-boundaries').map(({ line }) => line);
    expect(projects).toContain(2);
  });
});
