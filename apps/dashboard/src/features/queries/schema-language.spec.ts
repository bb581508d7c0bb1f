import { buildClientSchema, buildSchema, introspectionFromSchema, specifiedScalarTypes } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaIn, wordsIn } from './schema-language';

// The API's schema is read as a text: the dashboard imports nothing of it.
const [schemaText] = Object.values(
  import.meta.glob<string>('../../../../api/schema.graphql', { query: '?raw', import: 'default', eager: true }),
);
const STANDARD: ReadonlySet<string> = new Set(specifiedScalarTypes.map(({ name }) => name));
const introspected = introspectionFromSchema(buildSchema(schemaText ?? ''));

/** Everything of the schema that a person can meet, with what it says of itself; what the standard brings along is not the schema's own. */
function* describedIn(value: unknown): Generator<readonly [name: string, description: string]> {
  if (typeof value !== 'object' || value === null) return;
  const { name, kind, description } = value as { name?: unknown; kind?: unknown; description?: unknown };
  if (typeof name === 'string') {
    if (name.startsWith('__') || (kind === 'SCALAR' && STANDARD.has(name))) return;
    if (description !== undefined) yield [name, typeof description === 'string' ? description : ''];
  }
  for (const part of Object.values(value)) yield* describedIn(part);
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

  it('has both halves, and every type, field, argument, input field and value of an enum has one', () => {
    const all = introspected.__schema.types.flatMap((type) => [...describedIn(type)]);
    expect(all.length).toBeGreaterThan(1000);
    expect(
      all.filter(([, text]) => wordsIn(text, 'zh') === text || wordsIn(text, 'en') === text).map((one) => one.join(': ')),
    ).toEqual([]);
  });
});

it('a schema in one language is the same schema', () => {
  const schema = buildClientSchema(schemaIn(introspected, 'en'));
  expect(schema.getQueryType()?.getFields()['viewer']?.description).toBe('Who is signed in. Needs a session.');
  expect(Object.keys(schema.getTypeMap())).toHaveLength(Object.keys(buildSchema(schemaText ?? '').getTypeMap()).length);
});
