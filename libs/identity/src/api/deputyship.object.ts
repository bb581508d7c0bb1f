import { column, extendShape, LocalDateScalar, Payload } from '@chengxin/graphql-kit';
import { type Post, PostKindEnum, postRead } from '@chengxin/organization/api';
import type { PostKind } from '@chengxin/organization/domain';
import sql from 'sql-template-tag';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

// What this slice adds to a post (schema: deputyship.resolver.ts): only as long as the post still names that deputy. Of other units too,
// which the row policy of accounts would hide: rights move to them all the same.
extendShape(postRead, {
  deputyAccountName: column(
    (post) => sql`(select a.display_name from deputy_account d cross join account_signing_in(d.user_id, null) a
      where d.post_id = ${post}.id and d.deputy_name = ${post}.deputy_name and a.locked_at is null)`,
  ),
});

/** What this slice adds to a post. */
export interface PostWithAccount extends Post {
  readonly deputyAccountName: string | null;
}

@ObjectType({
  description:
    '今天可以代理的休假：按该岗位的角色和片区办理，休假结束或撤销即止（AR-R25）。 An absence of today in which one may act in the holder’s place.',
})
export class Deputyship {
  @Field(() => ID, { description: '休假记录。 The absence.' })
  absenceId!: string;

  @Field(() => PostKindEnum, { description: '岗位，即代理时的角色。 The post, whose role one then has.' })
  kind!: PostKind;

  @Field(() => String, { description: '休假的任职人。 The holder who is away.' })
  holderName!: string;

  @Field(() => String, { description: '片区代码，即代理时的范围。 Code of the area, whose scope one then has.' })
  unitCode!: string;

  @Field(() => String, { description: '片区名称。 Name of the area.' })
  unitName!: string;

  @Field(() => LocalDateScalar, { description: '最后一天。 Last day.' })
  until!: string;

  @Field(() => Boolean, { description: '当前会话是否正在代理。 Whether this session acts so now.' })
  isActing!: boolean;
}

@InputType({ description: '设定代理人的账号。 With which account a deputy signs in.' })
export class SetDeputyAccountInput {
  @Field(() => ID, { description: '岗位。 The post.' })
  postId!: string;

  @Field(() => ID, { nullable: true, description: '用户标识；null 为取消。 User; null for none.' })
  userId?: string | null;
}

@InputType({ description: '开始代理。 Beginning to act in somebody’s place.' })
export class BeginDeputyshipInput {
  @Field(() => ID, { description: '休假记录。 The absence.' })
  absenceId!: string;
}

@ObjectType({ description: '开始或结束代理的结果，下一次请求起生效。 Result; holds from the next request on.' })
export class DeputyshipPayload extends Payload {
  @Field(() => Boolean, { description: '是否办成。 Whether it was done.' })
  ok!: boolean;
}
