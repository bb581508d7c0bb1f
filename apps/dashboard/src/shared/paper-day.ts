import { dayInWords } from '@chengxin/papers/domain';
import { currentLanguage } from './language';

/** A day on a paper in the page's language: 2026年10月5日, in English as it is kept; nothing where there is none. */
export const paperDay = (day: string | null | undefined): string => {
  if (!day) return '';
  return currentLanguage() === 'zh' ? dayInWords(day) : day;
};
