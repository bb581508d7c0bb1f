import { type LocalDate, localDate } from '@chengxin/kernel';

/** First day of membership, and the first day on which it is one no more (null while it lasts). */
export interface MembershipPeriod {
  readonly joinedOn: LocalDate;
  readonly leftOn: LocalDate | null;
}

/** PostgreSQL's text of the half-open range. */
export const periodText = (joinedOn: LocalDate, leftOn: LocalDate | null): string => `[${joinedOn},${leftOn ?? ''})`;

/** Reads PostgreSQL's text of a half-open range of days that begins somewhere. */
export function parsePeriod(text: string): MembershipPeriod {
  const match = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})?\)$/.exec(text);
  if (!match?.[1]) throw new RangeError(`not a period of membership: ${text}`);
  return { joinedOn: localDate(match[1]), leftOn: match[2] === undefined ? null : localDate(match[2]) };
}
