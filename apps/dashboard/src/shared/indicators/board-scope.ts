import type { UnitLevel } from '../../gql/graphql';
import { monthStep } from '../month-steps';
import { useScope } from '../scope';
import { levelBelow, levelOf } from '../unit-level';
import { useMay, useViewer, withinUnit } from '../viewer';

/** Months that a development reaches back, the shown one included. */
const MONTHS = 18;

/** The variables that every board asks with: unit, month, first month of the development, what to compare with. */
export interface BoardScope {
  unit: string;
  month: string;
  from: string;
  level: UnitLevel | null;
  hasBelow: boolean;
  hasPeers: boolean;
  /** Whether the unit is the viewer's own or below it: only there are groups and retailers answered, of others figures alone. */
  within: boolean;
}

/** Whether the groups of the shown unit may be seen: by permission, and by lying within the viewer's own unit. */
export function useSeesGroups(): boolean {
  const { within } = useBoardScope();
  return useMay('GROUP_READ') && within;
}

/** Scope of a board; counties and areas are shown beside their peers. */
export function useBoardScope(): BoardScope {
  const { unit } = useViewer();
  const { unitCode, month } = useScope();
  return { ...boardScope(unitCode, month), within: withinUnit(unit.code, unit.level, unitCode) };
}

/** The same, as a pure function. */
export function boardScope(unitCode: string, month: string): Omit<BoardScope, 'within'> {
  const level = levelBelow(unitCode);
  return {
    unit: unitCode,
    month,
    from: monthStep(month, 1 - MONTHS),
    level,
    hasBelow: level !== null,
    hasPeers: ['COUNTY', 'AREA'].includes(levelOf(unitCode)),
  };
}
