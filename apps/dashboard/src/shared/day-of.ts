import { parseLocalDate } from '@chengxin/kernel';

/** The day that an address names; undefined where it names none, or one that no calendar has. */
export const dayOf = (text: string | null): string | undefined => (text && parseLocalDate(text)) || undefined;
