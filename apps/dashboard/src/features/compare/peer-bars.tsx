import { quotient } from '@chengxin/kernel';
import { BandTag, BarList, type BarListRow, ChartFrame, type TableTwinData } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { Focus } from '../../shared/explain-address';
import { ExplainLink } from '../../shared/explain-link';
import { formatFraction, formatMonth, NO_VALUE } from '../../shared/format';
import { ChartNote } from '../../shared/indicators/chart-note';
import {
  bandKey,
  bandTone,
  differenceOf,
  drawn,
  formatIndicator,
  type IndicatorPoint,
  indicatorName,
} from '../../shared/indicators/indicator';
import { asked, Difference, differenceCell, figureCell, IndicatorFigure } from '../../shared/indicators/indicator-figure';
import { toBarRows } from '../../shared/indicators/to-bar-rows';
import { useScope } from '../../shared/scope';
import type { Compared } from './compare-frame';
import { unitWord } from './compare-words';
import { type Peer, toStanding } from './to-peers';

export interface PeerBarsProps extends Compared {
  points: readonly IndicatorPoint[];
  peers: readonly Peer[];
  subject: string;
  focus: Focus;
}

/** The group as sorted bars with their targets, the subject strong, the median among them. */
export function PeerBars({ points, peers, subject, focus, meaning, facts }: PeerBarsProps) {
  const { t } = useTranslation('compare');
  const shared = useTranslation('shared').t;
  const charts = useTranslation('charts').t;
  const { month } = useScope();
  const inGroup = new Set(peers.filter((peer) => peer.inGroup).map((peer) => peer.code));
  const shown = toBarRows(
    points.filter((point) => point.code === meaning.code && inGroup.has(point.unitCode)),
    subject,
  );
  const own = shown.find((row) => row.own)?.source;
  const standing = toStanding(points, peers, subject, meaning);
  const rows = shown.map(({ source, own: strong, ...row }): BarListRow => {
    const gap = own && !strong ? differenceOf(source, own) : null;
    return {
      ...row,
      strong,
      valueText: <IndicatorFigure figure={source} />,
      targetText: `${row.label} ${formatFraction(source.numerator, source.denominator)}`,
      note: (
        <>
          {gap === null ? null : (
            <Difference label={t('more')} figure={source} focus={{ on: 'with', of: subject }} change={gap} />
          )}
          {source.band === 'NONE' && source.state === 'REPORTED' ? null : (
            <BandTag tone={bandTone(source)}>{shared(bandKey(source))}</BandTag>
          )}
        </>
      ),
    };
  });
  if (standing && shown.length > 1)
    rows.splice(placeOf(standing.median, shown), 0, medianRow(standing.median, own ?? { ...facts, unitCode: subject }, focus, t));
  const title = t('peersTitle', { name: indicatorName(meaning), unit: unitWord(facts.measure), month: formatMonth(month) });
  const twin = (): TableTwinData => ({
    columns: [
      { key: 'unit', title: shared('unit') },
      { key: 'character', title: t('character') },
      { key: 'value', title: shared('value'), figure: true },
      { key: 'fraction', title: shared('fraction'), figure: true },
      { key: 'gap', title: t('againstOwn', { unit: own?.unitName ?? '' }), figure: true },
      { key: 'judgement', title: shared('judgement') },
    ],
    rows: shown.map(({ key, label, source }) => {
      const character = peers.find((peer) => peer.code === key)?.character;
      return {
        key,
        unit: label,
        character: character ? t(`groups.${character === 'URBAN' ? 'urban' : 'rural'}`) : NO_VALUE,
        value: figureCell(source),
        fraction: formatFraction(source.numerator, source.denominator),
        gap: own && key !== subject ? differenceCell(source, differenceOf(source, own), { on: 'with', of: subject }) : NO_VALUE,
        judgement: shared(bandKey(source)),
      };
    }),
  });
  return (
    <ChartFrame title={title} note={<ChartNote facts={facts} />} height={120} twin={twin}>
      <BarList label={title} rows={rows} />
      {shown.some((row) => row.target !== null) ? <p className="cx-quiet">{charts('tick')}</p> : null}
    </ChartFrame>
  );
}

type Shown = ReturnType<typeof toBarRows>;

/** Before the first that is below the median; bars stand the longest first. */
function placeOf(median: { numerator: string; denominator: string }, shown: Shown): number {
  const index = shown.findIndex(({ source }) => {
    const above = differenceOf(source, median);
    return above === null || above.startsWith('-');
  });
  return index < 0 ? shown.length : index;
}

function medianRow(
  median: { numerator: string; denominator: string },
  figure: Pick<IndicatorPoint, 'code' | 'unitCode' | 'month' | 'measure'>,
  focus: Focus,
  t: (key: string) => string,
): BarListRow {
  const { measure } = figure;
  const value = quotient(median);
  return {
    key: 'median',
    label: t('median'),
    value: drawn(measure, value),
    valueText: (
      <strong>
        <ExplainLink figure={asked(figure, focus)}>{formatIndicator({ state: 'REPORTED', measure, value })}</ExplainLink>
      </strong>
    ),
    strong: false,
  };
}
