import i18next from 'i18next';
import type { Measure } from '../../gql/graphql';
import type { IndicatorMeaning } from '../../shared/indicators/indicator';

const SIDES = { HIGHER_IS_BETTER: 'above', LOWER_IS_BETTER: 'below', NONE: 'none' } as const;

/** Which side of the target is the reached one. */
export const betterSide = (direction: IndicatorMeaning['direction']): 'above' | 'below' | 'none' => SIDES[direction];

/** The unit of measure in a title. */
export const unitWord = (measure: Measure): string => i18next.t(measure === 'RATE' ? 'charts:percent' : 'charts:perGroup');
