import type { IntrospectionQuery } from 'graphql';
import type { Language } from '../../shared/language';

const HAN = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** The sentences of one language of a description, which has both: Chinese first, then English. A text in one language is left whole. */
export function wordsIn(description: string, language: Language): string {
  const sentences = description.split(/(?<=[。！？.!?]) +/);
  const chosen = sentences.filter((sentence) => HAN.test(sentence) === (language === 'zh'));
  return chosen.length > 0 ? chosen.join(language === 'zh' ? '' : ' ') : description;
}

/** The schema as the server describes it, with its descriptions in one language. */
export const schemaIn = (schema: IntrospectionQuery, language: Language): IntrospectionQuery =>
  translated(schema, language) as IntrospectionQuery;

function translated(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => translated(one, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'description' && typeof part === 'string' ? wordsIn(part, language) : translated(part, language),
    ]),
  );
}
