import { useQuery } from '@apollo/client/react';
import { isTold } from '@chengxin/indicators/domain';
import { quotient } from '@chengxin/kernel';
import { PageState, TableTwin } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { ExplainedPeersQuery, IndicatorCode } from '../../gql/graphql';
import type { ExplainedFigure } from '../../shared/explain-address';
import { formatFraction, formatMonth, NO_VALUE } from '../../shared/format';
import {
  differenceOf,
  formatIndicator,
  formatIndicatorChange,
  type IndicatorPoint,
  indicatorName,
} from '../../shared/indicators/indicator';
import { differenceCell, IndicatorFigure } from '../../shared/indicators/indicator-figure';
import { QueryState } from '../../shared/query-state';
import { PEER_GROUPS } from '../compare/compare.choice';
import { toPeers, toStanding } from '../compare/to-peers';
import { ExplainedPeersDocument } from './explain.graphql';

interface PeersExplanationProps {
  figure: ExplainedFigure;
  /** Name of a group, or the codes of the units that were chosen. */
  among: string;
}

/** Where a figure stands among its peers: all of them by value, how their median was taken, and how far the figure is from each. */
export function PeersExplanation({ figure, among }: PeersExplanationProps) {
  const { t } = useTranslation('explain');
  const codes = [...new Set([figure.code as IndicatorCode, 'COVERAGE_URBAN' as const, 'COVERAGE_OVERALL' as const])];
  const result = useQuery(ExplainedPeersDocument, { variables: { codes, unit: figure.unitCode, month: figure.month } });
  return (
    <QueryState result={result} shape="detail">
      {(data) => <Among data={data} figure={figure} among={among} none={<PageState kind="empty" title={t('peers.none')} />} />}
    </QueryState>
  );
}

interface AmongProps extends PeersExplanationProps {
  data: ExplainedPeersQuery;
  none: React.ReactElement;
}

function Among({ data: { points, indicatorDefinitions }, figure, among, none }: AmongProps) {
  const { t } = useTranslation('explain');
  const compare = useTranslation('compare').t;
  const group = PEER_GROUPS.find((one) => one === among) ?? 'chosen';
  const peers = toPeers(points, figure.unitCode, group, group === 'chosen' ? among.split('.') : []);
  const meaning = indicatorDefinitions.find((one) => one.code === figure.code);
  const own = points.find((point) => point.code === figure.code && point.unitCode === figure.unitCode);
  const standing = meaning && toStanding(points, peers, figure.unitCode, meaning);
  if (!own || !meaning || !standing) return none;
  const words = (value: string | null) => formatIndicator({ state: 'REPORTED', measure: own.measure, value });
  const inGroup = points.filter(
    (point) => point.code === figure.code && peers.some((peer) => peer.inGroup && peer.code === point.unitCode),
  );
  const sign = meaning.direction === 'LOWER_IS_BETTER' ? 1 : -1;
  const shown = inGroup.filter((point) => point.state === 'REPORTED').sort((a, b) => sign * order(a, b));
  const without = inGroup.length - shown.length;
  const [low, high] = standing.middle.flatMap((code) => shown.filter((point) => point.unitCode === code));
  const median = words(quotient(standing.median));
  const title = t('title', { name: indicatorName(meaning), unit: own.unitName, month: formatMonth(own.month) });
  return (
    <div className="cx-explained">
      <section>
        <h2>{title}</h2>
        <p className="cx-explained-value">
          <strong className="cx-figure">
            <IndicatorFigure figure={own} />
          </strong>
          <span className="cx-figure">{formatFraction(own.numerator, own.denominator)}</span>
          {standing.rank === null ? null : <span>{t('score.head', { rank: standing.rank, total: standing.rankTotal })}</span>}
        </p>
        <p>
          {t('peers.median', { median })}
          {standing.medianGap === null ? null : t('peers.gap', { gap: formatIndicatorChange(own.measure, standing.medianGap) })}
        </p>
        <p className="cx-quiet">
          {low && high
            ? t('peers.halfway', {
                count: shown.length,
                low: low.unitName,
                lowValue: formatIndicator(low),
                high: high.unitName,
                highValue: formatIndicator(high),
                median,
              })
            : t('peers.middle', { count: shown.length, unit: low?.unitName, median })}
          {without > 0 ? t('peers.without', { count: without }) : null}
        </p>
      </section>
      <section>
        <h3>{t('peers.title', { group: compare(`groups.${group}`) })}</h3>
        <TableTwin
          caption={title}
          data={{
            columns: [
              { key: 'unit', title: t('column.unit') },
              { key: 'value', title: t('column.value'), figure: true },
              { key: 'gap', title: compare('againstOwn', { unit: own.unitName }), figure: true },
            ],
            rows: shown.map((point) => ({
              key: point.unitCode,
              unit: standing.middle.includes(point.unitCode) ? (
                <>
                  {point.unitName} <span className="cx-quiet">{t('peers.inTheMiddle')}</span>
                </>
              ) : (
                point.unitName
              ),
              value: (
                <>
                  <IndicatorFigure figure={point} />
                  <br />
                  <span className="cx-fraction">{formatFraction(point.numerator, point.denominator)}</span>
                </>
              ),
              gap: point === own ? NO_VALUE : differenceCell(point, differenceOf(point, own), { on: 'with', of: own.unitCode }),
            })),
          }}
        />
        <p className="cx-quiet">{compare('peersRule')}</p>
      </section>
    </div>
  );
}

/** By the exact fractions, the smaller first. */
function order(one: IndicatorPoint, other: IndicatorPoint): number {
  const difference = isTold(one) && isTold(other) ? differenceOf(one, other) : null;
  return Number(difference ?? 0) || one.unitCode.localeCompare(other.unitCode);
}
