import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '@chengxin/kernel';
import type { Actor } from '@chengxin/persistence';
import type { Pool } from 'pg';
import { isLoopback, nameOfDeputy, permissionsOf, SESSION } from '../domain';

/** Somebody signed in: what a request may see and do. */
export interface AuthenticatedUser {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly permissions: ReadonlySet<string>;
  readonly unitId: number;
  readonly actor: Actor;
  readonly mustChangePassword: boolean;
  /** The absence of somebody else in whose place this session acts: role, unit and name are then those of the post. */
  readonly absenceId: string | null;
  /** Hash of the session; signing out and a change of password have to know it. */
  readonly session: Buffer;
}

/** A session token: 256 random bits. Only its hash is stored. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

/** What the database knows a token by; a stolen copy of the table opens no session. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

// A token has 43 characters; anything else need not be looked up.
const TOKEN = /^[\w-]{43}$/;

interface SessionRow extends Omit<AuthenticatedUser, 'permissions' | 'actor' | 'session'> {
  readonly demo: boolean;
  readonly holderName: string | null;
  readonly parentId: number | null;
  readonly scopeFrom: number;
  readonly scopeTo: number;
}

// A session lasts by the real clock: the demonstration's jumps back at midnight.
const AUTHENTICATE = `
  with live as (
    select a.id as "userId", a.username, a.display_name as "displayName", coalesce(d.kind, a.role) as role, a.demo,
           a.must_change_password as "mustChangePassword", d.absence_id as "absenceId", d.holder_name as "holderName",
           u.id as "unitId", u.parent_id as "parentId", u.scope_from as "scopeFrom", u.scope_to as "scopeTo"
      from session s cross join account_signing_in(s.user_id, null) a
        left join deputyships_of(case when s.absence_id is not null then s.user_id end, $3::date) d on d.absence_id = s.absence_id
        join unit u on u.id = coalesce(d.unit_id, a.unit_id)
     where s.token_hash = $1 and a.locked_at is null and s.expires_at > $2::timestamptz
       and s.seen_at > $2::timestamptz - interval '${SESSION.idleMs} milliseconds'
  ), noted as (
    update session set seen_at = $2::timestamptz
     where token_hash = $1 and seen_at <= $2::timestamptz - interval '${SESSION.noteUseMs} milliseconds' and exists (select from live)
  )
  select * from live`;

/**
 * Who sends a session token; null when the session is unknown or over, its user locked, or a demonstration user's used from another
 * machine. A session that stands in for somebody does so until the absence is over or taken back. One indexed statement, which notes the use of the session at most once a minute.
 */
export async function authenticate(
  pool: Pool,
  token: string,
  clock: Clock,
  client: { readonly remoteAddress: string },
): Promise<AuthenticatedUser | null> {
  if (!TOKEN.test(token)) return null;
  const session = hashOfToken(token);
  const { rows } = await pool.query<SessionRow>({
    name: 'authenticate',
    text: AUTHENTICATE,
    values: [session, clock.realNow().toISOString(), clock.today()],
  });
  const row = rows[0];
  if (!row || (row.demo && !isLoopback(client.remoteAddress))) return null;
  const { userId, username, displayName, role, mustChangePassword, unitId, absenceId, holderName } = row;
  const scope = { from: row.scopeFrom, to: row.scopeTo, peerParentId: row.parentId };
  return {
    userId,
    username,
    displayName,
    role,
    mustChangePassword,
    unitId,
    absenceId,
    permissions: permissionsOf(role),
    actor: { userId, name: holderName === null ? displayName : nameOfDeputy(displayName, holderName), scope, requestId: null },
    session,
  };
}
