import { Unit } from '@chengxin/organization/data';
import type { Act, Actor } from '@chengxin/persistence';
import { LockMode } from '@mikro-orm/core';
import { UserAccount } from './user-account.entity';

/** An account and its unit. */
export interface AccountInUnit {
  readonly account: UserAccount;
  readonly unit: Unit;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const isUuid = (text: string): boolean => UUID.test(text);

/** The account, locked until the act commits; null when there is none or its unit lies outside the actor's scope. */
export async function findAccountWithin(
  act: Act,
  actor: Actor,
  by: { id: string } | { username: string },
): Promise<AccountInUnit | null> {
  if ('id' in by && !isUuid(by.id)) return null;
  const account = await act.em.findOne(UserAccount, by, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const unit = account && (await act.em.findOne(Unit, { id: account.unitId }));
  if (!account || !unit || unit.scopeFrom < actor.scope.from || unit.scopeTo > actor.scope.to) return null;
  return { account, unit };
}

/** Ends all sessions of a user, or all but one. */
export async function endSessions(act: Act, userId: string, except?: Buffer): Promise<void> {
  await act.em.execute('delete from session where user_id = ? and token_hash is distinct from ?', [userId, except ?? null]);
}
