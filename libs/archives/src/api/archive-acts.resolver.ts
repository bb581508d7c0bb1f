import { type BusinessAct, done, Payload, Permit, type RequestContext } from '@chengxin/graphql-kit';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { confirmHolder, fileArchivePaper, removeArchivePaper } from '../data';
import { ConfirmHolderInput, FileArchivePaperInput, RemoveArchivePaperInput } from './archives.input';

@ObjectType({ description: '档案事项的办理结果。 What became of an act on an archive box.' })
export class ArchivePaperPayload extends Payload {
  @Field(() => ID, { nullable: true, description: '资料的编号；被拒绝时为 null。 Id of the paper, null when refused.' })
  paperId?: string | null;
}

const onPaper = async <Input>(context: RequestContext, act: BusinessAct<Input, string>, input: Input) => ({
  paperId: await done(context, act, input),
});

/** Acts on archive boxes, for who keeps the affairs of groups. */
@Resolver()
export class ArchiveActsResolver {
  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ArchivePaperPayload, {
    description: '归档一份旧资料：扫描件，或注明原件所在（§七1）。 Files an old paper: its scan, or where it lies.',
  })
  fileArchivePaper(@Arg('input', () => FileArchivePaperInput) input: FileArchivePaperInput, @Ctx() context: RequestContext) {
    return onPaper(context, fileArchivePaper, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ArchivePaperPayload, { description: '撤下手工归档的资料，自今日起。 Takes a filed paper out, from today on.' })
  removeArchivePaper(
    @Arg('input', () => RemoveArchivePaperInput) input: RemoveArchivePaperInput,
    @Ctx() context: RequestContext,
  ) {
    return onPaper(context, removeArchivePaper, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ArchivePaperPayload, { description: '核对资料由谁保管。 Confirms who holds a paper.' })
  confirmHolder(@Arg('input', () => ConfirmHolderInput) input: ConfirmHolderInput, @Ctx() context: RequestContext) {
    return onPaper(context, confirmHolder, input);
  }
}
