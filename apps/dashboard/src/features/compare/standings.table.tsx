import { quotient } from '@chengxin/kernel';
import { Change, DataTable, Fraction } from '@chengxin/ui';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ComparedFragment } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { formatFraction, formatMonth, NO_VALUE } from '../../shared/format';
import {
  changeDirection,
  changeTone,
  formatIndicator,
  formatIndicatorChange,
  type IndicatorMeaning,
  type IndicatorPoint,
  indicatorName,
} from '../../shared/indicators/indicator';
import { IndicatorFigure } from '../../shared/indicators/indicator-figure';
import { useScope } from '../../shared/scope';
import { type Peer, toStanding } from './to-peers';

export interface StandingsTableProps {
  points: readonly IndicatorPoint[];
  peers: readonly Peer[];
  subject: string;
  data: ComparedFragment;
}

interface Row {
  meaning: IndicatorMeaning;
  own: IndicatorPoint;
  standing: NonNullable<ReturnType<typeof toStanding>>;
  best: readonly IndicatorPoint[];
}

/** Every indicator of the subject beside the median and the best of its group. */
export function StandingsTable({ points, peers, subject, data }: StandingsTableProps) {
  const { t } = useTranslation('compare');
  const charts = useTranslation('charts').t;
  const { month } = useScope();
  const rows = data.indicatorDefinitions.flatMap((meaning): Row[] => {
    const ofCode = points.filter((point) => point.code === meaning.code);
    const own = ofCode.find((point) => point.unitCode === subject);
    const standing = toStanding(points, peers, subject, meaning);
    return own && standing
      ? [{ meaning, own, standing, best: ofCode.filter((point) => standing.best.includes(point.unitCode)) }]
      : [];
  });
  const name = rows[0]?.own.unitName ?? '';
  const columns: TableProps<Row>['columns'] = [
    { key: 'name', title: charts('indicator'), fixed: 'left', render: (_, { meaning }) => indicatorName(meaning) },
    { key: 'own', title: name, align: 'right', render: (_, row) => <Own row={row} /> },
    { key: 'median', title: t('median'), align: 'right', render: (_, row) => medianOf(row) },
    {
      key: 'medianGap',
      title: t('toMedian'),
      align: 'right',
      render: (_, row) => <Gap row={row} gap={row.standing.medianGap} />,
    },
    { key: 'best', title: t('best'), render: (_, row) => <Best row={row} /> },
    { key: 'bestGap', title: t('toBest'), align: 'right', render: (_, row) => <Gap row={row} gap={row.standing.bestGap} /> },
    { key: 'rank', title: t('rank'), align: 'right', render: (_, row) => rankOf(row) },
  ];
  const label = t('standingsTitle', { unit: name, month: formatMonth(month) });
  return (
    <section className="cx-panel">
      <header className="cx-panel-header">
        <h2>{label}</h2>
      </header>
      <DataTable<Row>
        label={label}
        rows={rows}
        rowKey={(row) => row.meaning.code}
        columns={columns}
        card={(row) => (
          <CardLines>
            <strong>{indicatorName(row.meaning)}</strong>
            <span>
              <Own row={row} /> · {t('rank')} {rankOf(row)}
            </span>
            <span>
              {t('median')} {medianOf(row)} · <Gap row={row} gap={row.standing.medianGap} />
            </span>
            <span>
              {t('best')} <Best row={row} /> · <Gap row={row} gap={row.standing.bestGap} />
            </span>
          </CardLines>
        )}
      />
    </section>
  );
}

function Own({ row: { own } }: { row: Row }) {
  return (
    <>
      <IndicatorFigure figure={own} />{' '}
      {own.state === 'REPORTED' ? <Fraction>{formatFraction(own.numerator, own.denominator)}</Fraction> : null}
    </>
  );
}

function Best({ row: { best } }: { row: Row }) {
  const { t } = useTranslation('compare');
  const [first] = best;
  if (!first) return NO_VALUE;
  return (
    <>
      {best.length > 3 ? t('several', { count: best.length }) : best.map((point) => point.unitName).join(t('listJoin'))}{' '}
      <IndicatorFigure figure={first} />
    </>
  );
}

function Gap({ row: { own, meaning }, gap }: { row: Row; gap: string | null }) {
  return (
    <Change
      direction={changeDirection(own.measure, gap)}
      text={formatIndicatorChange(own.measure, gap)}
      tone={changeTone(meaning.direction, own.measure, gap)}
    />
  );
}

const medianOf = ({ own, standing }: Row): string =>
  formatIndicator({ state: 'REPORTED', measure: own.measure, value: quotient(standing.median) });

const rankOf = ({ standing }: Row): string => (standing.rank === null ? NO_VALUE : `${standing.rank} / ${standing.rankTotal}`);
