import { type Clock, demand, isUuid, Refusal, type RefusalText } from '@chengxin/kernel';
import { type Act, type Actor, type Database, runAct } from '@chengxin/persistence';
import { mayStandIn, nameOfDeputy } from '../domain';
import type { Deputyship } from './deputyship.queries';
import { findAccountWithin } from './user-account.queries';

const refusal = (code: string, text: RefusalText, field: string): Refusal =>
  new Refusal({ code, text, path: ['input', field], clause: 'AR-R25' });

interface NamedPost {
  readonly scope: number;
  readonly kind: string;
  readonly holderName: string;
  readonly deputyName: string | null;
  readonly areaCode: string;
  readonly account: AuditedAccount | null;
}

/** An account as the trail names it: names change hands, an id does not. */
interface AuditedAccount {
  readonly displayName: string;
  readonly username: string;
  readonly userId: string;
}

async function findPost(act: Act, actor: Actor, id: string): Promise<NamedPost> {
  const [post] = isUuid(id)
    ? await act.em.execute<NamedPost[]>(
        `select p.scope, p.kind, p.holder_name as "holderName", p.deputy_name as "deputyName", u.code as "areaCode",
                (select json_build_object('displayName', a.display_name, 'username', a.username, 'userId', a.id)
                   from deputy_account d cross join account_signing_in(d.user_id, null) a
                  where d.post_id = p.id and d.deputy_name = p.deputy_name) as account
           from post p join unit u on u.id = p.unit_id
          where p.id = ? and p.scope between ? and ? and p.during @> ?::date for update of p`,
        [id, actor.scope.from, actor.scope.to, act.today],
      )
    : [];
  if (post) return post;
  throw refusal('POST_UNKNOWN', { zh: '没有这个岗位，或不在您的范围内', en: 'no such post, or outside your scope' }, 'postId');
}

/** Says with which account the deputy of a post signs in, null for none; answers the post's id. Absences of today count at once. */
export async function setDeputyAccount(
  database: Database,
  clock: Clock,
  actor: Actor,
  { postId, userId }: { readonly postId: string; readonly userId: string | null },
): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => {
    const post = await findPost(act, actor, postId);
    const { scope, kind, holderName, deputyName, areaCode } = post;
    await act.em.execute('delete from deputy_account where post_id = ?', [postId]);
    let named: AuditedAccount | null = null;
    if (userId !== null) {
      if (deputyName === null)
        throw refusal(
          'POST_WITHOUT_DEPUTY',
          { zh: '这个岗位没有代理人，请先设定代理人', en: 'the post has no deputy: name one first' },
          'postId',
        );
      const found = await findAccountWithin(act, actor, { id: userId });
      if (!found)
        throw refusal(
          'USER_UNKNOWN',
          { zh: '没有这个用户，或不在您的范围内', en: 'no such user, or outside your scope' },
          'userId',
        );
      const { account } = found;
      demand(mayStandIn({ role: account.role, locked: account.lockedAt != null }));
      await act.em.execute('insert into deputy_account (post_id, user_id, deputy_name, scope) values (?, ?, ?, ?)', [
        ...[postId, account.id, deputyName, scope],
      ]);
      named = { displayName: account.displayName, username: account.username, userId: account.id };
    }
    act.audit({
      ...{ act: 'setDeputyAccount', subjectType: 'Unit', subjectId: areaCode, scope },
      before: { account: post.account },
      after: { kind, holderName, deputyName, account: named },
    });
    return postId;
  });
}

/** Has a session act in the place of an absent holder from its next request on: with the right of the post, in the area of the post. */
export async function beginDeputyship(
  database: Database,
  clock: Clock,
  actor: Actor,
  session: Buffer,
  deputyship: Deputyship | undefined,
): Promise<void> {
  if (!deputyship)
    throw refusal(
      'DEPUTYSHIP_UNKNOWN',
      { zh: '今天没有由您代理的这次休假', en: 'today you stand in for no such absence' },
      'absenceId',
    );
  const { absenceId, kind, holderName, until, unitCode, scope } = deputyship;
  const deputy: Actor = { ...actor, name: nameOfDeputy(actor.name, holderName), scope };
  await runAct(database.orm, clock, deputy, async (act) => {
    await act.em.execute('update session set absence_id = ? where token_hash = ?', [absenceId, session]);
    act.audit({
      ...{ act: 'beginDeputyship', subjectType: 'Unit', subjectId: unitCode, scope: scope.from },
      after: { kind, holderName, to: until },
    });
  });
}

/** Has a session act as its own user again from its next request on. */
export async function endDeputyship(database: Database, clock: Clock, actor: Actor, session: Buffer): Promise<void> {
  await runAct(database.orm, clock, actor, async (act) => {
    await act.em.execute('update session set absence_id = null where token_hash = ?', [session]);
    act.audit({ act: 'endDeputyship', subjectType: 'User', subjectId: actor.userId, scope: actor.scope.from });
  });
}
