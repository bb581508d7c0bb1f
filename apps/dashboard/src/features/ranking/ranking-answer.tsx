import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RankingPageQuery } from '../../gql/graphql';
import { formatMonth, formatScore } from '../../shared/format';
import { useScope } from '../../shared/scope';
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
      {t('answerFirst', {
        month: formatMonth(ranking.month),
        names: answer.first.map((row) => row.unitName).join(t('listJoin')),
        score: formatScore(first.score),
        ranked: answer.ranked,
      })}
      {moves.risen + moves.fallen > 0 ? t('answerMoves', moves) : t('answerNoMoves')}
      {own?.rank == null ? null : (
        <>
          <Link to={to('/overview', { unitCode: own.unitCode })}>
            {t('answerOwn', { name: own.unitName, rank: own.rank, score: formatScore(own.score) })}
          </Link>
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
