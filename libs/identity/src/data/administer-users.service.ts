import { type Clock, demand, isExplained, normaliseText, proseText, Refusal, refused } from '@chengxin/kernel';
import { type Act, type Actor, type Database, runAct } from '@chengxin/persistence';
import { isRole, mayAdminister, mayBeDisplayName, mayBePassword, mayBeUsername, type Role } from '../domain';
import { demandUnitWithin } from './demand-unit-within';
import { hashPassword } from './password-hash';
import { UserAccount } from './user-account.entity';
import { type AccountInUnit, endSessions, findAccountWithin, findSigningIn } from './user-account.queries';

export interface NewUser {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly unitCode: string;
  readonly password: string;
  /** False only for who chose the password himself. */
  readonly mustChangePassword: boolean;
}

/** By id in the API, by name on the command line. */
export type UserKey = { readonly id: string } | { readonly username: string };

/** Creates an account in the actor's scope; answers its id. */
export async function createUser(database: Database, clock: Clock, actor: Actor, input: NewUser): Promise<string> {
  const username = normaliseText(input.username).toLowerCase();
  const displayName = normaliseText(input.displayName);
  return runAct(database.orm, clock, actor, async (act) => {
    demand(
      mayBeUsername(username, ['input', 'username']),
      mayBeDisplayName(displayName, ['input', 'displayName']),
      mayBePassword(input.password, { username, demo: false }, ['input', 'password']),
    );
    const unit = await demandUnitWithin(act, actor, input.unitCode);
    if (!isRole(input.role)) throw new RangeError(`there is no role ${String(input.role)}`);
    const account = act.em.create(UserAccount, {
      id: crypto.randomUUID(),
      username,
      displayName,
      passwordHash: await hashPassword(input.password),
      mustChangePassword: input.mustChangePassword,
      role: input.role,
      unitId: unit.id,
      demo: false,
      failedAttempts: 0,
      createdAt: clock.now(),
      version: 1,
    });
    await demandFreeName(act, username);
    act.em.persist(account);
    act.audit({
      act: 'createUser',
      subjectType: 'User',
      subjectId: account.id,
      scope: unit.scopeFrom,
      after: { username, displayName, role: input.role, unit: unit.code },
    });
    return account.id;
  });
}

/** Locks an account, which is out at once, or unlocks it. */
export async function setUserLock(
  database: Database,
  clock: Clock,
  actor: Actor,
  key: UserKey,
  change: { readonly locked: boolean; readonly reason: string },
): Promise<string> {
  return onAccount(database, clock, actor, key, async (act, { account, unit }) => {
    const reason = proseText(change.reason);
    demand(isExplained(reason, ['input', 'reason']));
    const before = { locked: account.lockedAt != null, reason: account.lockReason ?? null };
    account.lockedAt = change.locked ? clock.now() : null;
    account.lockReason = change.locked ? reason : null;
    if (change.locked) await endSessions(act, account.id);
    else forgetFailures(account);
    account.version++;
    act.audit({
      act: 'setUserLock',
      subjectType: 'User',
      subjectId: account.id,
      scope: unit.scopeFrom,
      before,
      after: { locked: change.locked, reason },
    });
  });
}

/** Gives an account a new password, which must be changed at first use, and ends its sessions. */
export async function resetPassword(
  database: Database,
  clock: Clock,
  actor: Actor,
  key: UserKey,
  newPassword: string,
): Promise<string> {
  return onAccount(database, clock, actor, key, async (act, { account, unit }) => {
    demand(mayBePassword(newPassword, { username: account.username, demo: account.demo }, ['input', 'newPassword']));
    account.passwordHash = await hashPassword(newPassword);
    account.mustChangePassword = true;
    account.version++;
    forgetFailures(account);
    await endSessions(act, account.id);
    act.audit({ act: 'resetPassword', subjectType: 'User', subjectId: account.id, scope: unit.scopeFrom });
  });
}

async function onAccount(
  database: Database,
  clock: Clock,
  actor: Actor,
  key: UserKey,
  work: (act: Act, found: AccountInUnit) => Promise<void>,
): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => {
    const found = await findAccountWithin(act, actor, key);
    if (!found) throw userUnknown();
    demand(mayAdminister(actor.userId, found.account.id, ['input', 'userId']));
    await work(act, found);
    return found.account.id;
  });
}

function forgetFailures(account: UserAccount): void {
  account.failedAttempts = 0;
  account.lockedUntil = null;
}

async function demandFreeName(act: Act, username: string): Promise<void> {
  // Two administrators who create the same name at once wait for each other.
  await act.em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`user_account ${username}`]);
  if (!(await findSigningIn(act.em, { username }))) return;
  const text = { zh: `用户名 ${username} 已有人使用`, en: `the user name ${username} is taken` };
  demand(refused('USERNAME_TAKEN', text, ['input', 'username']));
}

const userUnknown = (): Refusal =>
  new Refusal({
    code: 'USER_UNKNOWN',
    text: { zh: '没有这个用户，或不在您的范围内', en: 'there is no such user, or outside your scope' },
    path: ['input', 'userId'],
  });
