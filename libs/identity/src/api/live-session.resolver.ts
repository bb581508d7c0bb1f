import { Permit, type RequestContext } from '@chengxin/graphql-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { endOtherSessions, endOwnSession, endUserSessions, readSessions } from '../data';
import { EndSessionInput, EndSessionsPayload, EndUserSessionsInput, LiveSession } from './live-session.object';
import { sessionOf } from './session.resolver';
import { signedInOf } from './viewer.resolver';

@Resolver(() => LiveSession)
export class LiveSessionResolver {
  @Permit('ONESELF')
  @Query(() => [LiveSession], { description: '本人的有效会话，最近使用的在前。 One’s own sessions, last used first.' })
  ownSessions(@Ctx() context: RequestContext): Promise<LiveSession[]> {
    const signedIn = signedInOf(context);
    return readSessions(context.read, context.clock, signedIn.userId, sessionOf(signedIn));
  }

  @Permit('USER_ADMIN')
  @Query(() => [LiveSession], {
    description: '管理范围内某用户的有效会话；范围外为空。 Sessions of a user of the own subtree; none outside.',
  })
  userSessions(
    @Arg('userId', () => ID, { description: '用户标识。 User id.' }) userId: string,
    @Ctx() context: RequestContext,
  ): Promise<LiveSession[]> {
    return readSessions(context.read, context.clock, userId, sessionOf(signedInOf(context)));
  }

  @Permit('ONESELF')
  @Mutation(() => EndSessionsPayload, { description: '结束本人的一个会话。 Ends one of one’s own sessions.' })
  async endSession(
    @Arg('input', () => EndSessionInput) input: EndSessionInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<EndSessionsPayload>> {
    const { database, clock, signedIn } = context;
    await endOwnSession(database, clock, signedInOf(context).actor, input.id, sessionOf(signedIn));
    context.refreshRead();
    return { ended: 1 };
  }

  @Permit('ONESELF')
  @Mutation(() => EndSessionsPayload, { description: '结束本人的其他会话。 Ends one’s own sessions but the one in use.' })
  async endOtherSessions(@Ctx() context: RequestContext): Promise<Partial<EndSessionsPayload>> {
    const { database, clock, signedIn } = context;
    const ended = await endOtherSessions(database, clock, signedInOf(context).actor, sessionOf(signedIn));
    context.refreshRead();
    return { ended };
  }

  @Permit('USER_ADMIN')
  @Mutation(() => EndSessionsPayload, {
    description: '结束某用户的全部会话（本人当前的除外）。 Ends all sessions of a user but the one this is asked in.',
  })
  async endUserSessions(
    @Arg('input', () => EndUserSessionsInput) input: EndUserSessionsInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<EndSessionsPayload>> {
    const { database, clock, signedIn } = context;
    const ended = await endUserSessions(database, clock, signedInOf(context).actor, input.userId, sessionOf(signedIn));
    context.refreshRead();
    return { ended };
  }
}
