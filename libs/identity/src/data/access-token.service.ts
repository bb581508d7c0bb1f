import { type Clock, demand, isUuid, normaliseText, Refusal, refused } from '@chengxin/kernel';
import { type Act, type Actor, type Database, runAct } from '@chengxin/persistence';
import { MAX_TOKENS, mayHaveToken, type WantedToken } from '../domain';
import { newAccessToken } from './access-token.queries';
import { demandUnitWithin } from './demand-unit-within';
import { hashOfToken } from './session.queries';

// As many characters as tell one's own tokens apart and give nothing away.
const SHOWN = 9;
const DAY_MS = 86_400_000;

export interface NewToken extends WantedToken {
  /** The actor's own when nothing is said. */
  readonly unitCode?: string | null;
}

/** Makes a token for the actor himself, for his unit or one below it; answers its id and, this once, the token. */
export async function createAccessToken(
  database: Database,
  clock: Clock,
  actor: Actor,
  own: ReadonlySet<string>,
  input: NewToken,
): Promise<{ id: string; secret: string }> {
  const name = normaliseText(input.name);
  const permissions = [...new Set(input.permissions)];
  const { unitCode, linkOnly, hourlyBudget, validDays } = input;
  return runAct(database.orm, clock, actor, async (act) => {
    demand(mayHaveToken({ ...input, name, permissions }, own));
    const unit = await demandUnitWithin(act, actor, unitCode ?? (await ownUnitCode(act)));
    const now = clock.realNow();
    // Two made at once count each other.
    await act.em.execute('select from user_account where id = ? for update', [actor.userId]);
    const [alive] = await act.em.execute<{ count: number }[]>(
      'select count(*)::integer as count from access_token where user_id = ? and revoked_at is null and expires_at > ?',
      [actor.userId, now.toISOString()],
    );
    if ((alive?.count ?? 0) >= MAX_TOKENS)
      demand(
        refused(
          'TOKENS_TOO_MANY',
          {
            zh: `最多 ${MAX_TOKENS} 个有效令牌，请先撤销不用的`,
            en: `at most ${MAX_TOKENS} tokens at once; revoke those not in use`,
          },
          ['input'],
        ),
      );
    const id = crypto.randomUUID();
    const secret = newAccessToken();
    const expiresAt = new Date(now.getTime() + validDays * DAY_MS);
    await act.em.execute(
      `insert into access_token (id, user_id, name, token_hash, prefix, unit_id, permissions, link_only, hourly_budget, created_at, expires_at)
       values (?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?)`,
      [
        id,
        actor.userId,
        name,
        hashOfToken(secret),
        secret.slice(0, SHOWN),
        unit.id,
        `{${permissions.join(',')}}`,
        linkOnly,
        hourlyBudget,
        now.toISOString(),
        expiresAt.toISOString(),
      ],
    );
    act.audit({
      act: 'createAccessToken',
      subjectType: 'AccessToken',
      subjectId: id,
      scope: unit.scopeFrom,
      after: { name, unit: unit.code, permissions, linkOnly, hourlyBudget, expiresAt: expiresAt.toISOString() },
    });
    return { id, secret };
  });
}

/** Ends a token at once: one's own, or as administrator that of anybody in the own subtree. Answers its id. */
export async function revokeAccessToken(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: { readonly tokenId: string; readonly anybodys: boolean },
): Promise<string> {
  const { tokenId, anybodys } = input;
  return runAct(database.orm, clock, actor, async (act) => {
    const [token] = isUuid(tokenId)
      ? await act.em.execute<{ name: string; username: string; scope: number; revoked: boolean }[]>(
          `select t.name, a.username, u.scope_from as scope, t.revoked_at is not null as revoked
             from access_token t join user_account a on a.id = t.user_id join unit u on u.id = t.unit_id
            where t.id = ? and (? or t.user_id = ?) for update of t`,
          [tokenId, anybodys, actor.userId],
        )
      : [];
    if (!token || token.revoked) throw tokenUnknown();
    await act.em.execute('update access_token set revoked_at = ? where id = ?', [clock.realNow().toISOString(), tokenId]);
    act.audit({
      act: 'revokeAccessToken',
      subjectType: 'AccessToken',
      subjectId: tokenId,
      scope: token.scope,
      before: { name: token.name, owner: token.username },
    });
    return tokenId;
  });
}

const tokenUnknown = (): Refusal =>
  new Refusal({
    code: 'TOKEN_UNKNOWN',
    text: { zh: '没有这个有效令牌，或不归您管理', en: 'there is no such live token in your charge' },
    path: ['input', 'tokenId'],
  });

async function ownUnitCode({ em, actor }: Act): Promise<string> {
  const [own] = await em.execute<{ code: string }[]>(
    'select u.code from user_account a join unit u on u.id = a.unit_id where a.id = ?',
    [actor.userId],
  );
  return own?.code ?? '';
}
