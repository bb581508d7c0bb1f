import { ApolloServer } from '@apollo/server';
import { buildSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import type { RequestContext } from './context';
import { costLimit } from './limits';

const schema = buildSchema('type Query { viewer: String members: [Query!] rounds: [Query!] }');
Object.assign(schema.getQueryType()?.getFields()['rounds'] ?? {}, { extensions: { listLength: 2 } });
const server = new ApolloServer<RequestContext>({ schema, introspection: true, plugins: [costLimit(schema)] });

/** Messages of the errors that a query is answered with. */
async function errorsOf(query: string): Promise<string[]> {
  const { body } = await server.executeOperation({ query }, { contextValue: { language: 'zh' } as RequestContext });
  return body.kind === 'single' ? (body.singleResult.errors ?? []).map(({ message }) => message) : [];
}

describe('the limit of the cost', () => {
  afterAll(() => server.stop());

  it('lets every tool ask the schema what it is', async () => {
    for (const options of [{}, { schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }])
      expect(await errorsOf(getIntrospectionQuery(options))).toEqual([]);
  });

  it('holds for the schema too: types of fields of types of fields', async () => {
    const fields = (depth: number): string => (depth === 0 ? 'name' : `fields { type { ${fields(depth - 1)} } }`);
    expect(await errorsOf(`{ __schema { types { ${fields(1)} } } }`)).toEqual([]);
    expect(await errorsOf(`{ __schema { types { ${fields(4)} } } }`)).not.toEqual([]);
  });

  it('takes a nested list as long as a group, but where its field says how long it is at most', async () => {
    const nested = (list: string): string => `{ ${list} { ${list} { ${list} { ${list} { viewer } } } } }`;
    expect(await errorsOf(nested('members'))).toEqual([expect.stringContaining('查询代价')]);
    expect(await errorsOf(nested('rounds'))).toEqual([]);
  });
});
