import {
  type ASTNode,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { Answer } from './answer';
import type { RequestContext } from './context';
import { badInput, badRequest, unauthenticated, withoutSuggestion } from './errors';
import { LRUCache } from './lru-cache';
import { RawJson } from './read/raw-json';
import { type SelectedField, selectedFields } from './read/selection';

/** One operation to run. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

interface Prepared {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly compiled: LRUCache<string, CompiledQuery>;
}

// Documents are kept by Apollo's own bounded store; what is compiled from one lives and dies with it.
const prepared = new WeakMap<DocumentNode, Map<string, Prepared>>();
const COMPILED_PER_DOCUMENT = 8;

/**
 * Runs operations: root queries that read rows hand PostgreSQL's JSON through as text; everything else is compiled by graphql-jit.
 * Answers are those of graphql-js (a spec compares them).
 */
export function createExecutor(schema: GraphQLSchema): (execution: Execution) => Promise<ExecutionResult> {
  return async ({ document, operationName, variables, context }) => {
    const plan = prepare(document, operationName);
    const coerced = getVariableValues(schema, plan.operation.variableDefinitions ?? [], variables);
    if (coerced.errors) {
      return {
        errors: coerced.errors.map((error) =>
          badRequest({
            zh: `变量不合法：${withoutSuggestion(error.message)}`,
            en: `invalid variable: ${withoutSuggestion(error.message)}`,
          }),
        ),
      };
    }
    const isQuery = plan.operation.operation === 'query';
    const type = isQuery ? schema.getQueryType() : schema.getMutationType();
    if (!type) return { errors: [badInput({ zh: '不支持这种操作', en: 'this kind of operation is not supported' })] };
    const fields = selectedFields([plan.operation.selectionSet], { fragments: plan.fragments, variables: coerced.coerced });
    if (!isQuery && fields.some(({ name }) => type.getFields()[name]?.extensions['interpreted'])) {
      return execute({
        schema,
        document,
        operationName: operationName ?? null,
        variableValues: variables,
        contextValue: context,
      });
    }
    const answer = new Answer(fields.map((field) => field.key));
    const rest: SelectedField[] = [];
    const reads: Promise<void>[] = [];
    for (const field of fields) {
      const definition = type.getFields()[field.name];
      if (isQuery && definition?.extensions['readsRows']) {
        reads.push(readField(schema, type, definition, field, plan, coerced.coerced, context, answer));
      } else {
        if (field.name.startsWith('__') && field.name !== '__typename' && !context.signedIn)
          return { errors: [unauthenticated()] };
        rest.push(field);
      }
    }
    if (rest.length > 0) {
      const compiled = compile(schema, document, plan, rest);
      const result = await compiled.query({}, context, coerced.coerced);
      for (const error of result.errors ?? []) answer.errors.push(asGraphQLError(error));
      answer.add(result.data as Record<string, unknown> | null | undefined);
    }
    await Promise.all(reads);
    return answer.result();
  };
}

function prepare(document: DocumentNode, operationName: string | null | undefined): Prepared {
  let byName = prepared.get(document);
  if (!byName) prepared.set(document, (byName = new Map()));
  const known = byName.get(operationName ?? '');
  if (known) return known;
  const operation = getOperationAST(document, operationName);
  if (!operation) throw badInput({ zh: '找不到要执行的操作', en: 'there is no such operation in the document' });
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const fresh: Prepared = { operation, fragments, compiled: new LRUCache(COMPILED_PER_DOCUMENT) };
  byName.set(operationName ?? '', fresh);
  return fresh;
}

function compile(schema: GraphQLSchema, document: DocumentNode, plan: Prepared, fields: readonly SelectedField[]): CompiledQuery {
  const key = fields.map((field) => field.key).join(' ');
  const known = plan.compiled.get(key);
  if (known) return known;
  const selections = fields.flatMap((field) => field.nodes.map((node): FieldNode => ({ ...node, directives: [] })));
  const used = variablesUsed(fields, plan.fragments);
  const operation: OperationDefinitionNode = {
    ...plan.operation,
    // graphql-jit unrolls input types that hold themselves (the filters of lists) without end; what is left here needs none of them.
    variableDefinitions:
      plan.operation.variableDefinitions?.filter((definition) => used.has(definition.variable.name.value)) ?? [],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const compiled = compileQuery(
    schema,
    {
      kind: Kind.DOCUMENT,
      definitions: [operation, ...document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)],
    },
    plan.operation.name?.value ?? '',
  );
  if (!isCompiledQuery(compiled)) throw compiled.errors?.[0] ?? new Error('the operation does not compile');
  plan.compiled.set(key, compiled);
  return compiled;
}

/** Names of the variables that some fields use, directly or through fragments. */
function variablesUsed(fields: readonly SelectedField[], fragments: Prepared['fragments']): ReadonlySet<string> {
  const used = new Set<string>();
  const seen = new Set<string>();
  const look = (node: ASTNode): void => {
    visit(node, {
      Variable: (variable) => {
        used.add(variable.name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (!fragment || seen.has(name.value)) return;
        seen.add(name.value);
        look(fragment);
      },
    });
  };
  for (const field of fields) field.nodes.forEach(look);
  return used;
}

async function readField(
  schema: GraphQLSchema,
  parentType: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  field: SelectedField,
  plan: Prepared,
  variables: Record<string, unknown>,
  context: RequestContext,
  answer: Answer,
): Promise<void> {
  const path: GraphQLResolveInfo['path'] = { prev: undefined, key: field.key, typename: parentType.name };
  const info: GraphQLResolveInfo = {
    fieldName: definition.name,
    fieldNodes: field.nodes,
    returnType: definition.type,
    parentType,
    path,
    schema,
    fragments: plan.fragments,
    rootValue: undefined,
    operation: plan.operation,
    variableValues: variables,
  };
  try {
    const node = field.nodes[0];
    if (!node) return;
    const args = getArgumentValues(definition, node, variables);
    const value: unknown = await definition.resolve?.(undefined, args, context, info);
    if (!(value instanceof RawJson)) throw new Error(`${definition.name} is marked as reading rows but does not`);
    if (value.text === 'null' && isNonNullType(definition.type)) throw new Error(`${definition.name} answered null`);
    answer.set(field.key, value);
  } catch (error) {
    answer.errors.push(located(error, field));
    if (isNonNullType(definition.type)) answer.voided = true;
    else answer.set(field.key, new RawJson('null'));
  }
}

function located(error: unknown, field: SelectedField): GraphQLError {
  const original = error instanceof Error ? error : new Error(String(error));
  const extensions = error instanceof GraphQLError ? error.extensions : undefined;
  return new GraphQLError(original.message, { nodes: field.nodes, path: [field.key], originalError: original, extensions });
}

/** graphql-jit's errors carry no extensions, which Apollo needs. */
function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError && error.extensions !== undefined && error.toJSON !== undefined) return error;
  const found = error as { message: string; path?: (string | number)[]; originalError?: Error };
  const original = found.originalError;
  return new GraphQLError(found.message, {
    path: found.path,
    originalError: original,
    extensions: original instanceof GraphQLError ? original.extensions : undefined,
  });
}
