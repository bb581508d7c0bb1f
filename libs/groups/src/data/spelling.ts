import { pinyin } from 'pinyin-pro';

/** What a search in pinyin looks at: small letters and digits. */
const SPELT = /[^a-z0-9]+/g;

/** A text as it may be typed in pinyin: small letters and digits only, `ü` as `v`; empty when it holds Chinese, or no letter. */
export function typedSpelling(text: string): string {
  const typed = text.toLowerCase().replaceAll('ü', 'v').replace(SPELT, '');
  return /\p{Script=Han}/u.test(text) || !/[a-z]/.test(typed) ? '' : typed;
}

/** Initials and whole spelling of a name, with a blank between: `金城镇1组` → `jcz1z jinchengzhen1zu`. Characters of several readings by their word. */
export function spellingOf(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true }).map((syllable) =>
    syllable.toLowerCase().replace(SPELT, ''),
  );
  return `${syllables.map((syllable) => syllable.slice(0, 1)).join('')} ${syllables.join('')}`;
}
