import { Payload, Permit, type RequestContext } from '@chengxin/graphql-kit';
import { signedInOf } from '@chengxin/identity/api';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { revealGroupPersons } from '../data';

@InputType({ description: '为填写小组表格查看完整姓名和电话。 Showing full names and telephones for the forms of a group.' })
export class RevealGroupPersonsInput {
  @Field(() => ID, { description: '小组。 The group.' })
  groupId!: string;

  @Field(() => String, { description: '理由，4 到 200 个字，记入操作记录。 Reason, 4 to 200 characters; audited.' })
  reason!: string;
}

@ObjectType({ description: '一户的负责人姓名和电话。 Name and telephone of a retailer’s person in charge.' })
export class GroupPerson {
  @Field(() => ID, { description: '零售户。 The retailer.' })
  retailerId!: string;

  @Field(() => String, { description: '负责人姓名。 Name of the person in charge.' })
  personInCharge!: string;

  @Field(() => String, { nullable: true, description: '电话；未登记为空。 Telephone; null when none is recorded.' })
  phone!: string | null;
}

@ObjectType({ description: '查看的结果。 Result of showing names and telephones.' })
export class RevealGroupPersonsPayload extends Payload {
  @Field(() => [GroupPerson], {
    nullable: true,
    description: '组员和申请人；被拒绝时为空。 Members and applicants; null when refused.',
  })
  persons?: GroupPerson[] | null;
}

@Resolver()
export class GroupPersonsResolver {
  @Permit('PERSONAL_REVEAL')
  @Mutation(() => RevealGroupPersonsPayload, {
    description:
      '为打印附件 3、5 查看一个小组的完整姓名和电话，记入操作记录一次（GB/T 35273 7.2）。 Full names and telephones of a group for its forms; audited once.',
  })
  async revealGroupPersons(
    @Arg('input', () => RevealGroupPersonsInput) input: RevealGroupPersonsInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<RevealGroupPersonsPayload>> {
    return { persons: await revealGroupPersons(context.database, context.clock, signedInOf(context).actor, input) };
  }
}
