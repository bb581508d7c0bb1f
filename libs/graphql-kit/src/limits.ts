import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { getComplexity } from 'graphql-query-complexity/cjs';
import { Extensions } from 'type-graphql';
import { aggregateCost } from './aggregate/aggregate-cost';
import type { ChargedQuery, ChargeQuery } from './budget';
import type { RequestContext } from './context';
import { badRequest, withoutSuggestion } from './errors';

/** Limits of one operation; the cost is an estimate of the objects that it answers. */
export const LIMITS = { depth: 12, aliases: 30, tokens: 4000, cost: 20_000, variableDepth: 12 } as const;

/** Rows of a page: when nothing is said, and at most. */
export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

// A nested list is counted at this length: the usual size of a group, of a retailer's history, of a county's areas.
const NESTED_LIST = 15;
// Key of a field's extensions that says how long its list is at most.
const LIST_LENGTH = 'listLength';
// Lists of the schema about itself: every tool asks them all, fields of types and arguments of fields, and no deeper.
const INTROSPECTED_LIST = 10;
// Lists of a connection, whose length is its `first`.
const PAGE_FIELDS: ReadonlySet<string> = new Set(['nodes', 'edges']);

/** Says how long a nested list can be, where that is known and less than a list is usually taken for. */
export const AtMost = (length: number): PropertyDecorator & MethodDecorator => Extensions({ [LIST_LENGTH]: length });

const report = (context: ValidationContext | null, error: GraphQLError): void => {
  context?.reportError(error);
};

/** Validation rules against deep and multiplied queries. */
export const limitRules: ValidationRule[] = [
  maxAliasesRule({ n: LIMITS.aliases, allowList: [], propagateOnRejection: false, onReject: [report] }),
  maxDepthRule({ n: LIMITS.depth, ignoreIntrospection: true, propagateOnRejection: false, onReject: [report] }),
];

const isDeeperThan = (depth: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((part) => isDeeperThan(depth - 1, part)));

/**
 * Refuses an operation whose estimated number of objects and fields is too high. What is free and asked by somebody is charged, and
 * `extensions.cost` says what is left; the dashboard's own documents, and what is refused before it runs, cost nothing.
 */
export function costLimit(schema: GraphQLSchema, charge: ChargeQuery | null = null): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => {
      let charged: ChargedQuery | null = null;
      return {
        didResolveOperation: async ({ request, document, operation, contextValue }) => {
          if (!operation) throw badRequest({ zh: '找不到要执行的操作', en: 'there is no such operation in the document' });
          if (operation.operation === 'subscription')
            throw badRequest({ zh: '不支持订阅', en: 'subscriptions are not supported' });
          // Before anything walks through them: what nests ten thousand deep ends whoever does.
          if (isDeeperThan(LIMITS.variableDepth, request.variables))
            throw badRequest({
              zh: `变量最多嵌套 ${LIMITS.variableDepth} 层`,
              en: `variables nest at most ${LIMITS.variableDepth} deep`,
            });
          const cost = estimatedCost(schema, document, request);
          if (cost > LIMITS.cost) {
            throw badRequest({
              zh: `查询代价 ${cost} 超过上限 ${LIMITS.cost}，请减少每页行数或嵌套字段`,
              en: `the query costs ${cost}, the limit is ${LIMITS.cost}; ask for fewer rows or nested fields`,
            });
          }
          if (charge && contextValue.signedIn && !contextValue.isTrusted) charged = await charge(contextValue, Math.max(1, cost));
        },
        willSendResponse: async ({ response }) => {
          if (!charged || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: charged };
        },
      };
    },
  };
}

function estimatedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variables, operationName }: Pick<GraphQLRequest, 'variables' | 'operationName'>,
): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: variables ?? {},
      ...(operationName ? { operationName } : {}),
      estimators: [
        ({ field, args, childComplexity }) => {
          const type = getNamedType(field.type);
          if (isLeafType(type)) return 0;
          if (type.name === 'Aggregate') return aggregateCost(args);
          if (type.name.endsWith('Connection')) return Math.max(1, Number(args['first'] ?? DEFAULT_PAGE_SIZE)) * childComplexity;
          const usual = type.name.startsWith('__') ? INTROSPECTED_LIST : NESTED_LIST;
          const length = Number(field.extensions[LIST_LENGTH] ?? usual);
          const objects = isListType(getNullableType(field.type)) && !PAGE_FIELDS.has(field.name) ? length : 1;
          return objects * (1 + childComplexity);
        },
      ],
    });
  } catch (error) {
    if (error instanceof GraphQLError)
      throw badRequest({
        zh: `查询不合法：${withoutSuggestion(error.message)}`,
        en: `invalid query: ${withoutSuggestion(error.message)}`,
      });
    throw error;
  }
}
