import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What the schema says of a field of an answer. */
export interface AnswerField {
  /** Name of its type, as `Decimal`. */
  readonly type: string;
  /** Its own name; null where the query names it otherwise. */
  readonly name: string | null;
  /** What the schema says of it. */
  readonly about: string;
}

/** Fields of an answer by their paths (`groups.nodes.name`, by response keys), in the order in which they were asked for. */
export type AnswerFields = ReadonlyMap<string, AnswerField>;

/** The operation that is asked: the named one, or the first. */
export const operationIn = (document: DocumentNode, name: string | null): OperationDefinitionNode | undefined =>
  document.definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === Kind.OPERATION_DEFINITION && (name === null || one.name?.value === name),
  );

/** Every field that an operation asks for, with what the schema says of it. */
export function answerFields(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): AnswerFields {
  const fields = new Map<string, AnswerField>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const walk = (type: GraphQLOutputType | null | undefined, { selections }: SelectionSetNode, path: string): void => {
    const object = type && getNamedType(type);
    if (!isObjectType(object)) return;
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(object, selection.selectionSet, path);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(object, fragment.selectionSet, path);
      } else {
        const field = object.getFields()[selection.name.value];
        if (!field) continue;
        const key = `${path}${selection.alias?.value ?? selection.name.value}`;
        const name = selection.alias ? null : selection.name.value;
        if (!fields.has(key)) fields.set(key, { type: getNamedType(field.type).name, name, about: field.description ?? '' });
        if (selection.selectionSet) walk(field.type, selection.selectionSet, `${key}.`);
      }
    }
  };
  const operation = operationIn(document, operationName);
  if (operation) walk(schema.getRootType(operation.operation), operation.selectionSet, '');
  return fields;
}
