import { useQuery } from '@apollo/client/react';
import { PageState, TableTwin } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { ExplainScoreQuery } from '../../gql/graphql';
import type { ExplainedFigure } from '../../shared/explain-address';
import { ExplainLink } from '../../shared/explain-link';
import {
  formatCount,
  formatFraction,
  formatMoney,
  formatMonth,
  formatRate,
  formatScore,
  formatSignedAmount,
  NO_VALUE,
} from '../../shared/format';
import { QueryState } from '../../shared/query-state';
import { easiestLine } from './easiest-line';
import { ExplainScoreDocument } from './explain.graphql';

type Explained = NonNullable<ExplainScoreQuery['explainScore']>;
type Line = Explained['lines'][number];

/** How a county's score comes about: each point's weight, fraction, loss, and what would win a point back. */
export function ScoreExplanation({ figure }: { figure: ExplainedFigure }) {
  const { t } = useTranslation('explain');
  const result = useQuery(ExplainScoreDocument, { variables: { unit: figure.unitCode, month: figure.month } });
  return (
    <QueryState result={result} shape="detail">
      {({ explainScore }) =>
        explainScore ? <Score explained={explainScore} /> : <PageState kind="empty" title={t('score.none')} />
      }
    </QueryState>
  );
}

function Score({ explained }: { explained: Explained }) {
  const { t, i18n } = useTranslation('explain');
  const nameOf = (line: Line) => (i18n.language === 'en' ? line.nameEn : line.nameZh);
  const easiest = easiestLine(explained.lines);
  const title = t('score.title', { unit: explained.unitName, month: formatMonth(explained.month) });
  return (
    <div className="cx-explained">
      <section>
        <h2>{title}</h2>
        <p className="cx-explained-value">
          <strong className="cx-figure">{formatScore(explained.score)}</strong>
          <span>{t('score.full', { score: formatScore(explained.fullScore) })}</span>
          <span>{t('score.head', { rank: explained.rank ?? NO_VALUE, total: explained.rankTotal })}</span>
        </p>
        <p className="cx-quiet">
          {explained.previousScore == null
            ? t('score.noPrevious')
            : t('score.previous', { score: formatScore(explained.previousScore), rank: explained.previousRank ?? NO_VALUE })}
        </p>
        <p className="cx-quiet">{t('score.formula')}</p>
        {easiest ? <p>{t('score.easiest', { name: nameOf(easiest) })}</p> : null}
      </section>
      <TableTwin
        caption={title}
        data={{
          columns: [
            { key: 'point', title: t('score.point') },
            { key: 'value', title: t('column.value'), figure: true },
            { key: 'score', title: t('score.got'), figure: true },
            { key: 'lost', title: t('score.lost'), figure: true },
            { key: 'change', title: t('score.change'), figure: true },
            { key: 'next', title: t('score.next') },
          ],
          rows: explained.lines.map((line) => ({
            key: line.pointCode,
            point: nameOf(line),
            value: (
              <>
                <ExplainLink figure={{ code: line.indicatorCode, unitCode: explained.unitCode, month: explained.month }}>
                  {formatRate(line.value)}
                </ExplainLink>
                <span className="cx-quiet" style={{ display: 'block' }}>
                  {formatFraction(line.numerator, line.denominator)}
                </span>
              </>
            ),
            score: `${formatScore(line.score)} / ${formatCount(line.weight)}`,
            lost: formatScore(line.lost),
            change: line.scoreChange == null ? NO_VALUE : formatSignedAmount(line.scoreChange),
            next: <NextPoint line={line} />,
          })),
        }}
      />
    </div>
  );
}

function NextPoint({ line }: { line: Line }) {
  const { t } = useTranslation('explain');
  if (line.score == null) return t('score.notApplicable');
  if (line.state === 'SUPPRESSED') return t('suppressed');
  if (!line.next) return t('score.fullReached');
  const gain = formatScore(line.next.gain);
  if (line.indicatorCode.startsWith('MARGIN_')) return t('score.nextMoney', { more: formatMoney(line.next.more), gain });
  return t('score.nextCount', { more: formatCount(line.next.more), gain, what: t(`score.what.${line.indicatorCode}`) });
}
