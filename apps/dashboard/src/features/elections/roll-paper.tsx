import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { inBrackets } from '../../shared/format';
import { QueryState } from '../../shared/query-state';
import { useViewer } from '../../shared/viewer';
import { ElectorsDocument } from './election.graphql';
import type { ElectionDetail } from './election.page';
import { namesApart } from './names-apart';
import { PaperHead } from './paper-parts';
import { roundResults } from './round-results';

interface RollEntry {
  retailerId: string;
  storeName: string;
  retailer?: { customerCode: string } | null;
  groupName?: string;
}
interface RollCandidate {
  id: string;
  office: ElectionDetail['candidates'][number]['office'];
  storeName: string;
  retailer: { customerCode: string } | null;
}

/** Whether a round is still to be opened by the viewer, who may print its roll beforehand. */
export const isAhead = ({ availableActions }: Pick<ElectionDetail, 'availableActions'>): boolean =>
  availableActions.includes('OPEN_BALLOT') || availableActions.includes('OPEN_SECOND_ROUND');

/** The roll on which ballots are signed for: of the round that is ahead, or else of the latest. */
export function RollPaper({ election }: { election: ElectionDetail }) {
  const round = election.rounds.at(-1);
  if (isAhead(election)) return <RollAhead election={election} />;
  if (!round) return null;
  const candidates = round.counts.map(({ candidate }) => candidate);
  return <RollSheet election={election} round={round.round} heldOn={round.heldOn} roll={round.roll} candidates={candidates} />;
}

/** The roll as it would be today, to take along to the meeting. */
function RollAhead({ election }: { election: ElectionDetail }) {
  const { today } = useViewer();
  const { group, association, county, rounds } = election;
  const result = useQuery(ElectorsDocument, {
    variables: { on: today, groupId: group?.id ?? null, countyCode: association ? county.code : null },
  });
  const runOff = roundResults(election)
    .at(-1)
    ?.flatMap((office) => office.runOff);
  const candidates = election.candidates.filter(({ id, state }) => state === 'STANDING' && (!runOff || runOff.includes(id)));
  const codes = new Map(group?.members.map(({ retailer }) => [retailer.id, retailer]));
  return (
    <QueryState result={result} shape="detail">
      {({ meetingRoster }) => {
        // Who leads two groups has one vote.
        const electors = [...new Map(meetingRoster.map((line) => [line.retailerId, line])).values()];
        const roll = electors.map((line) => ({ ...line, retailer: codes.get(line.retailerId) ?? null }));
        return <RollSheet election={election} round={rounds.length + 1} heldOn={null} roll={roll} candidates={candidates} />;
      }}
    </QueryState>
  );
}

interface SheetProps {
  election: ElectionDetail;
  round: number;
  /** Null while the day is still to come. */
  heldOn: string | null;
  roll: readonly RollEntry[];
  candidates: readonly RollCandidate[];
}

function RollSheet({ election, round, heldOn, roll, candidates }: SheetProps) {
  const { t } = useTranslation('elections');
  const { today } = useViewer();
  const nameOf = namesApart(roll);
  return (
    <article className="cx-paper cx-panel">
      <h2>
        {t('paper.rollTitle')}
        {round > 1 ? inBrackets(t('one.round', { count: round })) : ''}
      </h2>
      <PaperHead election={election} day={{ label: t('paper.heldOn'), on: heldOn ?? '' }} />
      <p style={{ margin: '4mm 0' }}>
        {t('one.of', {
          label: t('paper.candidates'),
          value: candidates
            .map((candidate) => `${nameOf(candidate)}${inBrackets(t(`office.${candidate.office}`))}`)
            .join(t('one.and')),
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th style={{ width: '14mm' }}>{t('paper.number')}</th>
            <th>{t('paper.store')}</th>
            <th style={{ width: '50mm' }}>{t('paper.signature')}</th>
          </tr>
        </thead>
        <tbody>
          {roll.map((entry, index) => (
            <tr key={entry.retailerId}>
              <td style={{ textAlign: 'center' }}>{index + 1}</td>
              <td>{nameOf(entry)}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p style={{ marginTop: '4mm' }}>
        {heldOn === null ? t('paper.ahead', { date: today, count: roll.length }) : null} {t('paper.secret')}
      </p>
    </article>
  );
}
