import {
  asValue,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readConnection,
  readOne,
} from '@chengxin/graphql-kit';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { createAccessToken, revokeAccessToken } from '../data';
import {
  AccessToken,
  AccessTokenConnection,
  accessTokenRead,
  CreateAccessTokenInput,
  CreateAccessTokenPayload,
  RevokeAccessTokenInput,
  RevokeAccessTokenPayload,
} from './access-token.object';
import { signedInOf } from './viewer.resolver';

/** One's own; the administrator's are those of the whole subtree. */
function visible(context: RequestContext, t: Sql, everyone: boolean): Sql {
  const { userId, permissions, actor } = signedInOf(context);
  if (!everyone || !permissions.has('USER_ADMIN')) return sql`${t}.user_id = ${userId}`;
  return sql`exists (select from user_account a join unit u on u.id = a.unit_id
    where a.id = ${t}.user_id and u.scope_from >= ${actor.scope.from} and u.scope_to <= ${actor.scope.to})`;
}

@Resolver(() => AccessToken)
export class AccessTokenResolver {
  @ReadsRows()
  @Permit('ONESELF')
  @Query(() => AccessTokenConnection, {
    description:
      '访问令牌，最近建立的在前：本人的；everyone 为真时，管理员看到管理范围内所有用户的。 Access tokens, latest first: one’s own; for administrators, with `everyone`, those of all users of the subtree.',
  })
  accessTokens(
    @Arg('everyone', () => Boolean, { defaultValue: false, description: '管理员：所有用户的。 For administrators: everyone’s.' })
    everyone: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: accessTokenRead,
      keyType: 'uuid',
      where: (t) => visible(context, t, everyone),
      order: [{ name: 'createdAt', sql: (t) => sql`${t}.created_at`, type: 'timestamptz', descending: true }],
      page,
    });
  }

  @Permit('ONESELF')
  @Mutation(() => CreateAccessTokenPayload, {
    description: '为自己建立访问令牌；令牌只给出这一次。 Makes an access token for oneself; it is told this once.',
  })
  async createAccessToken(
    @Arg('input', () => CreateAccessTokenInput) input: CreateAccessTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<CreateAccessTokenPayload>> {
    const { actor, permissions } = signedInOf(context);
    const { id, secret } = await createAccessToken(context.database, context.clock, actor, permissions, input);
    context.refreshRead();
    return { tokenId: id, secret };
  }

  @Permit('ONESELF')
  @Mutation(() => RevokeAccessTokenPayload, {
    description:
      '撤销访问令牌，立即生效：本人的；管理员可撤销管理范围内任何人的。 Ends a token at once: one’s own, or as administrator anybody’s of the subtree.',
  })
  async revokeAccessToken(
    @Arg('input', () => RevokeAccessTokenInput) { tokenId }: RevokeAccessTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<RevokeAccessTokenPayload>> {
    const { actor, permissions } = signedInOf(context);
    const anybodys = permissions.has('USER_ADMIN');
    await revokeAccessToken(context.database, context.clock, actor, { tokenId, anybodys });
    context.refreshRead();
    return { tokenId };
  }
}

const tokenOf = (context: RequestContext, info: GraphQLResolveInfo, id: string | undefined): Promise<unknown> | null =>
  id ? asValue(readOne(context, info, accessTokenRead, (t) => sql`${t}.id = ${id}`)) : null;

@Resolver(() => CreateAccessTokenPayload)
export class CreateAccessTokenPayloadResolver {
  @FieldResolver(() => AccessToken, { nullable: true, description: '该令牌；被拒绝时为 null。 The token; null when refused.' })
  token(
    @Root() { tokenId }: CreateAccessTokenPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    return tokenOf(context, info, tokenId);
  }
}

@Resolver(() => RevokeAccessTokenPayload)
export class RevokeAccessTokenPayloadResolver {
  @FieldResolver(() => AccessToken, { nullable: true, description: '该令牌；被拒绝时为 null。 The token; null when refused.' })
  token(
    @Root() { tokenId }: RevokeAccessTokenPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    return tokenOf(context, info, tokenId);
  }
}
