import { BandTag, ChartFrame, DataTable, Fraction, type TableTwinData } from '@chengxin/ui';
import type { TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { formatFraction, formatMonth } from '../../shared/format';
import { ChartNote } from '../../shared/indicators/chart-note';
import {
  bandKey,
  bandTone,
  formatIndicatorChange,
  type IndicatorFacts,
  type IndicatorMeaning,
  indicatorName,
} from '../../shared/indicators/indicator';
import { Difference, figureCell, IndicatorFigure } from '../../shared/indicators/indicator-figure';
import { withOrigin } from '../../shared/indicators/twins';

/** An indicator of both units. */
export interface PairRow {
  meaning: IndicatorMeaning;
  own: IndicatorFacts;
  other: IndicatorFacts;
  /** Exact; null unless both have a value. */
  difference: string | null;
}

type Names = Record<'own' | 'other', string>;

export interface PairTableProps {
  rows: readonly PairRow[];
  names: Names;
  facts: IndicatorFacts;
}

/** All indicators of two units side by side, with their difference. */
export function PairTable({ rows, names, facts }: PairTableProps) {
  const { t } = useTranslation('compare');
  const charts = useTranslation('charts').t;
  const title = t('pairTitle', { ...names, month: formatMonth(facts.month) });
  const columns: TableProps<PairRow>['columns'] = [
    { key: 'name', title: charts('indicator'), fixed: 'left', render: (_, { meaning }) => indicatorName(meaning) },
    { key: 'own', title: names.own, align: 'right', render: (_, { own }) => <Side facts={own} /> },
    { key: 'other', title: names.other, align: 'right', render: (_, { other }) => <Side facts={other} /> },
    { key: 'difference', title: t('difference', names), align: 'right', render: (_, row) => <PairDifference row={row} /> },
  ];
  return (
    <ChartFrame
      title={title}
      note={<ChartNote facts={facts} />}
      height={0}
      sheet={() => withOrigin(sheetOf(rows, names, t), facts)}
    >
      <DataTable<PairRow>
        label={title}
        rows={rows}
        rowKey={(row) => row.meaning.code}
        columns={columns}
        card={(row) => (
          <CardLines>
            <strong>{indicatorName(row.meaning)}</strong>
            <span>
              {names.own} <Side facts={row.own} />
            </span>
            <span>
              {names.other} <Side facts={row.other} />
            </span>
            <span>
              {t('difference', names)} <PairDifference row={row} />
            </span>
          </CardLines>
        )}
      />
    </ChartFrame>
  );
}

function sheetOf(rows: readonly PairRow[], names: Names, t: TFunction<'compare'>): TableTwinData {
  const sides = ['own', 'other'] as const;
  return {
    columns: [
      { key: 'name', title: t('charts:indicator') },
      ...sides.flatMap((side) => [
        { key: side, title: names[side], figure: true },
        { key: `${side} fraction`, title: `${names[side]} ${t('shared:fraction')}` },
        { key: `${side} band`, title: `${names[side]} ${t('shared:judgement')}` },
      ]),
      { key: 'difference', title: t('difference', names), figure: true },
    ],
    rows: rows.map((row) => ({
      key: row.meaning.code,
      name: indicatorName(row.meaning),
      ...Object.fromEntries(
        sides.flatMap((side) => [
          [side, figureCell(row[side])],
          [`${side} fraction`, formatFraction(row[side].numerator, row[side].denominator)],
          [`${side} band`, isJudged(row[side]) ? t(`shared:${bandKey(row[side])}`) : ''],
        ]),
      ),
      difference: formatIndicatorChange(row.own.measure, row.difference),
    })),
  };
}

const isJudged = ({ state, band }: IndicatorFacts): boolean => state !== 'REPORTED' || band !== 'NONE';

function Side({ facts }: { facts: IndicatorFacts }) {
  const { t } = useTranslation('shared');
  return (
    <span className="cx-side-figure">
      {facts.state === 'REPORTED' ? <Fraction>{formatFraction(facts.numerator, facts.denominator)}</Fraction> : null}
      {isJudged(facts) ? <BandTag tone={bandTone(facts)}>{t(bandKey(facts))}</BandTag> : null}
      <span>
        <IndicatorFigure figure={facts} />
      </span>
    </span>
  );
}

function PairDifference({ row: { meaning, own, other, difference } }: { row: PairRow }) {
  return <Difference figure={own} focus={{ on: 'with', of: other.unitCode }} change={difference} better={meaning.direction} />;
}
