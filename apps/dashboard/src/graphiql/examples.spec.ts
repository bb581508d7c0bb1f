import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { examplesFor } from './examples';

// The API's schema is read as a text: the dashboard imports nothing of it.
const [schemaText] = Object.values(
  import.meta.glob<string>('../../../api/schema.graphql', { query: '?raw', import: 'default', eager: true }),
);
const schema = buildSchema(schemaText ?? '');
const visitor = {
  displayName: '分析员',
  permissions: ['INDICATOR_READ', 'EVALUATION_READ', 'RETAILER_READ', 'GROUP_READ', 'FREE_QUERY'],
  mustChangePassword: false,
  unitCode: '140622A01',
  today: '2026-01-12',
};

describe('the examples', () => {
  it('are queries of the schema as it stands', () => {
    for (const { query } of examplesFor(visitor)) expect(validate(schema, parse(query))).toEqual([]);
  });

  it('ask for the last month that has ended, of the own unit or its city', () => {
    const [coverage, uncovered] = examplesFor(visitor).map(({ query }) => query);
    expect(coverage).toContain('unitCode: "140600"');
    expect(coverage).toContain('month: "2025-12"');
    expect(uncovered).toContain('unitCode: "140622A01"');
  });

  it('are those that the person may run: a juror sees no retailers', () => {
    const permissions = ['INDICATOR_READ', 'EVALUATION_READ', 'FREE_QUERY'];
    expect(examplesFor({ ...visitor, permissions }).map(({ key }) => key)).toEqual(['coverage', 'ranking', 'would-miss']);
  });
});
