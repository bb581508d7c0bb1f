import { parseYearMonth } from '@chengxin/kernel';
import { useFilters } from '../../shared/filters';
import { monthStep } from '../../shared/month-steps';
import { useViewer } from '../../shared/viewer';

/** The month whose meetings are shown: `of` in the address, the running one without. Plans lie ahead of the months that have figures. */
export function useDutyMonth() {
  const { today } = useViewer();
  const filters = useFilters();
  const running = today.slice(0, 7);
  const of = parseYearMonth(filters.params.get('of') ?? '') ?? running;
  const step = (by: number) => {
    const next = monthStep(of, by);
    filters.set({ of: next === running ? undefined : next, day: undefined });
  };
  return { of, running, step };
}
