/** A place in the product that a search may lead to, known without asking the server. */
export interface Destination {
  readonly kind: 'page' | 'indicator';
  readonly id: string;
  readonly name: string;
  /** Other names it goes by: the other language, a code. */
  readonly aliases: readonly string[];
  /** Syllables with blanks between. */
  readonly spelling: string;
  /** Where it is, without unit and month. */
  readonly path: string;
}

const tidy = (text: string): string => text.toLowerCase().replace(/[\s'’_-]+/g, '');

/** How well a text fits: 0 begins with it, 1 has it within, null not at all. */
function closeness({ name, aliases, spelling }: Destination, text: string): 0 | 1 | null {
  const initials = spelling.replace(/(\S)\S*\s*/g, '$1');
  const names = [name, ...aliases, initials, spelling].map(tidy);
  if (names.some((one) => one.startsWith(text))) return 0;
  return names.some((one) => one.includes(text)) ? 1 : null;
}

/** The destinations that a text names, in Chinese, English, pinyin or initials; those that begin with it first. */
export function findDestinations(all: readonly Destination[], typed: string, most: number): Destination[] {
  const text = tidy(typed);
  if (text === '') return [];
  const ranked = all.flatMap((one) => {
    const rank = closeness(one, text);
    return rank === null ? [] : [{ one, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ one }) => one);
}
