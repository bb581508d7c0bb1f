import { Permit, type RequestContext } from '@chengxin/graphql-kit';
import { Post, PostPayload } from '@chengxin/organization/api';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { beginDeputyship, endDeputyship, readDeputyships, setDeputyAccount } from '../data';
import {
  BeginDeputyshipInput,
  Deputyship,
  DeputyshipPayload,
  type PostWithAccount,
  SetDeputyAccountInput,
} from './deputyship.object';
import { sessionOf } from './session.resolver';
import { Viewer } from './viewer.object';
import { signedInOf } from './viewer.resolver';

const deputyshipsOf = ({ read, clock }: RequestContext, userId: string) => readDeputyships(read, userId, clock.today());

@Resolver(() => Viewer)
export class DeputyshipResolver {
  @FieldResolver(() => [Deputyship], {
    description: '今天可以代理的休假；访问令牌没有。 Absences of today in which one may act for the holder; none for a token.',
  })
  async deputyships(@Ctx() context: RequestContext): Promise<Deputyship[]> {
    const { userId, token, absenceId } = signedInOf(context);
    if (token) return [];
    const found = await deputyshipsOf(context, userId);
    return found.map((deputyship) => ({ ...deputyship, isActing: deputyship.absenceId === absenceId }));
  }

  @Permit('ONESELF')
  @Mutation(() => DeputyshipPayload, {
    description: '以休假同事的岗位办理：角色和范围换成该岗位的，操作记录写明双方。 Acts in the place of an absent colleague.',
  })
  async beginDeputyship(
    @Arg('input', () => BeginDeputyshipInput) { absenceId }: BeginDeputyshipInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<DeputyshipPayload>> {
    const signedIn = signedInOf(context);
    const session = sessionOf(signedIn);
    const chosen = (await deputyshipsOf(context, signedIn.userId)).find((deputyship) => deputyship.absenceId === absenceId);
    if (session) await beginDeputyship(context.database, context.clock, signedIn.actor, session, chosen);
    return { ok: session !== null };
  }

  @Permit('SESSION')
  @Mutation(() => DeputyshipPayload, { description: '结束代理，恢复本人身份。 Acts as oneself again.' })
  async endDeputyship(@Ctx() context: RequestContext): Promise<Partial<DeputyshipPayload>> {
    const signedIn = signedInOf(context);
    const session = sessionOf(signedIn);
    if (session && signedIn.absenceId) await endDeputyship(context.database, context.clock, signedIn.actor, session);
    return { ok: session !== null };
  }

  @Permit('USER_ADMIN')
  @Mutation(() => PostPayload, {
    description:
      '设定代理人以哪个账号登录；其休假期间该账号可代理（AR-R25）。 Says with which account the deputy of a post signs in: only then do rights move.',
  })
  async setDeputyAccount(
    @Arg('input', () => SetDeputyAccountInput) { postId, userId }: SetDeputyAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PostPayload>> {
    const { database, clock } = context;
    const done = await setDeputyAccount(database, clock, signedInOf(context).actor, { postId, userId: userId ?? null });
    context.refreshRead();
    return { postId: done };
  }
}

@Resolver(() => Post)
export class PostAccountResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      '代理人的账号（姓名）；没有或已锁定为 null，权限不随休假转移。 Name of the deputy’s account; null, and no rights move, without one or while it is locked.',
  })
  deputyAccountName(@Root() post: PostWithAccount): string | null {
    return post.deputyAccountName;
  }
}
