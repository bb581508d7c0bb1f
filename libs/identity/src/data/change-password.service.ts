import { type Clock, demand, Refusal, type RefusalReason, refused } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';
import { LOCKOUT, mayBePassword } from '../domain';
import { countAttempt } from './count-attempt';
import { hashPassword, passwordFits } from './password-hash';
import { endSessions, findAccountWithin } from './user-account.queries';

const wrong: RefusalReason = {
  code: 'PASSWORD_WRONG',
  text: { zh: '现用密码不正确；多次不正确将暂时锁定', en: 'the current password is wrong; after several failures wait a while' },
  path: ['input', 'currentPassword'],
  clause: LOCKOUT.clause,
};

/** Changes one's own password and ends one's other sessions. A wrong current password counts as a failed sign-in. */
export async function changePassword(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: { readonly currentPassword: string; readonly newPassword: string },
  session: Buffer | null,
): Promise<void> {
  const path = ['input', 'newPassword'];
  const verifiedHash = await demandCurrentPassword(database, clock, actor, input.currentPassword);
  if (input.newPassword === input.currentPassword) {
    demand(
      refused(
        'PASSWORD_UNCHANGED',
        { zh: '新密码不能与现用密码相同', en: 'the new password must differ from the current one' },
        path,
      ),
    );
  }
  await runAct(database.orm, clock, actor, async (act) => {
    const found = await findAccountWithin(act, actor, { id: actor.userId ?? '' });
    if (!found) throw new Error('the signed-in account is gone');
    const { account, unit } = found;
    // Reset by an administrator meanwhile: what was verified is the current password no more.
    if (account.passwordHash !== verifiedHash) throw new Refusal(wrong);
    demand(mayBePassword(input.newPassword, account, path));
    account.passwordHash = await hashPassword(input.newPassword);
    account.mustChangePassword = false;
    account.failedAttempts = 0;
    account.lockedUntil = null;
    account.version++;
    await endSessions(act, account.id, session ?? undefined);
    act.audit({ act: 'changePassword', subjectType: 'User', subjectId: account.id, scope: unit.scopeFrom });
  });
}

async function demandCurrentPassword(database: Database, clock: Clock, actor: Actor, password: string): Promise<string> {
  const attempt = await countAttempt(database, clock, { id: actor.userId ?? '' });
  const fits = await passwordFits(attempt?.account.passwordHash ?? null, password);
  if (!attempt || !fits || attempt.lockedOut) throw new Refusal(wrong);
  return attempt.account.passwordHash;
}
