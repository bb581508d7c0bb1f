import type { Clock } from '@chengxin/kernel';
import type { Pool } from 'pg';

const HOUR_MS = 3_600_000;

/** Whose budget is charged, and how large it is. */
export interface Budget {
  /** Id of the user, or of the token in use: each token has a budget of its own. */
  readonly subject: string;
  readonly unitId: number;
  /** Policy parameter of the limit, and its value where nobody has set another. */
  readonly parameter: string;
  readonly initial: number;
  /** The token's own limit, which can only be lower; null behind a session. */
  readonly ownLimit: number | null;
}

export interface Charge {
  /** False when too little is left, and nothing was charged. */
  readonly charged: boolean;
  readonly remaining: number;
  readonly resetsAt: Date;
  /** Seconds until then. */
  readonly seconds: number;
}

/** Charges the cost of a query to the budget of this hour, by the real clock. One statement. */
export async function chargeQuery(pool: Pool, clock: Clock, budget: Budget, cost: number): Promise<Charge> {
  const now = clock.realNow();
  const { subject, parameter, initial, ownLimit, unitId } = budget;
  const { rows } = await pool.query<{ charged: boolean; remaining: string }>({
    name: 'charge-query',
    text: 'select * from charge_query($1, $2, $3, $4, $5, $6, $7, $8)',
    values: [subject, Math.ceil(cost), parameter, initial, ownLimit, unitId, clock.today(), now.toISOString()],
  });
  const resetsAt = new Date((Math.floor(now.getTime() / HOUR_MS) + 1) * HOUR_MS);
  return {
    charged: rows[0]?.charged ?? false,
    remaining: Number(rows[0]?.remaining ?? 0),
    resetsAt,
    seconds: Math.ceil((resetsAt.getTime() - now.getTime()) / 1000),
  };
}
