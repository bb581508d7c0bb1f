import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Permission } from '../../../gql/graphql';
import { examplesFor, textOf, variablesOf } from './examples';

// The API's schema is read as a text: the dashboard imports nothing of it.
const [schemaText] = Object.values(
  import.meta.glob<string>('../../../../../api/schema.graphql', { query: '?raw', import: 'default', eager: true }),
);
const schema = buildSchema(schemaText ?? '');
const EVERYTHING: Permission[] = ['INDICATOR_READ', 'EVALUATION_READ', 'RETAILER_READ', 'GROUP_READ', 'POLICY_READ', 'IMPORT'];
const scope = { unitCode: '140622', countyCode: '140622', month: '2025-12', today: '2026-01-12' };

describe('the examples', () => {
  const all = examplesFor(EVERYTHING, scope);

  it('are queries of the schema as it stands, each under a name of its own', () => {
    for (const example of all)
      for (const language of ['zh', 'en'] as const)
        expect([example.key, validate(schema, parse(textOf(example, language)))]).toEqual([example.key, []]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    expect(new Set(all.map(({ query }) => /query (\w+)/.exec(query)?.[1])).size).toBe(all.length);
  });

  it('ask in the language of the page', () => {
    const flows = all.find(({ key }) => key === 'flows');
    expect(flows && textOf(flows, 'zh')).toMatch(/key: "入组".*labelZh/s);
    expect(flows && textOf(flows, 'en')).toMatch(/key: "joined".*labelEn/s);
  });

  it('take their variables from the unit and month on the screen', () => {
    const variablesFor = (key: string): unknown => {
      const example = all.find((one) => one.key === key);
      return example && JSON.parse(variablesOf(example, scope) || '{}');
    };
    expect(variablesFor('flows')).toEqual({ unit: '140622', from: '2024-07', month: '2025-12' });
    expect(variablesFor('ranking')).toEqual({ city: '140600', month: '2025-12' });
    expect(variablesFor('licences')).toEqual({ unit: '140622', today: '2026-01-12', until: '2026-04-12' });
    expect(variablesFor('import-faults')).toEqual({});
  });

  it('give every variable that they declare a value, and no other', () => {
    for (const example of all) {
      const declared = [...example.query.matchAll(/\$(\w+):/g)].map(([, name]) => name);
      expect([example.key, declared]).toEqual([example.key, example.variables]);
    }
  });

  it('are those that the person may run: a juror sees no retailers, an area has no score of a county', () => {
    const keys = examplesFor(['INDICATOR_READ', 'EVALUATION_READ'], { ...scope, countyCode: null }).map(({ key }) => key);
    expect(keys).toEqual(['coverage', 'seats', 'ranking', 'progress', 'monthly']);
  });
});
