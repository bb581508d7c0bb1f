type Pairs<Key extends string> = Readonly<Record<Key, readonly [zh: string, en: string]>>;

/** Words that are written in pairs, as texts in each language. */
export function besideEachOther<Key extends string>(words: Pairs<Key>): Record<'zh' | 'en', Record<Key, string>> {
  const side = (at: 0 | 1) =>
    Object.fromEntries(Object.entries<Pairs<Key>[Key]>(words).map(([key, pair]) => [key, pair[at]])) as Record<Key, string>;
  return { zh: side(0), en: side(1) };
}
