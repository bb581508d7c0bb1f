import { useTranslation } from 'react-i18next';
import { formatRate } from '../../shared/format';
import { CandidateEnd } from './candidate-end';
import type { ElectionDetail } from './election.page';
import { namesApart } from './names-apart';
import { electedIn, roundResults } from './round-results';
import './elections.css';

type Round = ElectionDetail['rounds'][number];

/** The rounds of voting with turnout and votes; of the roll who took part, not for whom. */
export function Rounds({ election }: { election: ElectionDetail }) {
  const { t } = useTranslation('elections');
  const results = roundResults(election);
  return election.rounds.map((round, index) => (
    <section key={round.round} className="cx-panel">
      <h2>{t('one.round', { count: round.round })}</h2>
      <RoundVotes election={election} round={round} elected={electedIn(results[index])} />
    </section>
  ));
}

/** Who would stand in a second round, the strongest first. */
export function runOffNames({ rounds, candidates }: ElectionDetail, separator: string): string {
  const last = rounds.at(-1)?.counts ?? [];
  const ids = candidates.filter(({ state }) => state === 'STANDING').map(({ id }) => id);
  return last
    .filter(({ candidate }) => ids.includes(candidate.id))
    .map(({ candidate }) => candidate.storeName)
    .join(separator);
}

interface RoundProps {
  election: ElectionDetail;
  round: Round;
  /** Who was elected in this round. */
  elected: readonly string[];
}

function RoundVotes({ election, round, elected }: RoundProps) {
  const { t } = useTranslation('elections');
  const { members, needed, ballots, counts, roll } = round;
  const nameOf = namesApart(roll);
  const heads = counts.filter(({ candidate }) => candidate.office === 'LEADER' || candidate.office === 'CHAIR');
  const blank = heads.length > 0 && ballots != null ? ballots - heads.reduce((sum, { votes }) => sum + (votes ?? 0), 0) : 0;
  const facts = [
    t('one.roundFacts', { date: round.heldOn, members, needed }),
    ballots == null ? t('one.notCounted') : t('one.turnout', { ballots, share: shareOf(ballots, members) }),
    ...(blank > 0 ? [t('one.blank', { count: blank })] : []),
    ...(round.teller && round.scrutineer ? [t('one.counters', { teller: round.teller, scrutineer: round.scrutineer })] : []),
  ];
  return (
    <>
      <p className="cx-quiet">{facts.join(' · ')}</p>
      <ul className="cx-votes">
        {counts.map(({ candidate, votes }) => (
          <li key={candidate.id}>
            <span>
              {nameOf(candidate)} <span className="cx-quiet">{t(`office.${candidate.office}`)}</span>{' '}
              {elected.includes(candidate.id) ? <CandidateEnd election={election} candidate={candidate} wasElected /> : null}
            </span>
            <span className="cx-votes-bar" aria-hidden>
              <span style={{ width: `${members > 0 ? ((votes ?? 0) / members) * 100 : 0}%` }} />
              <i style={{ left: `${members > 0 ? (needed / members) * 100 : 0}%` }} />
            </span>
            <span className="cx-figure">{votes == null ? '—' : t('one.votes', { count: votes })}</span>
          </li>
        ))}
      </ul>
      <details className="cx-roll">
        <summary>{t('one.roll', { count: members })}</summary>
        <ul>
          {roll.map((entry) => (
            <li key={entry.retailerId}>
              {nameOf(entry)}
              {entry.tookPart == null ? null : <span className="cx-quiet"> {t(entry.tookPart ? 'one.took' : 'one.missed')}</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

const shareOf = (part: number, whole: number): string => formatRate(whole > 0 ? (part / whole).toFixed(6) : null);
