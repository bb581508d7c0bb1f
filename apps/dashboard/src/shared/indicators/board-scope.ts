import type { UnitLevel } from '../../gql/graphql';
import { monthStep } from '../month-steps';
import { useScope } from '../scope';
import { levelBelow, levelOf } from '../unit-level';

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
}

/** Scope of a board; counties and areas are shown beside their peers. */
export function useBoardScope(): BoardScope {
  const { unitCode, month } = useScope();
  return boardScope(unitCode, month);
}

/** The same, as a pure function. */
export function boardScope(unitCode: string, month: string): BoardScope {
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
