import { buildClientSchema, buildSchema, introspectionFromSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaIn, wordsIn } from './schema-language';

// The API's schema is read as a text: the dashboard imports nothing of it.
const [schemaText] = Object.values(
  import.meta.glob<string>('../../../../api/schema.graphql', { query: '?raw', import: 'default', eager: true }),
);
const introspected = introspectionFromSchema(buildSchema(schemaText ?? ''));

function* descriptionsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const { name, description } = value as { name?: unknown; description?: unknown };
  if (String(name).startsWith('__')) return;
  if (typeof description === 'string') yield description;
  for (const part of Object.values(value)) yield* descriptionsIn(part);
}

describe('a description', () => {
  it('says the same twice, and the page shows the half of its language', () => {
    const description =
      '全部参数在单位某日的取值，缺省为今天。 All parameters of a unit, today by default. 权限 POLICY_READ。 Needs POLICY_READ.';
    expect(wordsIn(description, 'zh')).toBe('全部参数在单位某日的取值，缺省为今天。权限 POLICY_READ。');
    expect(wordsIn(description, 'en')).toBe('All parameters of a unit, today by default. Needs POLICY_READ.');
    expect(wordsIn('GB/T 2260 代码，片区与地点加后缀。 Unit code.', 'zh')).toBe('GB/T 2260 代码，片区与地点加后缀。');
  });

  it('of the standard, which has one language, stays as it is', () => {
    expect(wordsIn('The `Int` scalar type.', 'zh')).toBe('The `Int` scalar type.');
  });

  it('has both halves, wherever the schema has one of its own', () => {
    const standard =
      /scalar type represents|Directs the executor|Included when|Skipped when|Marks an element|Explains why|Exposes a URL|The URL that|Indicates exactly one/;
    for (const description of descriptionsIn(introspected)) {
      if (standard.test(description)) continue;
      expect([description, wordsIn(description, 'zh') !== description, wordsIn(description, 'en') !== description]).toEqual([
        description,
        true,
        true,
      ]);
    }
  });
});

it('a schema in one language is the same schema', () => {
  const schema = buildClientSchema(schemaIn(introspected, 'en'));
  expect(schema.getQueryType()?.getFields()['viewer']?.description).toBe('Who is signed in. Needs a session.');
  expect(Object.keys(schema.getTypeMap())).toHaveLength(Object.keys(buildSchema(schemaText ?? '').getTypeMap()).length);
});
