import { enumOf, Payload, Permit, type RequestContext } from '@chengxin/graphql-kit';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { PERSONAL_FIELDS, type PersonalField, revealPersonalField } from '../data';
import { signedInOf } from './viewer.resolver';

export const PersonalFieldEnum = enumOf(
  PERSONAL_FIELDS,
  'PersonalField',
  '平时遮掩的个人信息：零售户电话、负责人姓名。 Personal fields that are shown masked.',
  {
    RETAILER_PHONE: '零售户电话。 Telephone of a retailer.',
    RETAILER_PERSON_IN_CHARGE: '零售户负责人姓名。 Name of a retailer’s person in charge.',
  },
);

@InputType({ description: '查看一项被遮掩的个人信息。 Showing one masked personal field.' })
export class RevealPersonalFieldInput {
  @Field(() => PersonalFieldEnum, { description: '哪一项。 Which field.' })
  field!: PersonalField;

  @Field(() => ID, { description: '零售户标识。 Id of the retailer.' })
  subjectId!: string;

  @Field(() => String, { description: '理由，4 到 200 个字，记入操作记录。 Reason, 4 to 200 characters; audited.' })
  reason!: string;
}

@ObjectType({ description: '查看的结果。 Result of showing a masked field.' })
export class RevealPersonalFieldPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: '原值；被拒绝或未登记时为 null。 The value; null when refused or not recorded.',
  })
  value?: string | null;
}

@Resolver()
export class RevealPersonalFieldResolver {
  @Permit('PERSONAL_REVEAL')
  @Mutation(() => RevealPersonalFieldPayload, {
    description: '查看一项被遮掩的个人信息，记入操作记录（GB/T 35273 7.2）。 Shows one masked field; audited.',
  })
  async revealPersonalField(
    @Arg('input', () => RevealPersonalFieldInput) input: RevealPersonalFieldInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<RevealPersonalFieldPayload>> {
    return { value: await revealPersonalField(context.database, context.clock, signedInOf(context).actor, input) };
  }
}
