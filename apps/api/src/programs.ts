import { budgetExhausted, type ChargeQuery, unauthenticated } from '@chengxin/graphql-kit';
import { authenticateToken, QueryLedger } from '@chengxin/identity/data';
import type { Clock } from '@chengxin/kernel';
import type { Database } from '@chengxin/persistence';
import { queryBudgetOf } from '@chengxin/policy/domain';
import type { ServerParts } from './server';

/** What programs of analysts need of the server: their tokens, and budgets for what they ask freely. */
export function programParts({ readPool }: Database, clock: Clock): Pick<ServerParts, 'authenticateToken' | 'charge'> {
  const ledger = new QueryLedger(readPool, clock);
  const charge: ChargeQuery = async ({ signedIn }, cost) => {
    if (!signedIn) throw unauthenticated();
    const { code, defaultValue } = queryBudgetOf(signedIn.role);
    const budget = {
      subject: signedIn.token?.id ?? signedIn.userId,
      unitId: signedIn.unitId,
      parameter: code,
      initial: Number(defaultValue),
      ownLimit: signedIn.token?.hourlyBudget ?? null,
    };
    const { charged, remaining, resetsAt, seconds } = await ledger.charge(budget, Math.ceil(cost));
    const answer = { query: Math.ceil(cost), remaining, resetsAt: resetsAt.toISOString() };
    if (!charged) throw budgetExhausted(answer, seconds, budget.ownLimit);
    return answer;
  };
  return { authenticateToken: (secret, client) => authenticateToken(readPool, secret, clock, client), charge };
}
