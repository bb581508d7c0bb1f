import { isUuid } from '@chengxin/kernel';
import { Unit } from '@chengxin/organization/data';
import type { Act, Actor, RowScope } from '@chengxin/persistence';
import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { UserAccount } from './user-account.entity';

/** An account and its unit. */
export interface AccountInUnit {
  readonly account: UserAccount;
  readonly unit: Unit;
}

/** An account that is about to be signed in by, and the range of its unit. */
export interface SigningIn {
  readonly id: string;
  readonly scope: RowScope;
}

/** The one account of a name or id, asked before there is a scope, and of every unit; null when there is none. */
export async function findSigningIn(
  em: SqlEntityManager,
  by: { readonly id?: string; readonly username?: string },
): Promise<SigningIn | null> {
  const [found] = await em.execute<{ id: string; from: number; to: number; parentId: number | null }[]>(
    `select a.id, u.scope_from as "from", u.scope_to as "to", u.parent_id as "parentId"
       from account_signing_in(?::uuid, ?::text) a join unit u on u.id = a.unit_id`,
    [by.id ?? null, by.username ?? null],
  );
  return found ? { id: found.id, scope: { from: found.from, to: found.to, peerParentId: found.parentId } } : null;
}

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
