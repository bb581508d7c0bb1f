import { oneselfNeeded, Permit, type RequestContext, type SignedIn, sessionNeeded } from '@chengxin/graphql-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { authenticate, changePassword, signIn, signOut } from '../data';
import { AddressAttempts } from '../domain';
import { ChangePasswordInput, ChangePasswordPayload, SignInInput, SignInPayload, SignOutPayload } from './session.object';
import { signedInOf, viewerOf } from './viewer.resolver';

// By address in this process: accounts, which matter more, are counted in the database.
const addresses = new AddressAttempts();

/** Hash of the session that somebody is signed in by; null when it was another way. */
export const sessionOf = (signedIn: SignedIn | null): Buffer | null =>
  signedIn && 'session' in signedIn && Buffer.isBuffer(signedIn.session) ? signedIn.session : null;

@Resolver()
export class SessionResolver {
  @Permit('PUBLIC')
  @Mutation(() => SignInPayload, { description: '登录并建立会话。 Signs in and opens a session.' })
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<SignInPayload>> {
    const { database, clock, remoteAddress, userAgent, requestId } = context;
    if (context.signedIn?.token) throw sessionNeeded();
    const formerSession = sessionOf(context.signedIn);
    const opened = await signIn(database, clock, addresses, { ...input, remoteAddress, userAgent, requestId, formerSession });
    const user = await authenticate(database.readPool, opened.token, clock, { remoteAddress });
    context.signedIn = user && { ...user, actor: { ...user.actor, requestId } };
    context.sessionCookie = opened;
    context.refreshRead();
    return { viewer: viewerOf(context, signedInOf(context)) };
  }

  @Permit('SESSION')
  @Mutation(() => SignOutPayload, { description: '退出并结束会话。 Signs out and ends the session.' })
  async signOut(@Ctx() context: RequestContext): Promise<Partial<SignOutPayload>> {
    const signedIn = signedInOf(context);
    await signOut(context.database, context.clock, signedIn.actor, sessionOf(signedIn));
    context.signedIn = null;
    context.sessionCookie = null;
    context.refreshRead();
    return { ok: true };
  }

  // Not ONESELF: that is nobody's before the initial password is changed.
  @Permit('SESSION')
  @Mutation(() => ChangePasswordPayload, {
    description: '修改自己的密码，代理他人时不可。 Changes one’s own password; not in somebody’s place.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<ChangePasswordPayload>> {
    const signedIn = signedInOf(context);
    if (signedIn.absenceId) throw oneselfNeeded();
    await changePassword(context.database, context.clock, signedIn.actor, input, sessionOf(signedIn));
    context.refreshRead();
    return { ok: true };
  }
}
