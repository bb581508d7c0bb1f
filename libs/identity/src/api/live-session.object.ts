import { DateTimeScalar, Payload } from '@chengxin/graphql-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '有效的会话，时间按真实时钟。 A session that still opens; times by the real clock.' })
export class LiveSession {
  @Field(() => ID, { description: '会话的标识，不是令牌。 Id of the session; not its token.' })
  id!: string;

  @Field(() => String, { description: '浏览器自报的名称。 What the browser calls itself.' })
  userAgent!: string;

  @Field(() => String, { description: '登录的地址。 Address it was opened from.' })
  remoteAddress!: string;

  @Field(() => DateTimeScalar, { description: '登录时间。 When it was opened.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: '最近使用，每分钟最多记一次。 Last use, noted once a minute at most.' })
  seenAt!: string;

  @Field(() => DateTimeScalar, { description: '最迟失效时间。 When it ends at the latest.' })
  expiresAt!: string;

  @Field(() => Boolean, { description: '是否就是当前会话。 Whether it is the one in use.' })
  current!: boolean;
}

@InputType({ description: '结束自己的一个会话。 Ending one of one’s own sessions.' })
export class EndSessionInput {
  @Field(() => ID, { description: '会话的标识。 Id of the session.' })
  id!: string;
}

@InputType({ description: '结束一个用户的全部会话。 Ending all sessions of a user.' })
export class EndUserSessionsInput {
  @Field(() => ID, { description: '用户标识。 User id.' })
  userId!: string;
}

@ObjectType({ description: '结束会话的结果。 Result of ending sessions.' })
export class EndSessionsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: '结束的会话数；被拒绝时为 null。 How many were ended; null when refused.' })
  ended?: number | null;
}
