import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RankingPageQuery } from '../../gql/graphql';
import { formatMonth, formatScore } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { ScoreLink } from './score-link';
import { toRankingAnswer } from './to-ranking-answer';

/** The page's answer as a sentence: who leads, how the own unit stands and where it loses most. */
export function RankingAnswer({ ranking, ownUnitCode }: { ranking: RankingPageQuery['evaluationRanking']; ownUnitCode: string }) {
  const { t, i18n } = useTranslation('ranking');
  const { to } = useScope();
  const answer = toRankingAnswer(ranking.rows, ownUnitCode);
  const { own, ownLargestLoss: loss, ownScoreChange: change } = answer;
  const first = answer.first[0];
  if (!first) return null;
  const point = loss && ranking.points.find((one) => one.code === loss.pointCode);
  const moves = { risen: answer.risen.length, fallen: answer.fallen.length };
  return (
    <>
      <Trans
        t={t}
        i18nKey="answerFirst"
        values={{
          month: formatMonth(ranking.month),
          names: answer.first.map((row) => row.unitName).join(t('listJoin')),
          score: formatScore(first.score),
          ranked: answer.ranked,
        }}
        components={{ value: <ScoreLink row={first} month={ranking.month} /> }}
      />
      {moves.risen + moves.fallen > 0 ? t('answerMoves', moves) : t('answerNoMoves')}
      {own?.rank == null ? null : (
        <>
          <Trans
            t={t}
            i18nKey="answerOwn"
            values={{ name: own.unitName, rank: own.rank, score: formatScore(own.score) }}
            components={{
              unit: <Link to={to('/overview', { unitCode: own.unitCode })} />,
              value: <ScoreLink row={own} month={ranking.month} />,
            }}
          />
          {change === null ? '' : change > 0 ? t('answerOwnMore', { change: change.toFixed(2) }) : null}
          {change !== null && change < 0 ? t('answerOwnLess', { change: (-change).toFixed(2) }) : null}
          {change === 0 ? t('answerOwnSame') : null}
          {loss && point
            ? t('answerOwnLoss', { point: i18n.language === 'en' ? point.nameEn : point.nameZh, lost: loss.lost.toFixed(2) })
            : null}
          {t('stop')}
        </>
      )}
    </>
  );
}
