import { type GraphQLSchema, getNamedType, isObjectType, isSpecifiedScalarType } from 'graphql';

const ROOTS: Readonly<Record<string, string>> = {
  Query: '查询：读数据，不改动任何内容。 What can be asked; it changes nothing.',
  Mutation: '办理：按请求中的次序，各自成或不成。 Acts, done one after the other; each is done whole or refused.',
};

/** Describes what has no decorator of its own: the root types, and arguments that their type has said all about (`where`, `input`, a month). */
export function describeSchema(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    type.description ??= ROOTS[type.name];
    for (const argument of Object.values(type.getFields()).flatMap(({ args }) => args)) {
      const given = getNamedType(argument.type);
      if (!isSpecifiedScalarType(given)) argument.description ??= given.description;
    }
  }
}
