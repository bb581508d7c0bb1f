import { Permit, type RequestContext, YearMonthScalar } from '@chengxin/graphql-kit';
import { yearMonth } from '@chengxin/kernel';
import { smallCellWithout } from '@chengxin/policy/api';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { MARKET_CODES, type PeerGroup, readIndicatorSheet, standingsOf } from '../data';
import type { IndicatorCode } from '../domain';
import { IndicatorCodeEnum } from './indicator.object';
import { PeerGroupEnum, PeerStanding } from './peer-standing.object';

@Resolver(() => PeerStanding)
export class PeerStandingResolver {
  @Permit('INDICATOR_READ')
  @Query(() => [PeerStanding], {
    description:
      '一个单位与同类单位的中位数、最好相比，每个指标一条；同类单位都没有数值的指标不在其中，本人以上的单位看不到同级，也没有。 A unit beside the median and the best of its peers, by indicator; none where no peer has a value, and none for units above the own, whose siblings are out of sight.',
  })
  async peerStandings(
    @Arg('codes', () => [IndicatorCodeEnum], { description: '哪些指标。 Which indicators.' }) codes: IndicatorCode[],
    @Arg('unitCode', () => String, { description: '单位代码。 Code of the unit.' }) unitCode: string,
    @Arg('month', () => YearMonthScalar) month: string,
    @Arg('among', () => PeerGroupEnum, { defaultValue: 'ALL', description: '与哪些单位比。 With which units.' })
    among: PeerGroup,
    @Ctx() context: RequestContext,
  ): Promise<PeerStanding[]> {
    const asked = [...new Set(codes)];
    const sheet = await readIndicatorSheet(context.read, {
      unitCode,
      level: null,
      peers: true,
      codes: [...new Set([...asked, ...MARKET_CODES])],
      months: [yearMonth(month)],
      rankedMonths: [],
      smallCell: smallCellWithout(context, 'RETAILER_READ'),
    });
    return standingsOf(sheet, unitCode, asked, yearMonth(month), among).map((standing) => ({
      ...standing,
      best: [...standing.best],
    }));
  }
}
