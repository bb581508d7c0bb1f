import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is needed to read a selection: the document's fragments and the operation's coerced variables. */
export interface SelectionContext {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Known where fields may have arguments. */
  readonly schema?: GraphQLSchema;
}

/** The fields selected under one response key; several nodes when the same field is asked for more than once. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

function isIncluded(node: SelectionNode, context: SelectionContext): boolean {
  if (!node.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, context.variables);
  if (skip?.['if'] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, context.variables);
  return include?.['if'] !== false;
}

/**
 * Fields of a selection in response order, fragments spread and merged, `@skip` and `@include` obeyed. Type conditions need no test:
 * the schema has neither interfaces nor unions, so a valid fragment always fits.
 */
export function selectedFields(sets: readonly (SelectionSetNode | undefined)[], context: SelectionContext): SelectedField[] {
  const byKey = new Map<string, { key: string; name: string; nodes: FieldNode[] }>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (!isIncluded(node, context)) continue;
      if (node.kind === 'Field') {
        const key = node.alias?.value ?? node.name.value;
        const known = byKey.get(key);
        if (known) known.nodes.push(node);
        else byKey.set(key, { key, name: node.name.value, nodes: [node] });
      } else if (node.kind === 'InlineFragment') {
        visit(node.selectionSet);
      } else {
        visit(context.fragments[node.name.value]?.selectionSet);
      }
    }
  };
  for (const set of sets) visit(set);
  return [...byKey.values()];
}

/** Selection sets below a field. */
export const below = (field: SelectedField): (SelectionSetNode | undefined)[] => field.nodes.map((node) => node.selectionSet);
