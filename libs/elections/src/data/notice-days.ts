import { REMINDERS } from '@chengxin/elections/domain';
import type { LocalDate } from '@chengxin/kernel';
import type { PolicyRow } from '@chengxin/policy/data';
import type { PolicyBook } from '@chengxin/policy/domain';

/** From how many days before its end a term may be followed: the earliest reminder. */
export const noticeDays = (book: PolicyBook<PolicyRow>, scope: number, day: LocalDate): number =>
  Math.max(...REMINDERS.map(({ code }) => book.number(code, { scopeFrom: scope, scopeTo: scope }, day)));
