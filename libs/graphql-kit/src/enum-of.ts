import type { Label } from '@chengxin/kernel';
import { registerEnumType } from 'type-graphql';

/** What one value means: the domain's own word for it, or a description like that of a field. */
export type ValueWords = Label | string;

/** A GraphQL enum of some words, each its own value and described. */
export const enumOf = <T extends string>(
  values: readonly T[],
  name: string,
  description: string,
  words: Readonly<Record<T, ValueWords>>,
): Record<T, T> => {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: sentenceOf(words[value]) }])) as Record<
    T,
    { description: string }
  >;
  registerEnumType(members, { name, description, valuesConfig });
  return members;
};

const sentenceOf = (words: ValueWords): string =>
  typeof words === 'string' ? words : `${words.zh}。 ${words.en.charAt(0).toUpperCase()}${words.en.slice(1)}.`;
