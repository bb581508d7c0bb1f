import { allowed, isStorableText, normaliseText, refused, type Verdict } from '@chengxin/kernel';
import { chineseNumber, parseChineseNumber } from './chinese-ordinal';

/** The words that every group's name has in common (SD-R05). */
export const GROUP_NAME_WORDS = '卷烟零售户诚信自律互助小组';

const MAX_STREET_LENGTH = 40;

/** The name by the rule: county + street, community or market + the common words + 一组, 二组 … where the street has several. */
export const buildGroupName = (countyName: string, streetText: string, ordinal: number): string =>
  `${countyName}${streetText}${GROUP_NAME_WORDS}${ordinal === 0 ? '' : `${chineseNumber(ordinal)}组`}`;

/** Names are compared and stored without the spaces and full-width forms that people type. */
export const tidyName = (text: string): string => normaliseText(text).replaceAll(' ', '');

/** What a name says: its head (county and street together) and its ordinal, 0 without; null when it has not the form of a group's name. */
export function parseGroupName(name: string): { readonly head: string; readonly ordinal: number } | null {
  const at = name.lastIndexOf(GROUP_NAME_WORDS);
  if (at < 1) return null;
  const head = name.slice(0, at);
  const end = name.slice(at + GROUP_NAME_WORDS.length);
  if (end === '') return { head, ordinal: 0 };
  const ordinal = end.endsWith('组') ? parseChineseNumber(end.slice(0, -1)) : null;
  return ordinal === null ? null : { head, ordinal };
}

/** What the naming rule is asked with; all texts tidied. */
export interface GroupNaming {
  readonly countyName: string;
  readonly streetText: string;
  readonly name: string;
  /** Ordinals of the other active groups of the county on the same street; 0 for one without. */
  readonly othersOnStreet: readonly number[];
}

/** The smallest ordinal from 1 that no group of the street has; a group without ordinal counts as the first. */
export function nextOrdinal(taken: readonly number[]): number {
  const used = new Set(taken.map((ordinal) => Math.max(ordinal, 1)));
  let next = 1;
  while (used.has(next)) next++;
  return next;
}

/** Whether a text can be the street part of a name. */
export const checkStreet = (streetText: string): Verdict =>
  streetText !== '' && streetText.length <= MAX_STREET_LENGTH && isStorableText(streetText)
    ? allowed
    : refused(
        'STREET_NEEDED',
        {
          zh: `请填写街道、社区或市场，不超过 ${MAX_STREET_LENGTH} 个字`,
          en: `give the street, community or market in at most ${MAX_STREET_LENGTH} characters`,
        },
        ['input', 'streetText'],
        'SD-R05',
      );

/**
 * Whether a name follows SD-R05, and which of the street's groups it means. The street part is free, since groups may span villages
 * (SD-Q19); county and common words are not. "Several groups on one street get an ordinal": a second group must have one, a first may.
 */
export function checkGroupName(naming: GroupNaming): Verdict {
  const { countyName, streetText, name, othersOnStreet } = naming;
  const street = checkStreet(streetText);
  if (!street.ok) return street;
  const ordinal = ordinalIn(naming);
  if (ordinal === null) {
    const example = buildGroupName(countyName, streetText, nextOrdinal(othersOnStreet));
    return refused(
      'NAME_FORM',
      {
        zh: `名称须为“${buildGroupName(countyName, streetText, 0)}”，末尾可加一组、二组等序号，如“${example}”`,
        en: `the name must read ${buildGroupName(countyName, streetText, 0)}, with an ordinal (一组, 二组 …) or without, as in ${example}`,
      },
      ['input', 'name'],
      'SD-R05',
    );
  }
  if (othersOnStreet.includes(ordinal) && ordinal > 0) return nameTaken(name);
  if (ordinal === 0 && othersOnStreet.length > 0) {
    const proposed = buildGroupName(countyName, streetText, nextOrdinal(othersOnStreet));
    return refused(
      'ORDINAL_NEEDED',
      {
        zh: `${streetText}已有小组，名称末尾须加序号，如“${proposed}”`,
        en: `${streetText} has a group already; add an ordinal, as in ${proposed}`,
      },
      ['input', 'name'],
      'SD-R05',
    );
  }
  return allowed;
}

/** The ordinal in a name that follows the rule for this county and street; null when it does not. */
export function ordinalIn({
  countyName,
  streetText,
  name,
}: Pick<GroupNaming, 'countyName' | 'streetText' | 'name'>): number | null {
  const parsed = parseGroupName(name);
  return parsed && parsed.head === `${countyName}${streetText}` ? parsed.ordinal : null;
}

/** A name belongs to one group of a county: an active one, one that is being founded, or one that is planned (SD-Q19). */
export const nameTaken = (name: string): Verdict =>
  refused(
    'NAME_TAKEN',
    {
      zh: `本县已有小组（在册、筹建或规划中）名为“${name}”`,
      en: `a group of the county, active, being founded or planned, is called ${name} already`,
    },
    ['input', 'name'],
    'SD-Q19',
  );
