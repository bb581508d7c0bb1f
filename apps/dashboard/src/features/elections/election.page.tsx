import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Button, Flex, Steps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { ElectionQuery } from '../../gql/graphql';
import { FileList } from '../../shared/files/file-list';
import { OnePage } from '../../shared/one-page';
import { useScope } from '../../shared/scope';
import { Sections } from '../../shared/sections';
import { ElectionDocument } from './election.graphql';
import { ElectionActs } from './election-acts';
import { Candidates } from './election-candidates';
import { STEPS, stepsDone } from './election-step';
import { HandoverView } from './handover-view';
import { isAhead } from './roll-paper';
import { Rounds } from './rounds';

/** An election as its page's query answers it. */
export type ElectionDetail = NonNullable<ElectionQuery['election']>;

export const nameOfElection = ({ group, association }: Pick<ElectionDetail, 'group' | 'association'>): string =>
  group?.name ?? association?.name ?? '';

/** One election from its opening to taking office, for the meeting itself: what comes next stands at the top. */
export function ElectionPage() {
  const { t } = useTranslation('elections');
  const { id = '' } = useParams();
  const result = useQuery(ElectionDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <OnePage
      result={result}
      pick={({ election }) => election}
      list="/elections"
      back={t('one.back')}
      notFound={t('one.notFound')}
      titleOf={(election) => t('one.title', { name: nameOfElection(election) })}
    >
      {(election, { done }) => <ElectionView election={election} onDone={done} />}
    </OnePage>
  );
}

function ElectionView({ election, onDone }: { election: ElectionDetail; onDone: () => void }) {
  const { t } = useTranslation('elections');
  const { to } = useScope();
  const navigate = useNavigate();
  const { group, state, rounds, handover, papers } = election;
  const answer = t('one.answer', {
    reason: t(`reason.${election.reason}`),
    date: election.openedOn,
    by: election.openedByName,
    what: seatsOf(election, t),
    state: t(`state.${state}`),
  });
  const print = (form: string) => void navigate(to(`/elections/${election.id}/papers?form=${form}`));
  return (
    <>
      <PageHeader
        title={t('one.title', { name: nameOfElection(election) })}
        answer={
          <>
            {answer} {election.closeReason ? t('one.closedReason', { reason: election.closeReason }) : null}{' '}
            {group ? <Link to={to(`/groups/${group.id}`)}>{t('one.toGroup')}</Link> : null}
          </>
        }
        extra={
          <Flex gap={8} wrap>
            {rounds.length > 0 || isAhead(election) ? <Button onClick={() => print('roll')}>{t('one.rollPaper')}</Button> : null}
            {rounds.length > 0 ? <Button onClick={() => print('record')}>{t('one.recordPaper')}</Button> : null}
          </Flex>
        }
      />
      <Sections>
        <ElectionActs election={election} onDone={onDone} />
        <ElectionProgress election={election} />
        <Candidates election={election} onDone={onDone} />
        <Rounds election={election} />
        {handover ? (
          <section className="cx-panel">
            <h2>{t('one.handover')}</h2>
            <HandoverView handover={handover} />
          </section>
        ) : null}
        {papers.length > 0 ? (
          <section className="cx-panel">
            <h2>{t('one.papers')}</h2>
            <FileList files={papers} />
          </section>
        ) : null}
      </Sections>
    </>
  );
}

/** What is elected, in words. */
export function seatsOf({ electsHead, deputySeats, association }: ElectionDetail, t: TFunction<'elections'>): string {
  const [head, deputy] = association ? (['CHAIR', 'VICE_CHAIR'] as const) : (['LEADER', 'DEPUTY'] as const);
  return [
    ...(electsHead ? [t('one.seat', { office: t(`office.${head}`) })] : []),
    ...(deputySeats > 0 ? [t('one.seats', { office: t(`office.${deputy}`), count: deputySeats })] : []),
  ].join(t('one.and'));
}

function ElectionProgress({ election }: { election: ElectionDetail }) {
  const { t } = useTranslation('elections');
  const { state, rounds, predecessor, handover, group } = election;
  const needsBox = group !== null && (predecessor !== null || handover !== null);
  const second = rounds.length > 1 ? t('one.stepNote.second') : '';
  const isSettled = state === 'ELECTED' || state === 'COMPLETED';
  const notes = {
    nominate: election.openedOn,
    ballot: [rounds.at(-1)?.heldOn, second].filter((word) => word).join(' · '),
    count: rounds.at(-1)?.ballots == null ? '' : `${rounds.at(-1)?.ballots} / ${rounds.at(-1)?.members}`,
    handover: handover?.handedOverOn ?? (isSettled && !needsBox ? t('one.stepNote.noHandover') : ''),
    office: state === 'COMPLETED' ? (election.closedOn ?? '') : '',
  };
  const steps = STEPS.map((step) => ({
    title: t(`one.step.${step}`),
    content: notes[step],
  }));
  return (
    <section className="cx-panel" aria-label={t('one.steps')}>
      <Steps
        responsive
        size="small"
        current={stepsDone(election)}
        status={state === 'FAILED' || state === 'CANCELLED' ? 'error' : 'process'}
        items={steps}
      />
    </section>
  );
}
