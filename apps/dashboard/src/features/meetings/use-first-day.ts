import { useQuery } from '@apollo/client/react';
import { useViewer } from '../../shared/viewer';
import { proposedDay } from './first-day';
import { PlanningYearDocument } from './planning.graphql';

/** What `proposedDay` says of a month where a unit lies. */
export function useFirstDay(unitCode: string, of: string): string | null | undefined {
  const { today } = useViewer();
  return proposedDay(useQuery(PlanningYearDocument, { variables: { unitCode, year: Number(of.slice(0, 4)) } }), of, today);
}
