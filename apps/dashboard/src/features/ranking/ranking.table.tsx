import { BandTag, Change, DataTable, Fraction } from '@chengxin/ui';
import type { TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RankingPageQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import type { ExplainedFigure } from '../../shared/explain-address';
import { ExplainLink } from '../../shared/explain-link';
import { formatClause, formatFraction, formatRate, formatScore, NO_VALUE } from '../../shared/format';
import { monthStep } from '../../shared/month-steps';
import { useScope } from '../../shared/scope';
import { ScoreLink } from './score-link';

type Ranking = RankingPageQuery['evaluationRanking'];
type Row = Ranking['rows'][number];
type Point = Ranking['points'][number];
type PointScore = Row['scores'][number];

/** Rank, movement and score, then every point with its fraction; the own row is pinned to the top. */
export function RankingTable({ ranking, ownUnitCode, label }: { ranking: Ranking; ownUnitCode: string; label: string }) {
  const { t, i18n } = useTranslation('ranking');
  const { to } = useScope();
  const own = ranking.rows.find((row) => row.unitCode === ownUnitCode);
  const rows = own ? [own, ...ranking.rows.filter((row) => row !== own)] : ranking.rows;
  const unitLink = (row: Row) => (
    <Link to={to('/overview', { unitCode: row.unitCode })}>{row === own ? <strong>{row.unitName}</strong> : row.unitName}</Link>
  );
  const score = (row: Row) => (
    <strong className="cx-figure">
      <ScoreLink row={row} month={ranking.month}>
        {formatScore(row.score)}
      </ScoreLink>
    </strong>
  );
  // A rank is what the score makes of the points: the same explanation.
  const inScore = (row: Row, shown: ReactNode) => (
    <ScoreLink row={row} month={ranking.month}>
      {shown}
    </ScoreLink>
  );
  const previous = (row: Row) => (
    <ScoreLink row={row} month={monthStep(ranking.month, -1)}>
      {formatScore(row.previousScore)}
    </ScoreLink>
  );
  const nameOf = (point: Point) => (i18n.language === 'en' ? point.nameEn : point.nameZh);
  const columns: TableProps<Row>['columns'] = [
    { key: 'unit', title: t('unit'), fixed: 'left', render: (_, row) => unitLink(row) },
    {
      key: 'rank',
      title: t('rank'),
      align: 'right',
      render: (_, row) => <span className="cx-figure">{inScore(row, row.rank ?? NO_VALUE)}</span>,
    },
    { key: 'move', title: t('rankChange'), render: (_, row) => inScore(row, <RankMove row={row} />) },
    {
      key: 'score',
      title: t('scoreOf', { full: formatScore(ranking.rows[0]?.fullScore) }),
      align: 'right',
      render: (_, row) => score(row),
    },
    {
      key: 'previous',
      title: t('previousScore'),
      align: 'right',
      render: (_, row) => <span className="cx-figure">{previous(row)}</span>,
    },
    ...ranking.points.map((point) => ({
      key: point.code,
      title: (
        <PointTitle
          point={point}
          name={nameOf(point)}
          figure={{
            code: point.indicatorCode,
            unitCode: ownUnitCode,
            month: ranking.month,
            focus: { on: 'target', of: '' },
          }}
        />
      ),
      align: 'right' as const,
      render: (_: unknown, row: Row) => (
        <PointCell
          score={row.scores.find((one) => one.pointCode === point.code)}
          figure={{ code: point.indicatorCode, unitCode: row.unitCode, month: ranking.month }}
        />
      ),
    })),
  ];
  const card = (row: Row) => (
    <CardLines>
      {unitLink(row)}
      <strong>{row.rank == null ? NO_VALUE : t('rankOf', { rank: row.rank })}</strong>
      <span className="cx-figure">
        {t('score')} {score(row)} · {t('previousScore')} {previous(row)}
      </span>
      <RankMove row={row} />
    </CardLines>
  );
  return <DataTable label={label} rows={rows} rowKey={(row) => row.unitCode} columns={columns} card={card} />;
}

function RankMove({ row }: { row: Row }) {
  const { t } = useTranslation('ranking');
  if (row.rank == null) return <span className="cx-quiet">{NO_VALUE}</span>;
  if (row.previousRank == null || row.rankChange == null) return <span className="cx-quiet">{t('newEntry')}</span>;
  const direction = Math.sign(row.rankChange) as -1 | 0 | 1;
  const tone = direction > 0 ? 'good' : direction < 0 ? 'bad' : 'none';
  return <Change direction={direction} text={String(Math.abs(row.rankChange))} tone={tone} />;
}

function PointTitle({ point, name, figure }: { point: Point; name: string; figure: ExplainedFigure }) {
  const { t } = useTranslation('ranking');
  return (
    <span title={formatClause(point.clause)}>
      {name}
      <span className="cx-quiet" style={{ display: 'block', fontWeight: 400 }}>
        {t('weightOf', { weight: formatWeight(point.weight) })}
        {point.target == null ? null : (
          <>
            {' · '}
            <ExplainLink figure={figure}>{t('target', { target: formatRate(point.target) })}</ExplainLink>
          </>
        )}
      </span>
    </span>
  );
}

function PointCell({ score, figure }: { score: PointScore | undefined; figure: ExplainedFigure }) {
  const { t } = useTranslation('ranking');
  const shared = useTranslation('shared').t;
  if (!score || score.state === 'NOT_APPLICABLE') return <BandTag tone="none">{t('notApplicable')}</BandTag>;
  if (score.state === 'NOT_REPORTED') return <BandTag tone="none">{t('notReported')}</BandTag>;
  return (
    <span>
      <span className="cx-figure">
        <ExplainLink figure={figure}>{formatScore(score.score)}</ExplainLink>
      </span>
      <span style={{ display: 'block' }}>
        <Fraction>
          {score.state === 'SUPPRESSED'
            ? shared('band.SUPPRESSED')
            : `${formatRate(score.value)} · ${formatFraction(score.numerator, score.denominator)}`}
        </Fraction>
      </span>
    </span>
  );
}

/** Weights are whole as a rule: `30.000000` → `30`. */
function formatWeight(weight: string): string {
  return String(Number(weight));
}
