import { buildClientSchema, buildSchema, introspectionFromSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaIn } from './schema-language';
import { findInSchema, schemaPage } from './schema-pages';

// The API's schema is read as a text: the dashboard imports nothing of it.
const [schemaText] = Object.values(
  import.meta.glob<string>('../../../../api/schema.graphql', { query: '?raw', import: 'default', eager: true }),
);
const introspected = introspectionFromSchema(buildSchema(schemaText ?? ''));
const chinese = buildClientSchema(schemaIn(introspected, 'zh'));
const english = buildClientSchema(schemaIn(introspected, 'en'));

describe('the pages of the schema', () => {
  it('tell a query with its arguments and where its type leads, in one language', () => {
    const unit = schemaPage(chinese, 'Query')?.entries.find(({ name }) => name === 'unit');
    expect(unit).toMatchObject({ about: '按代码取一个单位。须登录。', type: 'Unit', leadsTo: 'Unit' });
    expect(unit?.args).toMatchObject([{ name: 'code', type: 'String!', leadsTo: null }]);
    expect(schemaPage(english, 'Query')?.entries.find(({ name }) => name === 'unit')?.about).toBe(
      'One unit by its code. Needs a session.',
    );
  });

  it('tell what an argument is when it is not given, and the values of an enumeration', () => {
    const retailers = schemaPage(english, 'Query')?.entries.find(({ name }) => name === 'retailers');
    expect(retailers?.args.find(({ name }) => name === 'first')?.preset).toBe('20');
    expect(schemaPage(english, 'UnitLevel')?.entries.map(({ name }) => name)).toContain('COUNTY');
    expect(schemaPage(english, 'Nothing')).toBeNull();
  });

  it('are found by a name, and by what is said in the language on the screen', () => {
    expect(findInSchema(chinese, 'retailers')[0]).toEqual({ type: 'Query', field: 'retailers' });
    expect(findInSchema(chinese, '许可证号')).toContainEqual({ type: 'Retailer', field: 'licenceNo' });
    expect(findInSchema(english, '许可证号')).toEqual([]);
    expect(findInSchema(chinese, '__Type')).toEqual([]);
  });
});
