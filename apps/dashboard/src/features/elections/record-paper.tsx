import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { inBrackets } from '../../shared/format';
import type { ElectionDetail } from './election.page';
import { namesApart } from './names-apart';
import { PaperHead, PaperSignatures } from './paper-parts';
import { electedIn, type OfficeResult, roundResults } from './round-results';

type Round = ElectionDetail['rounds'][number];

/** The record of each round, with what it decided by itself. */
export function RecordPaper({ election }: { election: ElectionDetail }) {
  const results = roundResults(election);
  return election.rounds.map((round, index) => (
    <RoundRecord key={round.round} election={election} round={round} result={results[index] ?? []} />
  ));
}

function RoundRecord({ election, round, result }: { election: ElectionDetail; round: Round; result: readonly OfficeResult[] }) {
  const { t } = useTranslation('elections');
  const nameOf = namesApart(round.roll);
  const numbers = [
    ['members', round.members],
    ['ballots', round.ballots ?? ''],
    ['needed', round.needed],
  ] as const;
  const elected = electedIn(result);
  const leftOut = election.candidates.filter(({ id, state }) => elected.includes(id) && state === 'NOT_ELECTED').map(nameOf);
  const outcome = [
    ...result.map((office) => outcomeOf(election, round, office, t)),
    ...(leftOut.length > 0 ? [t('paper.leftOut', { names: leftOut.join(t('one.and')) })] : []),
  ];
  return (
    <article className="cx-paper cx-panel">
      <h2>
        {t('paper.recordTitle')}
        {election.rounds.length > 1 ? inBrackets(t('one.round', { count: round.round })) : ''}
      </h2>
      <PaperHead election={election} day={{ label: t('paper.heldOn'), on: round.heldOn }} />
      <table style={{ marginTop: '4mm' }}>
        <tbody>
          <tr>
            {numbers.map(([key]) => (
              <th key={key} scope="col">
                {t(`paper.${key}`)}
              </th>
            ))}
          </tr>
          <tr>
            {numbers.map(([key, value]) => (
              <td key={key} style={{ textAlign: 'center' }}>
                {value}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <table style={{ marginTop: '4mm' }}>
        <thead>
          <tr>
            <th style={{ width: '45%' }}>{t('paper.candidates')}</th>
            <th>{t('one.column.office')}</th>
            <th style={{ width: '25%' }}>{t('paper.result')}</th>
          </tr>
        </thead>
        <tbody>
          {round.counts.map(({ candidate, votes }) => (
            <tr key={candidate.id}>
              <td>{nameOf(candidate)}</td>
              <td>{t(`office.${candidate.office}`)}</td>
              <td style={{ textAlign: 'center' }}>{votes ?? ''}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('paper.outcome')}</th>
            <td colSpan={2}>
              {outcome.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </td>
          </tr>
          {election.state === 'CANCELLED' ? (
            <tr>
              <th scope="row">{t('state.CANCELLED')}</th>
              <td colSpan={2}>{t('paper.cancelled', { date: election.closedOn, reason: election.closeReason })}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      <PaperSignatures labels={[t('paper.teller'), t('paper.scrutineer')]} />
    </article>
  );
}

/** Who was elected to an office in a round, who goes into the next, and what stays empty. */
function outcomeOf(election: ElectionDetail, round: Round, result: OfficeResult, t: TFunction<'elections'>): string {
  const { office, elected, runOff, open } = result;
  const nameOf = namesApart(round.roll);
  const names = (ids: readonly string[]) =>
    round.counts
      .filter(({ candidate }) => ids.includes(candidate.id))
      .map(({ candidate }) => nameOf(candidate))
      .join(t('one.and'));
  const isFirstOfTwo = round.round === 1 && (election.rounds.length > 1 || election.state === 'UNDECIDED');
  const rest =
    isFirstOfTwo && runOff.length > 0
      ? t('paper.runOff', { names: names(runOff) })
      : t(elected.length > 0 ? 'paper.unfilled' : 'paper.nobody', { count: open });
  const parts = [...(elected.length > 0 ? [t('paper.elected', { names: names(elected) })] : []), ...(open > 0 ? [rest] : [])];
  return t('one.of', { label: t(`office.${office}`), value: parts.join(t('paper.further')) });
}
