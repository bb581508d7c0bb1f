/** @typedef {{ kebab: string; pascal: string; camel: string; snake: string; constant: string }} Names */

/**
 * The spellings of a slice's name; throws when it is not one word or several joined by hyphens.
 * @param {string} name as `violations` or `price-surveys`
 * @returns {Names}
 */
export function namesOf(name) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(
      `名称 ${name} 不合规，应为小写英文加连字符 · "${name}" is no name of a slice: lower case, hyphens, as price-surveys`,
    );
  const words = name.split('-');
  const pascal = words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('');
  return {
    kebab: name,
    pascal,
    camel: pascal[0]?.toLowerCase() + pascal.slice(1),
    snake: words.join('_'),
    constant: words.join('_').toUpperCase(),
  };
}

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** @param {Names} names */
const project = ({ kebab }) => ({
  $schema: '../../node_modules/nx/schemas/project-schema.json',
  name: kebab,
  projectType: 'library',
  sourceRoot: `libs/${kebab}/src`,
  tags: ['type:slice', `slice:${kebab}`],
  targets: {
    test: {
      executor: 'nx:run-commands',
      options: { command: `vitest run --config tools/quality/vitest.config.ts --passWithNoTests libs/${kebab}` },
    },
    lint: {
      executor: 'nx:run-commands',
      options: { command: `eslint --config tools/quality/eslint.config.mjs --max-warnings 0 libs/${kebab}` },
    },
  },
});

/** @param {Names} names */
const readme = ({ kebab, pascal }) => `# ${pascal}

What this slice decides, keeps and answers, in two sentences of the field's own words.

| Room | What is in it |
| --- | --- |
| \`domain\` | \`may-be-titled.rules.ts\`: what a title may be |
| \`data\` | \`${kebab}.queries.ts\`: entries with their titles |
| \`api\` | \`${kebab}.object.ts\`: the GraphQL type |

The first slice of a business area starts with one rule, one read and one type, so that each room shows its shape. From here:

1. A migration in \`libs/persistence\` makes the table, with a \`scope\` column, its row policy and its indexes.
2. A resolver in \`src/api\` with \`@Permit\`, listed in \`apps/api/src/schema.ts\`; then \`npm run codegen\`.
3. A schema spec that says who may call it, and who may not.
`;

/** @param {Names} names */
const rules = ({ constant }) => `import { allowed, isStorableText, normaliseText, refused, type Verdict } from '@chengxin/kernel';

/** Longest title that fits the column and one line of a table. */
const LONGEST_TITLE = 60;

/** A title says something, in one line of storable text. */
export function mayBeTitled(title: string, path: readonly string[]): Verdict {
  const length = [...normaliseText(title)].length;
  if (length > 0 && length <= LONGEST_TITLE && isStorableText(title)) return allowed;
  return refused(
    '${constant}_TITLE',
    { zh: \`标题须为 1 至 \${LONGEST_TITLE} 个字\`, en: \`a title has 1 to \${LONGEST_TITLE} characters\` },
    path,
  );
}
`;

/** @param {Names} names */
const rulesSpec = ({ constant }) => `import { describe, expect, it } from 'vitest';
import { mayBeTitled } from './may-be-titled.rules';

describe('a title', () => {
  const path = ['input', 'title'];

  it('has one to sixty characters, counted as people count them', () => {
    expect(mayBeTitled('诚', path)).toEqual({ ok: true });
    expect(mayBeTitled('𠮷'.repeat(60), path)).toEqual({ ok: true });
    expect(mayBeTitled('信'.repeat(61), path)).toMatchObject({ ok: false, reason: { code: '${constant}_TITLE', path } });
  });

  it.each(['', '   ', '\\u3000', 'one\\u0000two'])('is not %j', (title) => {
    expect(mayBeTitled(title, path)).toMatchObject({ ok: false });
  });
});
`;

/** @param {Names} names */
const queries = ({ pascal, snake }) => `import type { ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';

/** One entry as other slices need it. */
export interface ${pascal}Row {
  readonly id: string;
  readonly title: string;
}

/** The entry of an id within the viewer's scope; null when there is none. */
export async function find${pascal}(read: ReadTransaction, id: string): Promise<${pascal}Row | null> {
  const rows = await read.query<${pascal}Row>(sql\`select id, title from ${snake} where id = \${id}\`);
  return rows[0] ?? null;
}
`;

/** @param {Names} names */
const object = ({ pascal }) => `import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: '条目。 An entry.' })
export class ${pascal} {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: '标题，1 至 60 个字。 Title, 1 to 60 characters.' })
  title!: string;
}
`;

/**
 * The files of a new slice by their paths from the workspace root.
 * @param {Names} names
 * @returns {Record<string, string>}
 */
export function sliceFiles(names) {
  const { kebab } = names;
  const files = {
    'project.json': json(project(names)),
    'tsconfig.json': json({ extends: '../../tsconfig.base.json', include: ['src'] }),
    'README.md': readme(names),
    'src/domain/index.ts': "export * from './may-be-titled.rules';\n",
    'src/domain/may-be-titled.rules.ts': rules(names),
    'src/domain/may-be-titled.rules.spec.ts': rulesSpec(names),
    'src/data/index.ts': `export * from './${kebab}.queries';\n`,
    [`src/data/${kebab}.queries.ts`]: queries(names),
    'src/api/index.ts': `export * from './${kebab}.object';\n`,
    [`src/api/${kebab}.object.ts`]: object(names),
  };
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`libs/${kebab}/${file}`, text]));
}
