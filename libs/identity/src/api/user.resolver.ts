import {
  asValue,
  containsPattern,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readConnection,
  readOne,
} from '@chengxin/graphql-kit';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { join, type Sql } from 'sql-template-tag';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { createUser, resetPassword, setUserLock } from '../data';
import {
  CreateUserInput,
  ResetPasswordInput,
  SetUserLockInput,
  User,
  UserConnection,
  UserPayload,
  UserWhere,
  userRead,
} from './user.object';
import { signedInOf } from './viewer.resolver';

@Resolver(() => User)
export class UserResolver {
  @ReadsRows()
  @Permit('USER_ADMIN')
  @Query(() => UserConnection, { description: '管理范围内的用户，按用户名排列。 Users of the own subtree, by user name.' })
  users(
    @Arg('where', () => UserWhere, { nullable: true }) where: UserWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: userRead,
      keyType: 'uuid',
      where: (a) => matching(context, a, where),
      order: [{ name: 'username', sql: (a) => sql`${a}.username`, type: 'text', descending: false }],
      page,
    });
  }

  @Permit('USER_ADMIN')
  @Mutation(() => UserPayload, { description: '建立用户。 Creates a user.' })
  async createUser(
    @Arg('input', () => CreateUserInput) input: CreateUserInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<UserPayload>> {
    const { database, clock } = context;
    const userId = await createUser(database, clock, signedInOf(context).actor, { ...input, mustChangePassword: true });
    context.refreshRead();
    return { userId };
  }

  @Permit('USER_ADMIN')
  @Mutation(() => UserPayload, { description: '锁定或解锁用户；锁定即时生效。 Locks or unlocks a user, at once.' })
  async setUserLock(
    @Arg('input', () => SetUserLockInput) input: SetUserLockInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<UserPayload>> {
    const { database, clock } = context;
    const userId = await setUserLock(database, clock, signedInOf(context).actor, { id: input.userId }, input);
    context.refreshRead();
    return { userId };
  }

  @Permit('USER_ADMIN')
  @Mutation(() => UserPayload, { description: '重置密码并结束其会话。 Gives a new password and ends the sessions.' })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<UserPayload>> {
    const { database, clock } = context;
    const userId = await resetPassword(database, clock, signedInOf(context).actor, { id: input.userId }, input.newPassword);
    context.refreshRead();
    return { userId };
  }
}

@Resolver(() => UserPayload)
export class UserPayloadResolver {
  @FieldResolver(() => User, { nullable: true, description: '该用户；被拒绝时为 null。 The user; null when refused.' })
  user(@Root() payload: UserPayload, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    if (!payload.userId) return null;
    return asValue(readOne(context, info, userRead, (a) => sql`${a}.id = ${payload.userId} and ${within(context, a)}`));
  }
}

/** Accounts of units in the viewer's subtree, as the row policy has it. */
function within(context: RequestContext, a: Sql): Sql {
  const { scope } = signedInOf(context).actor;
  return sql`${a}.unit_id in (select id from unit where scope_from >= ${scope.from} and scope_to <= ${scope.to})`;
}

function matching(context: RequestContext, a: Sql, where: UserWhere | null): Sql {
  const conditions = [within(context, a)];
  if (where?.search) {
    const pattern = containsPattern(where.search);
    conditions.push(sql`(${a}.username ilike ${pattern} or ${a}.display_name ilike ${pattern})`);
  }
  if (where?.role) conditions.push(sql`${a}.role = ${where.role}`);
  if (where?.locked === true) conditions.push(sql`${a}.locked_at is not null`);
  if (where?.locked === false) conditions.push(sql`${a}.locked_at is null`);
  return join(conditions, ' and ');
}
