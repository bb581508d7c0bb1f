import { localDate, yearMonth } from '@chengxin/kernel';
import { firstDayToPlan } from '@chengxin/meetings/domain';
import type { PlanningYearQuery } from '../../gql/graphql';

/** The day that is proposed for a meeting of a month; undefined until the working days are known, null where they could not be read: who plans names it. */
export function proposedDay(
  { data, loading }: { data?: PlanningYearQuery | undefined; loading: boolean },
  of: string,
  today: string,
): string | null | undefined {
  if (!data) return loading ? undefined : null;
  const days = data.workingYear?.days ?? [];
  return firstDayToPlan(yearMonth(of), localDate(today), new Map(days.map(({ day, works }) => [localDate(day), works])));
}
