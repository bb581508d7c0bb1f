import type { ParameterDefinition } from '../parameter';
import { ELECTIONS_PARAMETERS } from './elections.parameters';
import { EVALUATION_PARAMETERS } from './evaluation.parameters';
import { GROUPS_PARAMETERS } from './groups.parameters';
import { JOINING_PARAMETERS } from './joining.parameters';
import { MEETINGS_PARAMETERS } from './meetings.parameters';
import { MUTUAL_AID_PARAMETERS } from './mutual-aid.parameters';
import { PRICES_PARAMETERS } from './prices.parameters';
import { QUALITY_PARAMETERS } from './quality.parameters';
import { RUNNING_PARAMETERS } from './running.parameters';
import { TARGETS_PARAMETERS } from './targets.parameters';
import { VIOLATIONS_PARAMETERS } from './violations.parameters';

/** Every parameter, in the order in which pages list them. */
export const PARAMETERS: readonly ParameterDefinition[] = [
  ...TARGETS_PARAMETERS,
  ...GROUPS_PARAMETERS,
  ...JOINING_PARAMETERS,
  ...MUTUAL_AID_PARAMETERS,
  ...ELECTIONS_PARAMETERS,
  ...MEETINGS_PARAMETERS,
  ...RUNNING_PARAMETERS,
  ...QUALITY_PARAMETERS,
  ...PRICES_PARAMETERS,
  ...VIOLATIONS_PARAMETERS,
  ...EVALUATION_PARAMETERS,
];

const byCode = new Map(PARAMETERS.map((definition) => [definition.code, definition]));

/** The definition of a code; undefined when there is no such parameter. */
export const findParameter = (code: string): ParameterDefinition | undefined => byCode.get(code);

/** The definition of a code that is known to exist; throws a RangeError otherwise. */
export function parameter(code: string): ParameterDefinition {
  const definition = byCode.get(code);
  if (!definition) throw new RangeError(`there is no policy parameter ${code}`);
  return definition;
}
