import { column, connectionOf, DateTimeScalar, defineShape, one, Payload, type ReadShape } from '@chengxin/graphql-kit';
import { Unit, unitRead } from '@chengxin/organization/api';
import sql from 'sql-template-tag';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MAX_TOKEN_DAYS, type Permission, TOKEN_BUDGET } from '../domain';
import { PermissionEnum } from './viewer.object';

@ObjectType({
  description:
    '个人访问令牌，供程序使用；令牌本身只在建立时给出一次。 Personal access token; the secret itself is never told again.',
})
export class AccessToken {
  @Field(() => ID, { description: '令牌标识。 Id of the token.' })
  id!: string;

  @Field(() => String, { description: '名称，由本人取。 Name, given by the owner.' })
  name!: string;

  @Field(() => String, { description: '令牌的前几个字符，用来辨认。 First characters, to tell it by.' })
  prefix!: string;

  @Field(() => String, { description: '所有人的用户名。 User name of the owner.' })
  username!: string;

  @Field(() => Unit, { description: '范围：此单位及其下属。 Scope: this unit and what is below it.' })
  unit!: Unit;

  @Field(() => [PermissionEnum], {
    description: '给出的权限；实际权限不超过所有人现有的。 Permissions given; those that the owner no longer has do not count.',
  })
  permissions!: Permission[];

  @Field(() => Boolean, {
    description: '只用于 CSV 链接：只读指标与评价，不能用于 /graphql。 For CSV links only; does not open /graphql.',
  })
  linkOnly!: boolean;

  @Field(() => Int, { description: '每小时预算（估计的对象数）。 Budget of an hour, in estimated objects.' })
  hourlyBudget!: number;

  @Field(() => DateTimeScalar, { description: '建立时间。 When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: '到期时间。 When it ends.' })
  expiresAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '最近使用，每分钟最多记一次；从未使用为 null。 Last use, noted at most once a minute; null when never used.',
  })
  lastUsedAt!: string | null;

  @Field(() => String, { nullable: true, description: '最近使用的来源地址。 Address of the last use.' })
  lastUsedAddress!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '撤销时间；未撤销为 null。 When it was revoked; else null.' })
  revokedAt!: string | null;

  @Field(() => Boolean, { description: '仍有效：未撤销、未到期。 Whether it still opens something: neither revoked nor over.' })
  live!: boolean;
}

export const accessTokenRead: ReadShape = defineShape({
  type: 'AccessToken',
  table: 'access_token',
  key: 'id',
  fields: {
    id: column((t) => sql`${t}.id`),
    name: column((t) => sql`${t}.name`),
    prefix: column((t) => sql`${t}.prefix`),
    username: column((t) => sql`(select a.username from user_account a where a.id = ${t}.user_id)`),
    unit: one(
      () => unitRead,
      (t, u) => sql`${u}.id = ${t}.unit_id`,
    ),
    permissions: column((t) => sql`to_jsonb(${t}.permissions)`),
    linkOnly: column((t) => sql`${t}.link_only`),
    hourlyBudget: column((t) => sql`${t}.hourly_budget`),
    createdAt: column((t) => sql`${t}.created_at`),
    expiresAt: column((t) => sql`${t}.expires_at`),
    lastUsedAt: column((t) => sql`${t}.last_used_at`),
    lastUsedAddress: column((t) => sql`${t}.last_used_address`),
    revokedAt: column((t) => sql`${t}.revoked_at`),
    live: column((t) => sql`(${t}.revoked_at is null and ${t}.expires_at > now())`),
  },
});

export const AccessTokenConnection = connectionOf('AccessToken', () => AccessToken);

@InputType({ description: '建立访问令牌。 Making an access token.' })
export class CreateAccessTokenInput {
  @Field(() => String, { description: '名称，1 到 60 个字。 Name, 1 to 60 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: '单位代码：本单位或其下属，不能是地点；缺省为本单位。 Unit: the own one, by default, or one below it; no place.',
  })
  unitCode?: string | null;

  @Field(() => [PermissionEnum], {
    description:
      '权限，须为本人所有；USER_ADMIN、POLICY_WRITE、MONTH_CLOSE、PERSONAL_REVEAL 不能给令牌，链接只能有 INDICATOR_READ 与 EVALUATION_READ。 Permissions that the owner has; the four named stay with persons, a link reads figures only.',
  })
  permissions!: Permission[];

  @Field(() => Boolean, { defaultValue: false, description: '只用于 CSV 链接。 For CSV links only.' })
  linkOnly!: boolean;

  @Field(() => Int, { defaultValue: 90, description: `有效天数，1 到 ${MAX_TOKEN_DAYS}。 Days that it lives.` })
  validDays!: number;

  @Field(() => Int, {
    defaultValue: 100_000,
    description: `每小时预算，${TOKEN_BUDGET.min} 到 ${TOKEN_BUDGET.max}；不超过所属角色的预算。 Budget of an hour; that of the role is the ceiling.`,
  })
  hourlyBudget!: number;
}

@ObjectType({ description: '建立令牌的结果。 Result of making a token.' })
export class CreateAccessTokenPayload extends Payload {
  /** For the field resolver. */
  tokenId?: string;

  @Field(() => String, {
    nullable: true,
    description: '令牌，只在此处给出一次；被拒绝时为 null。 The secret, told this once; null when refused.',
  })
  secret?: string | null;
}

@InputType({ description: '撤销访问令牌。 Revoking an access token.' })
export class RevokeAccessTokenInput {
  @Field(() => ID, { description: '令牌标识。 Id of the token.' })
  tokenId!: string;
}

@ObjectType({ description: '撤销令牌的结果。 Result of revoking a token.' })
export class RevokeAccessTokenPayload extends Payload {
  /** For the field resolver. */
  tokenId?: string;
}
