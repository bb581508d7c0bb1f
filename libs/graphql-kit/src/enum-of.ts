import { registerEnumType } from 'type-graphql';

/** A GraphQL enum of some words, each its own value. */
export const enumOf = <T extends string>(values: readonly T[], name: string, description: string): Record<T, T> => {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(members, { name, description });
  return members;
};
