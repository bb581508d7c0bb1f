import { allowed, isStorableText, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import { LONGEST_TEXT, TEXT_KIND_LABELS, type TextKind } from './founding-text';

/** The version that a new one follows. */
export interface LastVersion {
  readonly body: string;
  readonly effectiveOn: LocalDate;
}

/** Paragraphs without blanks at their ends and without empty lines. */
export const tidyText = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[ \t]+|[ \t\u3000]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n');

/**
 * Whether a text may become the next version: it says something else, and holds from a later day than the last one and from tomorrow
 * at the earliest, since nobody has signed it today and figures of days gone by are not judged by it.
 */
export function mayBeNextVersion(body: string, effectiveOn: LocalDate, last: LastVersion, today: LocalDate): Verdict[] {
  return [
    body !== '' && body.length <= LONGEST_TEXT && isStorableText(body.replaceAll('\n', ''))
      ? allowed
      : refused(
          'TEXT_UNUSABLE',
          { zh: `请填写正文，最多 ${LONGEST_TEXT} 个字`, en: `give a text of at most ${LONGEST_TEXT} characters` },
          ['input', 'body'],
        ),
    body !== last.body
      ? allowed
      : refused('TEXT_UNCHANGED', { zh: '正文与现行版本相同', en: 'the text is that of the last version' }, ['input', 'body']),
    effectiveOn > today && effectiveOn > last.effectiveOn
      ? allowed
      : refused(
          'TEXT_NOT_LATER',
          {
            zh: `生效日期须晚于今天和上一版的 ${last.effectiveOn}`,
            en: `it takes effect after today and after the last version, ${last.effectiveOn}`,
          },
          ['input', 'effectiveOn'],
        ),
  ];
}

/** Texts are the city's: one wording for all its counties (SD-R04, unified model). */
export function mustBeCityOffice(isCity: boolean, kind: TextKind): Verdict {
  return isCity
    ? allowed
    : refused(
        'CITY_ONLY',
        {
          zh: `${TEXT_KIND_LABELS[kind].zh}全市统一，由市局（公司）修订`,
          en: `the ${TEXT_KIND_LABELS[kind].en} is one for the city, which alone revises it`,
        },
        ['input', 'kind'],
        'SD-R04',
      );
}
