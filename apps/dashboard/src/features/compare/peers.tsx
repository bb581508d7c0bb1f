import { useQuery } from '@apollo/client/react';
import { INDICATOR_CODES } from '@chengxin/indicators/domain';
import { quotient } from '@chengxin/kernel';
import type { ReactElement, ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../shared/choice-chips';
import type { Focus } from '../../shared/explain-address';
import { ExplainLink } from '../../shared/explain-link';
import { formatMonth } from '../../shared/format';
import type { IndicatorPoint } from '../../shared/indicators/indicator';
import { formatIndicator, formatIndicatorChange, indicatorName } from '../../shared/indicators/indicator';
import { asked, IndicatorFigure } from '../../shared/indicators/indicator-figure';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { type Choice, PEER_GROUPS, sideBySide } from './compare.choice';
import { ComparePeersDocument } from './compare.graphql';
import { type Compared, CompareFrame } from './compare-frame';
import { PeerBars } from './peer-bars';
import { PeerToggles } from './peer-toggles';
import { StandingsTable } from './standings.table';
import { type Peer, peersFocus, subjectOf, toPeers, toStanding } from './to-peers';

/** A unit against the median and the best of its peers: by the chosen indicator as bars, by all of them as a table. */
export function Peers({ choice }: { choice: Choice }) {
  const { t } = useTranslation('compare');
  const { unitCode, month } = useScope();
  const result = useQuery(ComparePeersDocument, {
    variables: { unit: unitCode, month, codes: [...INDICATOR_CODES], ...sideBySide(unitCode) },
  });
  return (
    <QueryState result={keepLast(result)}>
      {(data) => {
        const subject = subjectOf(data.points, choice.code, unitCode, choice.subject);
        const peers = toPeers(data.points, subject, choice.group, choice.chosen);
        const focus = peersFocus(choice.group, peers);
        const groups = PEER_GROUPS.map((key) => ({ key, text: t(`groups.${key}`) }));
        const subjects = peers.map(({ code, name }) => ({ key: code, text: name }));
        return (
          <CompareFrame
            data={data}
            choice={choice}
            chips={
              <>
                {subject === unitCode ? null : (
                  <ChoiceChips label={t('subject')} name="subject" chosen={subject} choices={subjects} />
                )}
                <ChoiceChips label={t('group')} name="group" chosen={choice.group} choices={groups} />
                {choice.group === 'chosen' ? <PeerToggles peers={peers} subject={subject} /> : null}
              </>
            }
            answer={(compared) => <Answer points={data.points} peers={peers} subject={subject} focus={focus} {...compared} />}
          >
            {(compared) => (
              <>
                <PeerBars points={data.points} peers={peers} subject={subject} focus={focus} {...compared} />
                <StandingsTable
                  points={data.points}
                  peers={peers}
                  subject={subject}
                  focus={focus}
                  data={compared.data}
                  facts={compared.facts}
                />
                <p className="cx-quiet">{t('peersRule')}</p>
              </>
            )}
          </CompareFrame>
        );
      }}
    </QueryState>
  );
}

interface AnswerProps extends Compared {
  points: readonly IndicatorPoint[];
  peers: readonly Peer[];
  subject: string;
  focus: Focus;
}

function Answer({ points, peers, subject, focus, meaning, facts }: AnswerProps): ReactNode {
  const { t } = useTranslation('compare');
  const own = points.find((point) => point.unitCode === subject && point.code === meaning.code);
  const standing = toStanding(points, peers, subject, meaning);
  if (!own || !standing) return t('noPeers', { name: indicatorName(meaning), month: formatMonth(facts.month) });
  const words = (value: string | null) => formatIndicator({ state: 'REPORTED', measure: own.measure, value });
  const among = <ExplainLink figure={asked(own, focus)} />;
  const best = points.filter((point) => point.code === meaning.code && standing.best.includes(point.unitCode));
  return (
    <>
      {t('peersAnswer', { month: formatMonth(own.month), unit: own.unitName, name: indicatorName(meaning) })}
      <strong>
        <IndicatorFigure figure={own} />
      </strong>
      {standing.rank === null ? null : (
        <Trans
          t={t}
          i18nKey="peersRank"
          values={{ rank: standing.rank, total: standing.rankTotal }}
          components={{ value: among }}
        />
      )}
      <Trans t={t} i18nKey="peersMedian" values={{ value: words(quotient(standing.median)) }} components={{ value: among }} />
      {standing.medianGap === null ? null : <GapTo figure={own} gap={standing.medianGap} among={among} />}
      {best[0] ? (
        <Trans
          t={t}
          i18nKey="peersBest"
          values={{ names: best.map((point) => point.unitName).join(t('listJoin')) }}
          components={{ value: <IndicatorFigure figure={best[0]} /> }}
        />
      ) : null}
      {standing.bestGap === null || standing.rank === 1 ? null : <GapTo figure={own} gap={standing.bestGap} among={among} />}
      {t('stop')}
    </>
  );
}

function GapTo({ figure, gap, among }: { figure: IndicatorPoint; gap: string; among: ReactElement }) {
  const { t } = useTranslation('compare');
  return (
    <Trans t={t} i18nKey="peersGap" values={{ gap: formatIndicatorChange(figure.measure, gap) }} components={{ value: among }} />
  );
}
