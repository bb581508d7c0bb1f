import { useQuery } from '@apollo/client/react';
import { localDate, yearMonth } from '@chengxin/kernel';
import { firstDayToPlan } from '@chengxin/meetings/domain';
import { useViewer } from '../../shared/viewer';
import { PlanningYearDocument } from './planning.graphql';

/** The day that is proposed for a meeting of a month where a unit lies; undefined until the working days are known. */
export function useFirstDay(unitCode: string, of: string): string | undefined {
  const { today } = useViewer();
  const { data, loading } = useQuery(PlanningYearDocument, { variables: { unitCode, year: Number(of.slice(0, 4)) } });
  if (loading) return undefined;
  const days = data?.workingYear?.days ?? [];
  return firstDayToPlan(yearMonth(of), localDate(today), new Map(days.map(({ day, works }) => [localDate(day), works])));
}
