import { allowed, daysBetween, isStorableText, type LocalDate, normaliseText, refused, type Verdict } from '@chengxin/kernel';

/** Most days that one entry names: the longest holiday so far had nine. */
export const LONGEST_HOLIDAY = 16;
const LONGEST_NAME = 30;

/** What a city says about days in a row: off work or worked, why, and on whose word. */
export interface CalendarEntry {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly name: string;
  readonly source: string;
}

const said = (text: string, longest: number, path: readonly string[]): Verdict => {
  const length = [...normaliseText(text)].length;
  if (length > 0 && length <= longest && isStorableText(text)) return allowed;
  return refused('TEXT_NEEDED', { zh: `请填写 1 至 ${longest} 个字`, en: `1 to ${longest} characters are needed` }, path);
};

/** A few days of one year. */
export const entryFits = ({ first, last }: Pick<CalendarEntry, 'first' | 'last'>): Verdict =>
  first <= last && first.slice(0, 4) === last.slice(0, 4) && daysBetween(first, last) < LONGEST_HOLIDAY
    ? allowed
    : refused(
        'CALENDAR_DAYS',
        {
          zh: `起止日期须在同一年内，最多 ${LONGEST_HOLIDAY} 天`,
          en: `both days lie in one year and are at most ${LONGEST_HOLIDAY} days`,
        },
        ['input', 'last'],
      );

/** An entry names a few days of one year, what they are for, and the notice that says so. */
export const mayBeEntered = ({ first, last, name, source }: CalendarEntry): Verdict[] => [
  entryFits({ first, last }),
  said(name, LONGEST_NAME, ['input', 'name']),
  said(source, 2 * LONGEST_NAME, ['input', 'source']),
];

/** A city takes back what it has entered itself; what comes with the product it can only correct. */
export const hasEntries = (count: number): Verdict =>
  count > 0
    ? allowed
    : refused('CALENDAR_NOT_ENTERED', { zh: '这些日期没有本市录入的安排', en: 'the city has entered nothing about these days' }, [
        'input',
        'first',
      ]);

/** One calendar for the whole city, kept by who works for all of it. */
export const mustBeCity = (isCity: boolean): Verdict =>
  isCity
    ? allowed
    : refused(
        'CITY_ONLY',
        { zh: '工作日历全市统一，由市局（公司）维护', en: 'the calendar is one for the city, which alone keeps it' },
        ['input', 'cityCode'],
      );
