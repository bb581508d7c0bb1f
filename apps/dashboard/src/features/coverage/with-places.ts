import type { BoardScope } from '../../shared/indicators/board-scope';
import { levelOf } from '../../shared/unit-level';

/** The scope with the streets, seats and villages of an area below it: where coverage lacks is told there, while sizes and margins of so few tell nothing. */
export const withPlaces = (scope: BoardScope): BoardScope =>
  levelOf(scope.unit) === 'AREA' ? { ...scope, level: 'PLACE', hasBelow: true } : scope;
