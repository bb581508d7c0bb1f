import { badRequest, Permit, type RequestContext } from '@chengxin/graphql-kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { readSearch, type SearchKind } from '../data';
import { SearchHit } from './search.object';

const MOST = 20;

@Resolver()
export class SearchResolver {
  @Permit('INDICATOR_READ')
  @Query(() => [SearchHit], {
    description:
      '按名称、拼音或首字母查找本单位以内的单位、小组（权限 GROUP_READ）和零售户（权限 RETAILER_READ；也按客户编码、许可证号的开头，有 PERSONAL_REVEAL 者也按负责人全名），每类至多 first 项（1–20）。 Units, groups and retailers within the viewer’s unit by name or pinyin, retailers also by the beginning of their numbers and, with PERSONAL_REVEAL, by the full name of the person in charge; at most `first` (1–20) of each kind.',
  })
  async search(
    @Arg('text', () => String, {
      description: '名称、拼音、首字母或号码的开头。 Name, pinyin, initials or the beginning of a number.',
    })
    text: string,
    @Arg('first', () => Int, { defaultValue: 8, description: '每类至多几项，1 至 20。 At most so many of each kind, 1–20.' })
    first: number,
    @Ctx() context: RequestContext,
  ): Promise<SearchHit[]> {
    if (first < 1 || first > MOST)
      throw badRequest({ zh: `first 须在 1 到 ${MOST} 之间`, en: `first must be from 1 to ${MOST}` });
    const { signedIn } = context;
    if (!signedIn) return [];
    const kinds = new Set<SearchKind>(['UNIT']);
    if (signedIn.permissions.has('GROUP_READ')) kinds.add('GROUP');
    if (signedIn.permissions.has('RETAILER_READ')) kinds.add('RETAILER');
    const persons = signedIn.permissions.has('PERSONAL_REVEAL');
    return readSearch(context.read, { text, first, kinds, persons, scope: signedIn.actor.scope });
  }
}
