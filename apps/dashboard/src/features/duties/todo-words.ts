import { TODO_DETAIL_LABELS, TODO_FACTS, type TodoDetail, type TodoKind } from '@chengxin/duties/domain';
import type { TFunction } from 'i18next';
import { currentLanguage } from '../../shared/language';

/** What is to be done, in the language on the screen. */
export const kindText = (kind: TodoKind): string => sentence(TODO_FACTS[kind][currentLanguage()]);

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What exactly is the matter; nothing where the kind says it all. */
export const detailText = (detail: TodoDetail | null | undefined): string =>
  detail ? TODO_DETAIL_LABELS[detail][currentLanguage()] : '';

/** When things of a kind are due. */
export const dueText = (kind: TodoKind): string => TODO_FACTS[kind][currentLanguage() === 'zh' ? 'dueZh' : 'dueEn'];

type Words = TFunction<'todo'>;

const COUNTED = {
  PLEDGE_UNSIGNED: 'pledges',
  PLEDGE_OUTDATED: 'pledges',
  ARCHIVE_GAP: 'papers',
  COUNTY_ARCHIVE_GAP: 'papers',
  GROUP_TOO_SMALL: 'members',
  GROUP_TOO_LARGE: 'members',
  PLAN_OPEN: 'proposals',
} as const satisfies Partial<Record<TodoKind, string>>;

/** Kinds that count something. */
export const COUNTED_KINDS = Object.keys(COUNTED) as (keyof typeof COUNTED)[];

/** How many there are, with the word of the kind. */
export const quantityText = (t: Words, kind: TodoKind, count: number | null | undefined): string => {
  const of = (COUNTED as Partial<Record<TodoKind, (typeof COUNTED)[keyof typeof COUNTED]>>)[kind];
  return of === undefined || count == null ? '' : t(`quantity.${of}`, { count });
};

const MANY = 2;

/** The same with a place for the number, in the words of many. */
export const quantityPattern = (t: Words, kind: TodoKind, place: string): string =>
  quantityText(t, kind, MANY).replace(String(MANY), place);

/** Working days of a year, about; of what is later than that nobody counts the days. */
const WORKING_YEAR = 250;

/** Whether working days are shown of something. */
export const showsDays = ({ workingDaysLeft: left }: { workingDaysLeft?: number | null | undefined }): boolean =>
  left != null && left >= -WORKING_YEAR;

/** How long there is, in working days. */
export function leftText(t: Words, daysLeft: number | null | undefined, isLate: boolean): string {
  if (daysLeft == null) return '—';
  if (!showsDays({ workingDaysLeft: daysLeft })) return t('lateLong');
  if (isLate) return daysLeft < 0 ? t('late', { count: -daysLeft }) : t('lateNone');
  return daysLeft === 0 ? t('today') : t('left', { count: daysLeft });
}
