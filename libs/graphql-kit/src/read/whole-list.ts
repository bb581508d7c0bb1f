import {
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
} from 'graphql';
import type { RequestContext } from '../context';
import { badInput } from '../errors';
import { type ListStatements, statementsOf } from './list-statements';
import { ListTaker } from './read-connection';
import { environmentOf } from './read-shape';
import { below, type SelectedField, type SelectionContext, selectedFields } from './selection';

/** A valid query with a list in it, and under which response key. */
export interface ListQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly list: string;
}

/** A list of a query without its pages. */
export interface TakenList extends ListStatements {
  /** Name of the root field. */
  readonly field: string;
  /** The unit that it is asked of; null when the question names none. */
  readonly unitCode: string | null;
  /** Whether the query reads something under these response keys of a row. */
  readonly reads: (keys: readonly string[]) => boolean;
}

const unitOf = (args: unknown): string | null => {
  const code = typeof args === 'object' && args !== null && 'unitCode' in args ? args.unitCode : null;
  return typeof code === 'string' ? code : null;
};

const noList = () => badInput({ zh: '查询里没有这份名单', en: 'the query has no such list' }, ['list']);

/** All rows of a list that a query asks a page of: its own rights, conditions, order and fields. Throws as the list itself would. */
export async function wholeList(schema: GraphQLSchema, query: ListQuery, context: RequestContext): Promise<TakenList> {
  const document = parse(query.text, { noLocation: true });
  const operation = getOperationAST(document);
  const parentType = schema.getQueryType();
  if (operation?.operation !== 'query' || !parentType) throw noList();
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], query.variables);
  if (errors) throw badInput({ zh: '查询的变量不合法', en: 'the variables of the query are malformed' }, ['variables']);
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const selection: SelectionContext = { fragments, variables: coerced, schema };
  const asked = selectedFields([operation.selectionSet], selection).find(({ key }) => key === query.list);
  const definition = parentType.getFields()[asked?.name ?? ''];
  const node = asked?.nodes[0];
  if (!node || !definition || !getNamedType(definition.type).name.endsWith('Connection')) throw noList();
  const taker = new ListTaker();
  const info: GraphQLResolveInfo = {
    fieldName: definition.name,
    fieldNodes: asked.nodes,
    returnType: definition.type,
    parentType,
    path: { prev: undefined, key: asked.key, typename: parentType.name },
    schema,
    fragments,
    rootValue: taker,
    operation,
    variableValues: coerced,
  };
  const args = getArgumentValues(definition, node, coerced);
  await definition.resolve?.(undefined, args, context, info);
  if (!taker.taken) throw noList();
  const { list, selections } = taker.taken;
  const reads = ([key, ...rest]: readonly string[], fields: readonly SelectedField[]): boolean => {
    const field = fields.find((one) => one.key === key);
    return field !== undefined && (rest.length === 0 || reads(rest, selectedFields(below(field), selection)));
  };
  return {
    ...statementsOf(list, selections, selection, environmentOf(context)),
    field: definition.name,
    unitCode: unitOf(args) ?? unitOf(args['where']),
    reads: (keys) => reads(keys, selectedFields(selections, selection)),
  };
}
