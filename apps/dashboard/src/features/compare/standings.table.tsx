import { quotient } from '@chengxin/kernel';
import { ChartFrame, DataTable, Fraction, type TableTwinData } from '@chengxin/ui';
import type { TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ComparedFragment } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import type { Focus } from '../../shared/explain-address';
import { ExplainLink } from '../../shared/explain-link';
import { formatFraction, formatMonth, NO_VALUE } from '../../shared/format';
import { ChartNote } from '../../shared/indicators/chart-note';
import {
  formatIndicator,
  formatIndicatorChange,
  type IndicatorFacts,
  type IndicatorMeaning,
  type IndicatorPoint,
  indicatorName,
} from '../../shared/indicators/indicator';
import { asked, Difference, figureCell, IndicatorFigure } from '../../shared/indicators/indicator-figure';
import { withOrigin } from '../../shared/indicators/twins';
import { useScope } from '../../shared/scope';
import { type Peer, toStanding } from './to-peers';

export interface StandingsTableProps {
  points: readonly IndicatorPoint[];
  peers: readonly Peer[];
  subject: string;
  /** Which peers, as their explanation names them. */
  focus: Focus;
  data: ComparedFragment;
  facts: IndicatorFacts;
}

interface Row {
  meaning: IndicatorMeaning;
  own: IndicatorPoint;
  standing: NonNullable<ReturnType<typeof toStanding>>;
  best: readonly IndicatorPoint[];
  focus: Focus;
}

/** Every indicator of the subject beside the median and the best of its group. */
export function StandingsTable({ points, peers, subject, focus, data, facts }: StandingsTableProps) {
  const { t } = useTranslation('compare');
  const charts = useTranslation('charts').t;
  const { month } = useScope();
  const rows = data.indicatorDefinitions.flatMap((meaning): Row[] => {
    const ofCode = points.filter((point) => point.code === meaning.code);
    const own = ofCode.find((point) => point.unitCode === subject);
    const standing = toStanding(points, peers, subject, meaning);
    return own && standing
      ? [{ meaning, own, standing, focus, best: ofCode.filter((point) => standing.best.includes(point.unitCode)) }]
      : [];
  });
  const name = rows[0]?.own.unitName ?? '';
  const columns: TableProps<Row>['columns'] = [
    { key: 'name', title: charts('indicator'), fixed: 'left', render: (_, { meaning }) => indicatorName(meaning) },
    { key: 'own', title: name, align: 'right', render: (_, row) => <Own row={row} /> },
    { key: 'median', title: t('median'), align: 'right', render: (_, row) => <Among row={row}>{medianOf(row)}</Among> },
    {
      key: 'medianGap',
      title: t('toMedian'),
      align: 'right',
      render: (_, row) => <Gap row={row} gap={row.standing.medianGap} />,
    },
    { key: 'best', title: t('best'), render: (_, row) => <Best row={row} /> },
    { key: 'bestGap', title: t('toBest'), align: 'right', render: (_, row) => <Gap row={row} gap={row.standing.bestGap} /> },
    { key: 'rank', title: t('rank'), align: 'right', render: (_, row) => <Among row={row}>{rankOf(row)}</Among> },
  ];
  const label = t('standingsTitle', { unit: name, month: formatMonth(month) });
  return (
    <ChartFrame
      title={label}
      note={<ChartNote facts={facts} />}
      height={0}
      sheet={() => withOrigin(sheetOf(rows, name, t), facts)}
    >
      <DataTable<Row>
        label={label}
        rows={rows}
        rowKey={(row) => row.meaning.code}
        columns={columns}
        card={(row) => (
          <CardLines>
            <strong>{indicatorName(row.meaning)}</strong>
            <span>
              <Own row={row} /> · {t('rank')} <Among row={row}>{rankOf(row)}</Among>
            </span>
            <span>
              {t('median')} <Among row={row}>{medianOf(row)}</Among> · <Gap row={row} gap={row.standing.medianGap} />
            </span>
            <span>
              {t('best')} <Best row={row} /> · <Gap row={row} gap={row.standing.bestGap} />
            </span>
          </CardLines>
        )}
      />
    </ChartFrame>
  );
}

function sheetOf(rows: readonly Row[], name: string, t: TFunction<'compare'>): TableTwinData {
  return {
    columns: [
      { key: 'name', title: t('charts:indicator') },
      { key: 'own', title: name, figure: true },
      { key: 'fraction', title: t('shared:fraction') },
      { key: 'median', title: t('median'), figure: true },
      { key: 'medianGap', title: t('toMedian'), figure: true },
      { key: 'best', title: t('best') },
      { key: 'bestValue', title: `${t('best')} ${t('shared:value')}`, figure: true },
      { key: 'bestGap', title: t('toBest'), figure: true },
      { key: 'rank', title: t('rank') },
    ],
    rows: rows.map((row) => ({
      key: row.meaning.code,
      name: indicatorName(row.meaning),
      own: figureCell(row.own),
      fraction: formatFraction(row.own.numerator, row.own.denominator),
      median: medianOf(row),
      medianGap: formatIndicatorChange(row.own.measure, row.standing.medianGap),
      best: namesOf(row.best, t),
      bestValue: row.best[0] ? figureCell(row.best[0]) : NO_VALUE,
      bestGap: formatIndicatorChange(row.own.measure, row.standing.bestGap),
      rank: rankOf(row),
    })),
  };
}

/** Who is best, by name while they are few. */
const namesOf = (best: readonly IndicatorPoint[], t: TFunction<'compare'>): string =>
  best.length > 3 ? t('several', { count: best.length }) : best.map((point) => point.unitName).join(t('listJoin'));

function Own({ row: { own } }: { row: Row }) {
  return (
    <span className="cx-side-figure">
      {own.state === 'REPORTED' ? <Fraction>{formatFraction(own.numerator, own.denominator)}</Fraction> : null}
      <span>
        <IndicatorFigure figure={own} />
      </span>
    </span>
  );
}

function Best({ row: { best } }: { row: Row }) {
  const { t } = useTranslation('compare');
  const [first] = best;
  if (!first) return NO_VALUE;
  return (
    <>
      {namesOf(best, t)} <IndicatorFigure figure={first} />
    </>
  );
}

/** What the peers make it: it opens them. */
function Among({ row: { own, focus }, children }: { row: Row; children: string }) {
  return children === NO_VALUE ? children : <ExplainLink figure={asked(own, focus)}>{children}</ExplainLink>;
}

function Gap({ row: { own, meaning, focus }, gap }: { row: Row; gap: string | null }) {
  return <Difference figure={own} focus={focus} change={gap} better={meaning.direction} />;
}

const medianOf = ({ own, standing }: Row): string =>
  formatIndicator({ state: 'REPORTED', measure: own.measure, value: quotient(standing.median) });

const rankOf = ({ standing }: Row): string => (standing.rank === null ? NO_VALUE : `${standing.rank} / ${standing.rankTotal}`);
