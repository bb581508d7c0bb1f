import { describe, expect, it } from 'vitest';

interface FeatureTexts {
  texts: { zh: object; en: object };
}

const modules = import.meta.glob<FeatureTexts>(
  ['../features/*/*.{texts,words}.ts', '../shared/*.texts.ts', './shell/*.texts.ts'],
  {
    eager: true,
  },
);

/** Keys with their places, such as `gap.above`; plural forms count as one key. */
function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${prefix}${key}.`)
      : [`${prefix}${key.replace(/_(one|other)$/, '')}`],
  );
}

/** Every text with its key. */
function textsOf(texts: object, prefix = ''): Array<[string, string]> {
  return Object.entries(texts).flatMap(
    ([key, value]): Array<[string, string]> =>
      typeof value === 'object' && value !== null ? textsOf(value, `${prefix}${key}.`) : [[`${prefix}${key}`, String(value)]],
  );
}

const placeholders = (text: string) => [...new Set(text.match(/\{\{\s*\w+|<\w+>/g) ?? [])].sort();

// The switch to Chinese is written in Chinese on an English page; the form of a group's name is Chinese by rule.
const CHINESE_IN_ENGLISH = ['otherLanguage', 'form.nameHint'];

describe.each(Object.entries(modules))('the words in %s', (_path, { texts }) => {
  it('exist in Chinese and in English', () => {
    expect([...new Set(keysOf(texts.en))].sort()).toEqual([...new Set(keysOf(texts.zh))].sort());
  });

  it('leave no Chinese in the English text', () => {
    const left = textsOf(texts.en).filter(([key, text]) => /\p{Script=Han}/u.test(text) && !CHINESE_IN_ENGLISH.includes(key));
    expect(left).toEqual([]);
  });

  it('fill in the same figures in both languages', () => {
    const chinese = new Map(textsOf(texts.zh));
    const different = textsOf(texts.en).filter(([key, text]) => {
      const other =
        chinese.get(key) ?? chinese.get(key.replace(/_(one|other)$/, '_other')) ?? chinese.get(key.replace(/_(one|other)$/, ''));
      // What is said of one thing needs no number.
      const needed = (found: string) => placeholders(found).filter((place) => !key.endsWith('_one') || place !== '{{count');
      return other !== undefined && needed(other).join() !== needed(text).join();
    });
    expect(different).toEqual([]);
  });
});

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.{texts,words,spec}.ts', '!../gql/**'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const keysIn = new Map(
  Object.entries(modules).map(([path, { texts }]) => [
    path.replace(/^.*\/|\.(texts|words)\.ts$/g, ''),
    new Set([...keysOf(texts.zh), ...textsOf(texts.zh).map(([key]) => key)]),
  ]),
);

describe('the words that pages ask for', () => {
  it('are there, each in a namespace that its file names', () => {
    const missing = Object.entries(sources).flatMap(([path, source]) => {
      const named = [...source.matchAll(/(?:useTranslation|TFunction|Namespace)[(<]\[?'([\w-]+)'|\bns: '([\w-]+)'/g)].map(
        ([, first, second]) => first ?? second ?? '',
      );
      if (named.length === 0) return [];
      const asked = [...source.matchAll(/\b(?:t|t[A-Z]\w*)\(\s*'([\w.:-]+)'/g)].map(([, key = '']) => key);
      return asked
        .filter((key) => {
          const [, namespace, own = key] = /^([\w-]+):(.*)$/.exec(key) ?? [];
          return ![...(namespace ? [namespace] : named)].some((name) => keysIn.get(name)?.has(own));
        })
        .map((key) => `${path} ${key}`);
    });
    expect(missing).toEqual([]);
  });
});
