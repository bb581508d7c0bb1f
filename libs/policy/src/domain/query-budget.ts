import type { Role } from '@chengxin/identity/domain';
import type { ParameterDefinition } from './parameter';
import { parameter } from './parameters';

/** The parameter that limits what free queries of a role may cost in an hour: whose work they are may spend more. */
export const queryBudgetOf = (role: string): ParameterDefinition =>
  parameter(role === ('ANALYST' satisfies Role) ? 'api.budget_per_hour_analyst' : 'api.budget_per_hour');
