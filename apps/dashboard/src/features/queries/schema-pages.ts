import {
  type GraphQLArgument,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** An argument, a field, a value of an enumeration: what a page of a type lists. */
export interface SchemaEntry {
  readonly name: string;
  readonly about: string;
  /** As it is written, `[Unit!]!`; empty for values. */
  readonly type: string;
  /** The type behind it that has a page of its own; null for scalars of the standard. */
  readonly leadsTo: string | null;
  readonly args: readonly SchemaEntry[];
  readonly preset: string | null;
}

export interface SchemaPage {
  readonly name: string;
  readonly about: string;
  readonly entries: readonly SchemaEntry[];
}

/** Where a word was found: a type, or a field of one. */
export interface SchemaHit {
  readonly type: string;
  readonly field: string | null;
}

const STANDARD = ['Int', 'Float', 'String', 'Boolean', 'ID'];
const MOST_HITS = 60;

const entryOf = (
  { name, description, type }: { name: string; description?: string | null | undefined; type?: GraphQLType },
  args: readonly GraphQLArgument[] = [],
  preset: unknown = undefined,
): SchemaEntry => {
  const named = type && getNamedType(type).name;
  return {
    name,
    about: description ?? '',
    type: type ? String(type) : '',
    leadsTo: named && !STANDARD.includes(named) ? named : null,
    args: args.map((arg) => entryOf(arg, [], arg.defaultValue)),
    preset: preset === undefined ? null : JSON.stringify(preset),
  };
};

/** What the schema says of a type; null where it has none of that name. */
export function schemaPage(schema: GraphQLSchema, name: string): SchemaPage | null {
  const type = schema.getType(name);
  if (!type) return null;
  const page = (entries: readonly SchemaEntry[]): SchemaPage => ({ name, about: type.description ?? '', entries });
  if (isObjectType(type)) return page(Object.values(type.getFields()).map((field) => entryOf(field, field.args)));
  if (isInputObjectType(type))
    return page(Object.values(type.getFields()).map((field) => entryOf(field, [], field.defaultValue)));
  return page(isEnumType(type) ? type.getValues().map((value) => entryOf(value)) : []);
}

/** Types and fields with a word in their names or in what is said of them; those whose names begin with it first. */
export function findInSchema(schema: GraphQLSchema, word: string): SchemaHit[] {
  const sought = word.toLowerCase();
  const closeness = (name: string, about: string | null | undefined): number => {
    if (name.toLowerCase().startsWith(sought)) return 0;
    if (name.toLowerCase().includes(sought)) return 1;
    return about?.toLowerCase().includes(sought) ? 2 : 3;
  };
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !STANDARD.includes(type.name));
  const hits = types.flatMap((type) => {
    const fields = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    return [
      { type: type.name, field: null, rank: closeness(type.name, isScalarType(type) ? null : type.description) },
      ...fields.map(({ name, description }) => ({ type: type.name, field: name, rank: closeness(name, description) })),
    ];
  });
  return hits
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_HITS)
    .map(({ type, field }) => ({ type, field }));
}
