import { normaliseText } from '@chengxin/kernel';

/** Pattern that finds a text anywhere, tidied like the stored ones; what LIKE takes for wildcards stands for itself. */
export const containsPattern = (text: string): string => `%${normaliseText(text).replace(/[\\%_]/g, '\\$&')}%`;
