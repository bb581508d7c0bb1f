import { createExecutor, RawJson, stringifyAnswer } from '@chengxin/graphql-kit';
import fc from 'fast-check';
import {
  execute,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callOf } from './generated-query.fixture';
import { HttpContext } from './http-context';
import { buildChengxinSchema } from './schema';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

const RUNS = 120;

/** Root fields to select from, with arguments that keep answers small. */
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  groups: [
    '(first: 3)',
    '(first: 2, orderBy: [{ field: FOUNDED_ON, direction: DESC }])',
    '(where: { unitCode: "140622A01" }, first: $n)',
  ],
  retailers: ['(first: 3)', '(where: { inGroup: true }, first: $n)'],
  units: ['(where: { parentCode: "140600" })', '(where: { codes: ["140622", "140622A01"] })'],
  unit: ['(code: "140622A01")', '(code: "nowhere")'],
};

interface Choice {
  /** Which fields, in which order, by numbers taken modulo what there is. */
  readonly picks: readonly number[];
  readonly below: readonly Choice[];
}

const DEPTH = 3;

const choiceOf = (depth: number): fc.Arbitrary<Choice> =>
  fc.record({
    picks: fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 5 }),
    below: depth === 0 ? fc.constant([]) : fc.array(choiceOf(depth - 1), { maxLength: 3 }),
  });

/** Writes selections out of choices: aliases, fragments of both kinds, directives with literals and variables, __typename. */
class Writer {
  readonly fragments: string[] = [];
  #number = 0;

  selection(type: GraphQLObjectType, { picks, below }: Choice, depth: number): string {
    const fields = Object.values(type.getFields());
    const parts = picks.map((pick, index) => {
      const field = fields[pick % fields.length];
      if (!field || pick % 11 === 0) return `${this.#alias(pick)}__typename`;
      return this.#wrapped(type, pick, this.#field(field, pick, below[index % Math.max(1, below.length)], depth));
    });
    return `{ ${parts.join(' ')} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, pick: number, below: Choice | undefined, depth: number): string {
    const type = getNamedType(field.type);
    const head = `${this.#alias(pick)}${callOf(field.name, field.args, {})}${this.#directive(pick)}`;
    if (!isObjectType(type)) return head;
    if (depth === 0 || !below) return `${head} { __typename }`;
    return `${head} ${this.selection(type, below, depth - 1)}`;
  }

  /** A name of its own for every field: two of one name with different selections would not merge. */
  #alias(pick: number): string {
    return `${pick % 2 === 0 ? 'a' : 'b'}${this.#number++}: `;
  }

  #directive(pick: number): string {
    return ['', '', '', ' @include(if: true)', ' @skip(if: $yes)', ' @include(if: $yes)', ' @skip(if: false)'][pick % 7] ?? '';
  }

  #wrapped(type: GraphQLObjectType, pick: number, text: string): string {
    if (pick % 5 === 1) return `... on ${type.name} @include(if: $yes) { ${text} }`;
    if (pick % 5 === 2) return `... { ${text} }`;
    if (pick % 5 !== 3) return text;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
    return `...${name}`;
  }
}

/** The same schema for graphql-js, which wants values and not text: it walks the selection by itself. */
async function schemaOfValues(): Promise<GraphQLSchema> {
  const schema = await buildChengxinSchema();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      field.resolve =
        type === schema.getQueryType()
          ? async (source, args, context, info) => {
              const value: unknown = await resolve?.(source, args, context, info);
              return value instanceof RawJson ? value.parse() : value;
            }
          : (source, _args, _context, info) => (source as Record<string, unknown>)[info.path.key];
    }
  }
  return schema;
}

const root: fc.Arbitrary<{ readonly field: string; readonly arguments: string; readonly choice: Choice }> = fc
  .constantFrom(...Object.keys(ROOTS))
  .chain((field) =>
    fc.record({ field: fc.constant(field), arguments: fc.constantFrom(...(ROOTS[field] ?? [''])), choice: choiceOf(DEPTH) }),
  );

describe('answers that PostgreSQL writes', () => {
  let api: WholeApi;
  let values: GraphQLSchema;

  beforeAll(async () => {
    api = await openWholeApi();
    values = await schemaOfValues();
  });
  afterAll(() => api.close());

  const openContext = (): HttpContext =>
    new HttpContext(
      {
        requestId: 'spec',
        language: 'zh',
        clock: api.clock,
        database: api.database,
        demo: true,
        remoteAddress: '127.0.0.1',
        userAgent: '',
      },
      {
        userId: '00000000-0000-4000-8000-000000000000',
        username: 'spec',
        displayName: 'spec',
        role: 'COUNTY_HEAD',
        permissions: new Set(['INDICATOR_READ', 'GROUP_READ', 'RETAILER_READ']),
        unitId: 0,
        mustChangePassword: false,
        actor: {
          userId: null,
          name: 'spec',
          scope: { from: 140_622_000, to: 140_622_999, peerParentId: null },
          requestId: 'spec',
        },
      },
      async () => undefined,
    );

  it('are those of graphql-js, for any selection', async () => {
    const answerOf = createExecutor(api.schema);
    const variables = { n: 2, yes: true };
    await fc.assert(
      fc.asyncProperty(fc.array(root, { minLength: 1, maxLength: 3 }), async (roots) => {
        const writer = new Writer();
        const fields = roots.map((chosen, index) => {
          const type = getNamedType(api.schema.getQueryType()?.getFields()[chosen.field]?.type);
          if (!isObjectType(type)) throw new Error(`${chosen.field} is no object`);
          return `r${index}: ${chosen.field}${chosen.arguments} ${writer.selection(type, chosen.choice, DEPTH)}`;
        });
        const source = `query($n: Int = 1, $yes: Boolean!) { ${fields.join(' ')} n: __typename @skip(if: $yes) last: unit(code: "140622") @include(if: $yes) { code } groups(first: $n) { totalCount } } ${writer.fragments.join(' ')}`;
        const document = parse(source);
        expect(validate(api.schema, document)).toEqual([]);
        const [ours, theirs] = [openContext(), openContext()];
        try {
          const answered = await answerOf({ document, operationName: null, variables, context: ours });
          const expected = await execute({ schema: values, document, variableValues: variables, contextValue: theirs });
          expect(JSON.stringify(JSON.parse(stringifyAnswer(answered)))).toBe(JSON.stringify(expected));
          expect(expected.errors).toBeUndefined();
        } finally {
          ours.read.release();
          theirs.read.release();
        }
      }),
      { numRuns: RUNS, seed: 20_261_012 },
    );
  });
});
