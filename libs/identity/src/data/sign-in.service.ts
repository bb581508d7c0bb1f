import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, Refusal } from '@chengxin/kernel';
import type { Unit } from '@chengxin/organization/data';
import { type Actor, type Database, runAct } from '@chengxin/persistence';
import { LockMode } from '@mikro-orm/core';
import { type AddressAttempts, isLoopback, LOCKOUT, sessionExpiry } from '../domain';
import { countAttempt } from './count-attempt';
import { passwordFits } from './password-hash';
import { hashOfToken, newSessionToken } from './session.queries';
import { UserAccount } from './user-account.entity';

/** Name and password as typed, and where they come from. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly remoteAddress: string;
  readonly userAgent: string;
  readonly requestId: string | null;
  /** Hash of the session that the browser has had so far; it ends. */
  readonly formerSession?: Buffer | null;
}

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

// Whether the name, the password or a lock was the reason can neither be read from a refusal nor measured by its time.
const REFUSAL_MS = 250;

const refusal = (): Refusal =>
  new Refusal({
    code: 'SIGN_IN_REFUSED',
    text: {
      zh: `用户名或密码不正确，或账号已锁定；连续 ${LOCKOUT.failures} 次不正确须等 ${LOCKOUT.minutes} 分钟`,
      en: `user name or password is wrong, or the account is locked; after ${LOCKOUT.failures} failures wait ${LOCKOUT.minutes} minutes`,
    },
    path: ['input', 'password'],
    clause: LOCKOUT.clause,
  });

/** Opens a session under a new token; throws one and the same Refusal whatever the reason. */
export async function signIn(
  database: Database,
  clock: Clock,
  addresses: AddressAttempts,
  credentials: Credentials,
): Promise<OpenedSession> {
  const earliest = sleep(REFUSAL_MS);
  const { remoteAddress } = credentials;
  if (addresses.begin(remoteAddress, clock.realNow())) {
    let opened: OpenedSession | null = null;
    try {
      opened = await tryToSignIn(database, clock, credentials);
    } finally {
      addresses.end(remoteAddress, clock.realNow(), opened !== null);
    }
    if (opened) return opened;
  }
  await earliest;
  throw refusal();
}

async function tryToSignIn(database: Database, clock: Clock, credentials: Credentials): Promise<OpenedSession | null> {
  const { password, remoteAddress } = credentials;
  const username = credentials.username.trim().toLowerCase();
  const attempt = await countAttempt(database, clock, { username });
  const fits = await passwordFits(attempt?.account.passwordHash ?? null, password);
  if (!attempt) return null;
  const { account, unit, lockedOut } = attempt;
  const actor: Actor = {
    userId: account.id,
    name: account.displayName,
    scope: { from: unit.scopeFrom, to: unit.scopeTo, peerParentId: unit.parentId ?? null },
    requestId: credentials.requestId,
  };
  if (!fits || lockedOut || account.lockedAt || (account.demo && !isLoopback(remoteAddress))) {
    await auditFailure(database, clock, actor, unit, credentials);
    return null;
  }
  return openSession(database, clock, actor, account, unit, credentials);
}

async function auditFailure(
  database: Database,
  clock: Clock,
  actor: Actor,
  unit: Unit,
  { remoteAddress }: Credentials,
): Promise<void> {
  await runAct(database.orm, clock, actor, async (act) =>
    act.audit({
      act: 'signInRefused',
      subjectType: 'User',
      subjectId: actor.userId,
      scope: unit.scopeFrom,
      after: { remoteAddress },
    }),
  );
}

/**
 * Opens the session under the account's lock. Null when the account is no longer the one whose password was verified: a reset, a lock or
 * another unit or role came between, and the session would outlive it.
 */
async function openSession(
  database: Database,
  clock: Clock,
  actor: Actor,
  verified: UserAccount,
  unit: Unit,
  credentials: Credentials,
): Promise<OpenedSession | null> {
  const token = newSessionToken();
  const now = clock.realNow();
  const expiresAt = sessionExpiry(now);
  const { remoteAddress, userAgent, formerSession } = credentials;
  return runAct(database.orm, clock, actor, async (act) => {
    const account = await act.em.findOneOrFail(UserAccount, { id: verified.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (account.passwordHash !== verified.passwordHash || account.lockedAt || account.unitId !== unit.id) {
      act.audit({
        act: 'signInRefused',
        subjectType: 'User',
        subjectId: account.id,
        scope: unit.scopeFrom,
        after: { remoteAddress },
      });
      return null;
    }
    account.failedAttempts = 0;
    account.lockedUntil = null;
    account.lastSignInAt = clock.now();
    await act.em.execute('delete from session where expires_at <= ? or token_hash = ?', [
      now.toISOString(),
      formerSession ?? null,
    ]);
    await act.em.execute(
      `insert into session (token_hash, user_id, created_at, seen_at, expires_at, remote_address, user_agent) values (?, ?, ?, ?, ?, ?, ?)`,
      [
        hashOfToken(token),
        account.id,
        now.toISOString(),
        now.toISOString(),
        expiresAt.toISOString(),
        remoteAddress,
        userAgent.slice(0, 300),
      ],
    );
    act.audit({
      act: 'signIn',
      subjectType: 'User',
      subjectId: account.id,
      scope: unit.scopeFrom,
      after: { remoteAddress },
    });
    return { token, expiresAt };
  });
}

/** Ends a session; all of the user's when it is not known which. */
export async function signOut(database: Database, clock: Clock, actor: Actor, session: Buffer | null): Promise<void> {
  await runAct(database.orm, clock, actor, async (act) => {
    await act.em.execute('delete from session where user_id = ? and token_hash = coalesce(?, token_hash)', [
      actor.userId,
      session,
    ]);
    act.audit({ act: 'signOut', subjectType: 'User', subjectId: actor.userId, scope: actor.scope.from });
  });
}
