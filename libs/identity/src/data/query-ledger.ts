import type { Clock } from '@chengxin/kernel';
import type { Pool } from 'pg';
import { type Budget, type Charge, chargeQuery } from './charge-query';

/** What is known here of a budget in its hour. */
interface Account {
  readonly resetsAt: Date;
  remaining: number;
  /** Charged here and not known to be written. */
  pending: number;
  writtenAt: number;
  writing: Promise<void> | null;
}

// Between two writes several processes may together spend a second's worth too much: that is what an unlocked row per query is worth.
const WRITE_EVERY_MS = 1000;
// Accounts of earlier hours go when there are so many.
const MANY = 10_000;

/**
 * Charges queries to their hour in memory and writes the sums once a second: a row that each query of a user locks and commits would
 * cost more than most queries. What seems too much is asked of the database before it is refused.
 */
export class QueryLedger {
  readonly #accounts = new Map<string, Account>();

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  async charge(budget: Budget, cost: number): Promise<Charge> {
    const now = this.clock.realNow();
    const account = this.#accounts.get(budget.subject);
    if (!account || account.resetsAt <= now) return this.#ask(budget, cost);
    if (cost > account.remaining) {
      await this.#write(budget, account);
      return this.#ask(budget, cost);
    }
    account.remaining -= cost;
    account.pending += cost;
    if (now.getTime() - account.writtenAt >= WRITE_EVERY_MS) void this.#write(budget, account);
    return {
      charged: true,
      remaining: account.remaining,
      resetsAt: account.resetsAt,
      seconds: Math.ceil((account.resetsAt.getTime() - now.getTime()) / 1000),
    };
  }

  /** Charges in the database, and takes over what is left there but for what was charged here meanwhile. */
  async #ask(budget: Budget, cost: number): Promise<Charge> {
    const charge = await chargeQuery(this.pool, this.clock, budget, cost);
    const { resetsAt } = charge;
    const known = this.#accounts.get(budget.subject);
    if (known?.resetsAt.getTime() === resetsAt.getTime()) {
      // Answers may overtake each other: the least of them is the last.
      known.remaining = Math.max(0, Math.min(known.remaining, charge.remaining - known.pending));
      return { ...charge, remaining: known.remaining };
    }
    if (this.#accounts.size >= MANY) this.#forget();
    const writtenAt = this.clock.realNow().getTime();
    this.#accounts.set(budget.subject, { remaining: charge.remaining, resetsAt, pending: 0, writtenAt, writing: null });
    return charge;
  }

  async #write(budget: Budget, account: Account): Promise<void> {
    while (account.writing) await account.writing;
    const amount = account.pending;
    account.writtenAt = this.clock.realNow().getTime();
    if (amount === 0) return;
    account.writing = this.#charged(budget, amount).then(
      (remaining) => {
        account.writing = null;
        account.pending -= amount;
        // What others have spent meanwhile counts too.
        account.remaining = Math.max(0, remaining - account.pending);
      },
      () => void (account.writing = null),
    );
    await account.writing;
  }

  /** Charges what has been spent already, at most all there is, and answers what is left. */
  async #charged(budget: Budget, amount: number): Promise<number> {
    const { charged, remaining } = await chargeQuery(this.pool, this.clock, budget, amount);
    if (charged || remaining === 0) return remaining;
    return (await chargeQuery(this.pool, this.clock, budget, remaining)).remaining;
  }

  #forget(): void {
    const now = this.clock.realNow();
    for (const [subject, account] of this.#accounts) if (account.resetsAt <= now) this.#accounts.delete(subject);
  }
}
