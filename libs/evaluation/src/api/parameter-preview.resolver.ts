import { outsideScope, Permit, type RequestContext, refusalErrors } from '@chengxin/graphql-kit';
import { normaliseText, Refusal, yearMonth } from '@chengxin/kernel';
import { smallCellWithout } from '@chengxin/policy/api';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { previewParameter } from '../data';
import { ParameterPreview, ParameterPreviewInput } from './parameter-preview.object';

@Resolver(() => ParameterPreview)
export class ParameterPreviewResolver {
  @Permit('POLICY_READ')
  @Query(() => ParameterPreview, {
    description:
      '预览：假如参数在某月是这个值，下级单位的判定、数值，各县的得分与名次会怎样。 What a value of a parameter would change, before it is set.',
  })
  async previewParameter(
    @Arg('input', () => ParameterPreviewInput) input: ParameterPreviewInput,
    @Ctx() context: RequestContext,
  ): Promise<ParameterPreview> {
    const proposed = { ...input, value: normaliseText(input.value), month: yearMonth(input.month) };
    try {
      const preview = await previewParameter(
        context.read,
        proposed,
        context.clock.today(),
        smallCellWithout(context, 'RETAILER_READ'),
      );
      if (!preview) throw outsideScope(input.unitCode);
      return { errors: [], ...preview };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { errors: refusalErrors(error, context), values: [], scores: [] };
    }
  }
}
