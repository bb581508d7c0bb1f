import path from 'node:path';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { roomsRule, SLICES } from './rooms.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const quality = (file) => path.join(root, 'tools/quality', file);

const foundation = ['type:kernel', 'type:persistence', 'type:graphql-kit', 'type:threads', 'type:workbook'];
const toTheLeft = (slice) => SLICES.slice(0, SLICES.indexOf(slice) + 1).map((name) => `slice:${name}`);

/** Between projects; the walls inside a slice are the rule `chengxin/rooms`. */
const depConstraints = [
  { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:kernel'] },
  { sourceTag: 'type:persistence', onlyDependOnLibsWithTags: ['type:kernel', 'type:persistence'] },
  { sourceTag: 'type:graphql-kit', onlyDependOnLibsWithTags: foundation },
  { sourceTag: 'type:threads', onlyDependOnLibsWithTags: ['type:kernel', 'type:threads'] },
  { sourceTag: 'type:workbook', onlyDependOnLibsWithTags: ['type:workbook'] },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:kernel', 'type:ui'] },
  ...SLICES.map((slice) => ({ sourceTag: `slice:${slice}`, onlyDependOnLibsWithTags: [...foundation, ...toTheLeft(slice)] })),
  { sourceTag: 'type:api', onlyDependOnLibsWithTags: [...foundation, 'type:slice', 'type:tool'] },
  { sourceTag: 'type:dashboard', onlyDependOnLibsWithTags: ['type:kernel', 'type:ui', 'type:slice'] },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['*'] },
];

/** A style sheet has no name of its own in tsconfig.base.json. */
const STYLE_SHEETS = ['libs/ui/src/[a-z-]+.css$'];

const typeAware = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      '**/.data',
      '**/.nx',
      '**/test-results',
      '**/playwright-report',
      'apps/dashboard/src/gql',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.recommended],
    plugins: { '@nx': nx, chengxin: { rules: { rooms: roomsRule } } },
    rules: {
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always', types: 'prefer-import', lib: 'always' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', prefer: 'type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@nx/enforce-module-boundaries': ['error', { depConstraints, allow: STYLE_SHEETS, allowCircularSelfDependency: true }],
      'chengxin/rooms': 'error',
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/dashboard-e2e/**/*.ts', 'tools/**/*.ts'],
    ignores: ['libs/ui/**', '**/*.config.ts'],
    languageOptions: { parserOptions: { project: [quality('tsconfig.server.json')], tsconfigRootDir: root } },
    rules: typeAware,
  },
  {
    files: ['apps/dashboard/src/**/*.{ts,tsx}', 'libs/ui/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { project: [quality('tsconfig.web.json')], tsconfigRootDir: root } },
    rules: { ...typeAware, 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  // The benchmark measures the real server and the dashboard's own query, and applications have no name of their own.
  {
    files: ['tools/bench/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': ['error', { depConstraints, allow: ['^(../)+apps/(api|dashboard)/src/'] }] },
  },
  // The launcher runs before anything is built: plain JavaScript, which reaches its neighbours by their paths.
  { files: ['tools/**/*.mjs'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  { files: ['libs/**/*.ts', 'libs/**/*.tsx'], rules: { 'no-console': 'error' } },
  // Tools read their configuration from the default export of a file.
  {
    files: ['**/*.config.{ts,mjs}', '**/codegen.ts', 'tools/quality/**/*.mjs', 'tools/generators/**/*.mjs', '**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
