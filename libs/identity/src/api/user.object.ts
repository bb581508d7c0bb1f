import { column, connectionOf, DateTimeScalar, defineShape, one, Payload, type ReadShape } from '@chengxin/graphql-kit';
import { Unit, unitRead } from '@chengxin/organization/api';
import sql from 'sql-template-tag';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Role } from '../domain';
import { RoleEnum } from './viewer.object';

@ObjectType({ description: '可以登录的用户。 Somebody who may sign in.' })
export class User {
  @Field(() => ID, { description: '用户标识。 User id.' })
  id!: string;

  @Field(() => String, { description: '用户名。 User name.' })
  username!: string;

  @Field(() => String, { description: '姓名。 Name shown to others.' })
  displayName!: string;

  @Field(() => RoleEnum, { description: '角色。 Role.' })
  role!: Role;

  @Field(() => Unit, { description: '所属单位。 Unit.' })
  unit!: Unit;

  @Field(() => Boolean, { description: '是否被管理员锁定。 Whether an administrator has locked the account.' })
  locked!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近一次登录。 Last sign-in.' })
  lastSignInAt!: string | null;

  @Field(() => DateTimeScalar, { description: '建立时间。 When the account was created.' })
  createdAt!: string;
}

export const userRead: ReadShape = defineShape({
  type: 'User',
  table: 'user_account',
  key: 'id',
  fields: {
    id: column((a) => sql`${a}.id`),
    username: column((a) => sql`${a}.username`),
    displayName: column((a) => sql`${a}.display_name`),
    role: column((a) => sql`${a}.role`),
    unit: one(
      () => unitRead,
      (a, u) => sql`${u}.id = ${a}.unit_id`,
    ),
    locked: column((a) => sql`${a}.locked_at is not null`),
    lastSignInAt: column((a) => sql`${a}.last_sign_in_at`),
    createdAt: column((a) => sql`${a}.created_at`),
  },
});

export const UserConnection = connectionOf('User', () => User);

@InputType({ description: '用户的筛选条件，各项须同时满足。 All given conditions must hold.' })
export class UserWhere {
  @Field(() => String, { nullable: true, description: '用户名或姓名的一部分。 Part of the user name or name.' })
  search?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: '角色。 Role.' })
  role?: Role | null;

  @Field(() => Boolean, { nullable: true, description: '是否被锁定。 Whether locked.' })
  locked?: boolean | null;
}

@InputType({ description: '建立用户。 Creating a user.' })
export class CreateUserInput {
  @Field(() => String, { description: '用户名：小写字母、数字、点、横线、下划线。 User name.' })
  username!: string;

  @Field(() => String, { description: '姓名。 Name shown to others.' })
  displayName!: string;

  @Field(() => RoleEnum, { description: '角色。 Role.' })
  role!: Role;

  @Field(() => String, { description: '所属单位代码。 Code of the unit.' })
  unitCode!: string;

  @Field(() => String, { description: '初始密码，首次登录后须修改。 First password, to be changed at first use.' })
  password!: string;
}

@InputType({ description: '锁定或解锁用户。 Locking or unlocking a user.' })
export class SetUserLockInput {
  @Field(() => ID, { description: '用户标识。 User id.' })
  userId!: string;

  @Field(() => Boolean, { description: '真为锁定，假为解锁。 True locks, false unlocks.' })
  locked!: boolean;

  @Field(() => String, { description: '理由，4 到 200 个字。 Reason, 4 to 200 characters.' })
  reason!: string;
}

@InputType({ description: '重置他人的密码。 Giving somebody a new password.' })
export class ResetPasswordInput {
  @Field(() => ID, { description: '用户标识。 User id.' })
  userId!: string;

  @Field(() => String, { description: '新密码，首次登录后须修改。 New password, to be changed at first use.' })
  newPassword!: string;
}

@ObjectType({ description: '办理用户事项的结果。 Result of an act on a user.' })
export class UserPayload extends Payload {
  /** For the field resolver. */
  userId?: string;
}
