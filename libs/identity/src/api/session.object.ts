import { Payload } from '@chengxin/graphql-kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Viewer } from './viewer.object';

@InputType({ description: '登录。 Signing in.' })
export class SignInInput {
  @Field(() => String, { description: '用户名，不分大小写。 User name, in any case.' })
  username!: string;

  @Field(() => String, { description: '密码。 Password.' })
  password!: string;
}

@ObjectType({ description: '登录的结果；会话随 Cookie 返回。 Result of signing in; the session comes as a cookie.' })
export class SignInPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: '登录的用户；被拒绝时为 null。 Who has signed in; null when refused.' })
  viewer?: Partial<Viewer> | null;
}

@ObjectType({ description: '退出的结果。 Result of signing out.' })
export class SignOutPayload extends Payload {
  @Field(() => Boolean, { description: '是否已办理。 Whether it was done.' })
  ok!: boolean;
}

@InputType({ description: '修改自己的密码。 Changing one’s own password.' })
export class ChangePasswordInput {
  @Field(() => String, { description: '现用密码。 Current password.' })
  currentPassword!: string;

  @Field(() => String, { description: '新密码，至少十个字符。 New password, at least ten characters.' })
  newPassword!: string;
}

@ObjectType({ description: '修改密码的结果；其他会话随之结束。 Result of changing the password; other sessions end.' })
export class ChangePasswordPayload extends Payload {
  @Field(() => Boolean, { description: '是否已办理。 Whether it was done.' })
  ok!: boolean;
}
