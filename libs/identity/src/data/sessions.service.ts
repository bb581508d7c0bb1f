import { type Clock, isUuid, Refusal } from '@chengxin/kernel';
import { type Act, type Actor, type Database, type ReadTransaction, runAct } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { SESSION } from '../domain';
import { findAccountWithin } from './user-account.queries';

/** A session that still opens. Times by the real clock. */
export interface LiveSession {
  readonly id: string;
  readonly userAgent: string;
  readonly remoteAddress: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
  readonly current: boolean;
}

// What a session is called to the outside: nobody can find the stored hash by it, let alone the token.
const SESSION_ID = `left(encode(sha256(token_hash), 'hex'), 32)`;

/** Sessions of a user in the reader's scope that have neither expired nor lain idle too long, last used first. */
export async function readSessions(
  read: ReadTransaction,
  clock: Clock,
  userId: string,
  current: Buffer | null,
): Promise<LiveSession[]> {
  if (!isUuid(userId)) return [];
  const now = clock.realNow();
  const idleSince = new Date(now.getTime() - SESSION.idleMs).toISOString();
  return read.query<LiveSession>(
    sql`select left(encode(sha256(s.token_hash), 'hex'), 32) as id, coalesce(s.user_agent, '') as "userAgent",
               coalesce(s.remote_address, '') as "remoteAddress", s.created_at as "createdAt", s.seen_at as "seenAt",
               s.expires_at as "expiresAt", s.token_hash is not distinct from ${current} as current
          from session s join user_account a on a.id = s.user_id
         where s.user_id = ${userId} and s.expires_at > ${now.toISOString()} and s.seen_at > ${idleSince}
         order by s.seen_at desc, s.created_at desc`,
  );
}

/** Ends one of the actor's own sessions; the one in use is ended by signing out. */
export async function endOwnSession(
  database: Database,
  clock: Clock,
  actor: Actor,
  id: string,
  current: Buffer | null,
): Promise<void> {
  await runAct(database.orm, clock, actor, async (act) => {
    const ended = await act.em.execute<{ remote_address: string | null }[]>(
      `delete from session where user_id = ? and ${SESSION_ID} = ? and token_hash is distinct from ? returning remote_address`,
      [actor.userId, id, current],
    );
    if (!ended[0]) {
      const text = { zh: '没有这个会话，或它就是当前会话', en: 'there is no such session, or it is the one in use' };
      throw new Refusal({ code: 'SESSION_UNKNOWN', text, path: ['input', 'id'] });
    }
    const before = { remoteAddress: ended[0].remote_address };
    act.audit({ act: 'endSession', subjectType: 'User', subjectId: actor.userId, scope: actor.scope.from, before });
  });
}

/** Ends all of the actor's sessions but the one in use; answers how many. */
export async function endOtherSessions(database: Database, clock: Clock, actor: Actor, current: Buffer | null): Promise<number> {
  return runAct(database.orm, clock, actor, async (act) => {
    const sessions = await endSessionsCounted(act, actor.userId, current);
    const before = { sessions };
    act.audit({ act: 'endOtherSessions', subjectType: 'User', subjectId: actor.userId, scope: actor.scope.from, before });
    return sessions;
  });
}

/** Ends every session of a user in the actor's scope, the actor's own in use excepted; answers how many. */
export async function endUserSessions(
  database: Database,
  clock: Clock,
  actor: Actor,
  userId: string,
  current: Buffer | null,
): Promise<number> {
  return runAct(database.orm, clock, actor, async (act) => {
    const found = await findAccountWithin(act, actor, { id: userId });
    if (!found) {
      const text = { zh: '没有这个用户，或不在您的范围内', en: 'there is no such user, or outside your scope' };
      throw new Refusal({ code: 'USER_UNKNOWN', text, path: ['input', 'userId'] });
    }
    const sessions = await endSessionsCounted(act, userId, current);
    const [subjectId, scope] = [userId, found.unit.scopeFrom];
    act.audit({ act: 'endUserSessions', subjectType: 'User', subjectId, scope, before: { sessions } });
    return sessions;
  });
}

async function endSessionsCounted(act: Act, userId: string | null, except: Buffer | null): Promise<number> {
  const ended = await act.em.execute<object[]>(
    'delete from session where user_id = ? and token_hash is distinct from ? returning true as ended',
    [userId, except],
  );
  return ended.length;
}
