import type { Clock } from '@chengxin/kernel';
import { Unit } from '@chengxin/organization/data';
import { type Database, scopeStatements } from '@chengxin/persistence';
import { LockMode } from '@mikro-orm/core';
import { afterAttempt, isLockedOut } from '../domain';
import { UserAccount } from './user-account.entity';
import { findSigningIn } from './user-account.queries';

/** An account whose password is about to be checked. */
export interface CountedAttempt {
  readonly account: UserAccount;
  readonly unit: Unit;
  /** Whatever the password, the answer is no. */
  readonly lockedOut: boolean;
}

/** Counts an attempt before the password is looked at, so that many at once are no way around the limit; null without an account. */
export async function countAttempt(
  database: Database,
  clock: Clock,
  by: { username: string } | { id: string },
): Promise<CountedAttempt | null> {
  return database.orm.em.fork().transactional(async (em) => {
    const signingIn = await findSigningIn(em, by);
    if (!signingIn) return null;
    await em.execute(scopeStatements(signingIn.scope));
    const account = await em.findOneOrFail(UserAccount, { id: signingIn.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const unit = await em.findOneOrFail(Unit, { id: account.unitId });
    const state = { failed: account.failedAttempts, lockedUntil: account.lockedUntil ?? null };
    const next = afterAttempt(state, clock.realNow());
    account.failedAttempts = next.failed;
    account.lockedUntil = next.lockedUntil;
    return { account, unit, lockedOut: isLockedOut(state, clock.realNow()) };
  });
}
