import { isTold, marketCharacter, type Standing, standingAmong } from '@chengxin/indicators/domain';
import type { IndicatorCode } from '../../gql/graphql';
import type { Focus } from '../../shared/explain-address';
import type { IndicatorMeaning, IndicatorPoint } from '../../shared/indicators/indicator';
import type { PeerGroup } from './compare.choice';

/** A unit among those that may be compared. */
export interface Peer {
  code: string;
  name: string;
  /** Mainly urban or rural retailers; null without any. */
  character: 'URBAN' | 'RURAL' | null;
  /** Whether it is in the group that is compared. */
  inGroup: boolean;
}

const figure = (points: readonly IndicatorPoint[], unitCode: string, code: IndicatorCode) =>
  points.find((point) => point.unitCode === unitCode && point.code === code);

/** All peers, in the order of their codes; the subject always belongs to the group. */
export function toPeers(points: readonly IndicatorPoint[], subject: string, group: PeerGroup, chosen: readonly string[]): Peer[] {
  const units = [...new Map(points.map((point) => [point.unitCode, point.unitName]))].sort(([a], [b]) => a.localeCompare(b));
  return units.map(([code, name]) => {
    const [urban, all] = [figure(points, code, 'COVERAGE_URBAN'), figure(points, code, 'COVERAGE_OVERALL')];
    const character = urban && all && isTold(urban) && isTold(all) ? marketCharacter(urban.denominator, all.denominator) : null;
    const fits = { all: true, urban: character === 'URBAN', rural: character === 'RURAL', chosen: chosen.includes(code) }[group];
    return { code, name, character, inGroup: code === subject || fits };
  });
}

/** The group as an address says it: by its name, or by its members where they were chosen. */
export const peersFocus = (group: PeerGroup, peers: readonly Peer[]): Focus => ({
  on: 'peers',
  of: group === 'chosen' ? peers.flatMap((peer) => (peer.inGroup ? [peer.code] : [])).join('.') : group,
});

/** How the subject stands in its group by one indicator; null when nobody in it has a value. */
export function toStanding(
  points: readonly IndicatorPoint[],
  peers: readonly Peer[],
  subject: string,
  { code, direction }: { code: IndicatorCode; direction: IndicatorMeaning['direction'] },
): Standing<string> | null {
  const fractions = peers
    .filter((peer) => peer.inGroup)
    .flatMap((peer) => {
      const point = figure(points, peer.code, code);
      return point && isTold(point) ? [[peer.code, point] as const] : [];
    });
  return standingAmong(subject, new Map(fractions), direction);
}

/** Who is looked at among the units below: as chosen, else the one that is furthest behind its target, else the first. */
export function subjectOf(
  points: readonly IndicatorPoint[],
  code: IndicatorCode,
  unitCode: string,
  wanted: string | null,
): string {
  const own = points.filter((point) => point.code === code);
  const present = [wanted, unitCode].find((one) => own.some((point) => point.unitCode === one));
  const furthest = own.filter((point) => point.targetGap != null).sort((a, b) => Number(a.targetGap) - Number(b.targetGap))[0];
  return present ?? furthest?.unitCode ?? own[0]?.unitCode ?? unitCode;
}
