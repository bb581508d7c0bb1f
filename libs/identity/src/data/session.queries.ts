import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { SESSION } from '../domain';

/** Somebody with a live session, with the unit that decides what he may see. */
export interface SessionUser {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly mustChangePassword: boolean;
  readonly unitId: number;
  readonly parentId: number | null;
  readonly scopeFrom: number;
  readonly scopeTo: number;
}

/** A session token: 256 random bits. Only its hash is stored. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

/** What the database knows a token by; a stolen copy of the table opens no session. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

// Times come from the clock, not from the database: the limits hold for the demonstration's day as well.
const AUTHENTICATE = `
  with live as (
    select a.id as "userId", a.username, a.display_name as "displayName", a.role, a.must_change_password as "mustChangePassword",
           u.id as "unitId", u.parent_id as "parentId", u.scope_from as "scopeFrom", u.scope_to as "scopeTo", s.seen_at
      from session s join user_account a on a.id = s.user_id join unit u on u.id = a.unit_id
     where s.token_hash = $1 and a.locked_at is null and s.expires_at > $2::timestamptz
       and s.seen_at > $2::timestamptz - interval '${SESSION.idleMs} milliseconds'
  ), noted as (
    update session set seen_at = $2::timestamptz
     where token_hash = $1 and seen_at <= $2::timestamptz - interval '${SESSION.noteUseMs} milliseconds' and exists (select from live)
  )
  select * from live`;

/**
 * Who has the session of a token; null when it is unknown, over, or its user locked. One indexed statement, which notes the use of
 * the session at most once a minute.
 */
export async function findSessionUser(pool: Pool, token: string, now: Date): Promise<SessionUser | null> {
  const { rows } = await pool.query<SessionUser>({
    name: 'authenticate',
    text: AUTHENTICATE,
    values: [hashOfToken(token), now.toISOString()],
  });
  return rows[0] ?? null;
}
