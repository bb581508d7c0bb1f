import type { SignedIn } from '@chengxin/graphql-kit';
import type { Clock } from '@chengxin/kernel';
import type { Actor } from '@chengxin/persistence';
import type { Pool } from 'pg';
import { findSessionUser, hashOfToken, type SessionUser } from '../data';
import { permissionsOf } from '../domain';

/** Somebody signed in by a session, which signing out and a change of password have to know. */
export class SignedInBySession implements SignedIn {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly permissions: ReadonlySet<string>;
  readonly unitId: number;
  readonly actor: Actor;
  readonly mustChangePassword: boolean;

  constructor(
    user: SessionUser,
    readonly session: Buffer,
    requestId: string | null,
  ) {
    this.userId = user.userId;
    this.username = user.username;
    this.displayName = user.displayName;
    this.role = user.role;
    this.permissions = permissionsOf(user.role);
    this.unitId = user.unitId;
    this.mustChangePassword = user.mustChangePassword;
    this.actor = {
      userId: user.userId,
      name: user.displayName,
      scope: { from: user.scopeFrom, to: user.scopeTo, peerParentId: user.parentId },
      requestId,
    };
  }
}

/** Hash of the session somebody is signed in by; null when it was another way. */
export const sessionOf = (signedIn: SignedIn | null): Buffer | null =>
  signedIn instanceof SignedInBySession ? signedIn.session : null;

/** Who sends a session token; null when the session is unknown or over, or its user locked. One statement. */
export async function authenticate(
  pool: Pool,
  token: string | undefined,
  clock: Clock,
  requestId: string | null,
): Promise<SignedIn | null> {
  // A token has 43 characters; anything else need not be looked up.
  if (token === undefined || !/^[\w-]{43}$/.test(token)) return null;
  const user = await findSessionUser(pool, token, clock.now());
  return user && new SignedInBySession(user, hashOfToken(token), requestId);
}
