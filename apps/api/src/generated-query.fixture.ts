import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values for required arguments and input fields, by the name of their type or their own; what is not named here is chosen by its type. */
export type Values = Readonly<Record<string, string | number | boolean>>;

const SCALARS: Readonly<Record<string, string>> = {
  Int: '1',
  Boolean: 'true',
  YearMonth: '"2026-08"',
  LocalDate: '"2026-10-12"',
  Decimal: '"1"',
  DateTime: '"2026-10-12T00:00:00Z"',
};

function literal(type: GraphQLInputType, name: string, values: Values): string {
  const named = getNamedType(type);
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return `[${literal(named, name, values)}]`;
  const known = values[named.name] ?? values[name];
  if (known !== undefined) return isEnumType(named) ? String(known) : JSON.stringify(known);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? '';
  if (isInputObjectType(named)) return `{ ${required(Object.values(named.getFields()), values)} }`;
  return SCALARS[named.name] ?? '"0"';
}

const required = (fields: readonly (GraphQLArgument | GraphQLInputField)[], values: Values): string =>
  fields
    .filter((field) => (isNonNullType(field.type) && field.defaultValue === undefined) || field.name in values)
    .map((field) => `${field.name}: ${literal(field.type, field.name, values)}`)
    .join(', ');

/** A field with its required arguments made up, and some given. */
export const callOf = (name: string, args: readonly GraphQLArgument[], values: Values, given = ''): string => {
  const all = [required(args, values), given].filter(Boolean).join(', ');
  return all ? `${name}(${all})` : name;
};

/** Every field down to a depth; the deepest objects answer their scalars only. */
export function fullSelection(type: GraphQLOutputType, depth: number, values: Values = {}): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const asked = callOf(field.name, field.args, values);
    if (!isObjectType(getNamedType(field.type))) return [asked];
    return depth > 0 ? [`${asked} ${fullSelection(field.type, depth - 1, values)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** The ids of all objects of some types that are reached from one of them, down to a depth. */
export function idsSelection(schema: GraphQLSchema, typeName: string, depth: number, types: readonly string[]): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`the schema has no type ${typeName}`);
  const below = Object.values(type.getFields()).filter((field) => depth > 0 && types.includes(getNamedType(field.type).name));
  const inner = below.map((field) => `${field.name} ${idsSelection(schema, getNamedType(field.type).name, depth - 1, types)}`);
  return `{ __typename id ${inner.join(' ')} }`;
}

/** One root field as a whole operation, with its required arguments made up. */
export function operationOf(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  name: string,
  values: Values,
  depth: number,
): string {
  const root: GraphQLObjectType | null | undefined = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[name];
  if (!field) throw new Error(`the schema has no ${kind} ${name}`);
  return `${kind} { ${callOf(name, field.args, values)} ${fullSelection(field.type, depth, values)} }`;
}

/** Every object of an answer that says its type. */
export function* objectsIn(value: unknown): Generator<Record<string, unknown> & { __typename: string }> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  else if (typeof value === 'object' && value !== null) {
    if ('__typename' in value) yield value as Record<string, unknown> & { __typename: string };
    for (const item of Object.values(value)) yield* objectsIn(item);
  }
}
