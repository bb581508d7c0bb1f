import { type GraphQLOutputType, type GraphQLResolveInfo, getNamedType, isObjectType, type SelectionSetNode } from 'graphql';
import { RawJson } from './raw-json';
import { below, type SelectionContext, selectedFields } from './selection';

/**
 * The selection of a root field out of a value of its type: for fields whose arguments hold themselves (the conditions of lists), which
 * only `@ReadsRows` may take. Values must be in the form in which scalars are answered.
 */
export function selectFields(info: GraphQLResolveInfo, value: object): RawJson {
  const context: SelectionContext = { fragments: info.fragments, variables: info.variableValues };
  const sets = info.fieldNodes.map((node) => node.selectionSet);
  return new RawJson(JSON.stringify(select(value, info.returnType, sets, context)));
}

function select(
  value: unknown,
  outputType: GraphQLOutputType,
  sets: readonly (SelectionSetNode | undefined)[],
  context: SelectionContext,
): unknown {
  const type = getNamedType(outputType);
  if (!isObjectType(type) || value === null || value === undefined) return value ?? null;
  if (Array.isArray(value)) return value.map((item) => select(item, type, sets, context));
  const fields = type.getFields();
  return Object.fromEntries(
    selectedFields(sets, context).map(({ key, name, nodes }) => {
      const field = fields[name];
      if (!field) return [key, type.name];
      return [key, select((value as Record<string, unknown>)[name], field.type, below({ key, name, nodes }), context)];
    }),
  );
}
