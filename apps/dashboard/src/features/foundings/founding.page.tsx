import { useQuery } from '@apollo/client/react';
import { BandTag, PageHeader } from '@chengxin/ui';
import { Button, Flex, Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { FoundingDetailFragment } from '../../gql/graphql';
import { OnePage } from '../../shared/one-page';
import { useScope } from '../../shared/scope';
import { Sections } from '../../shared/sections';
import { useMay } from '../../shared/viewer';
import { Applicants } from './applicants.section';
import { FoundingActs } from './founding-acts';
import { FoundingFacts } from './founding-facts';
import { FOUNDING_TONES } from './founding-tones';
import { FoundingDocument } from './foundings.graphql';

/** One founding from its draft to the group: what comes next stands at the top. */
export function FoundingPage() {
  const { t } = useTranslation('foundings');
  const { id = '' } = useParams();
  const result = useQuery(FoundingDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <OnePage
      result={result}
      pick={({ founding }) => founding}
      list="/foundings"
      back={t('one.back')}
      notFound={t('one.notFound')}
      titleOf={({ name }) => name}
    >
      {(founding, { done }) => <FoundingView founding={founding} onDone={done} />}
    </OnePage>
  );
}

function FoundingView({ founding, onDone }: { founding: FoundingDetailFragment; onDone: () => void }) {
  const { t } = useTranslation('foundings');
  const { to } = useScope();
  const navigate = useNavigate();
  const mayRead = useMay('RETAILER_READ');
  const { state, group, nextStep, nextStepDueOn, fromPlan } = founding;
  const answer =
    state === 'ABANDONED'
      ? t('one.abandoned', { date: founding.endedOn, reason: founding.endReason })
      : state === 'ACTIVE'
        ? t('one.founded', { date: founding.endedOn, members: founding.memberCount, leader: founding.leader?.storeName })
        : t('one.next', { step: nextStep ? t(`step.${nextStep}`) : '', date: nextStepDueOn });
  return (
    <>
      <PageHeader
        title={founding.name}
        answer={
          <>
            <BandTag tone={FOUNDING_TONES[state]}>{t(`state.${state}`)}</BandTag> {answer}{' '}
            {group ? <Link to={to(`/groups/${group.id}`)}>{t('one.toGroup')}</Link> : null}
            {fromPlan && !group ? <Link to={to('/planner?state=ACCEPTED')}>{t('one.fromPlan')}</Link> : null}
          </>
        }
        extra={
          mayRead ? (
            <Flex gap={8} wrap>
              <Button onClick={() => void navigate(to(`/foundings/${founding.id}/print`))}>{t('one.print')}</Button>
            </Flex>
          ) : null
        }
      />
      <Sections>
        <FoundingActs founding={founding} onDone={onDone} />
        <Progress founding={founding} />
        <FoundingFacts founding={founding} />
        {mayRead ? <Applicants founding={founding} onDone={onDone} /> : null}
      </Sections>
    </>
  );
}

const STEPS = ['draft', 'applications', 'start', 'pledges', 'meeting'] as const;

function Progress({ founding }: { founding: FoundingDetailFragment }) {
  const { t } = useTranslation('foundings');
  const { state, nextStep, signedCount, unsignedCount, memberCount } = founding;
  const applied = signedCount + unsignedCount;
  const reached = {
    APPLICATIONS: state === 'DRAFT' ? 1 : 3,
    START: 2,
    PLEDGES: 3,
    MEETING: 4,
  };
  const current = state === 'ACTIVE' ? 5 : nextStep ? reached[nextStep] : founding.formingOn ? 3 : 1;
  const notes: Record<(typeof STEPS)[number], string> = {
    draft: `${founding.openedOn} · ${founding.convener}`,
    applications: t('one.note.applications', { count: memberCount ?? applied }),
    start: founding.formingOn ?? '',
    pledges: memberCount === null && founding.formingOn ? t('one.note.pledges', { signed: signedCount, all: applied }) : '',
    meeting: state === 'ACTIVE' ? (founding.endedOn ?? '') : '',
  };
  return (
    <section className="cx-panel" aria-label={t('one.steps')}>
      <Steps
        responsive
        size="small"
        current={current}
        status={state === 'ABANDONED' ? 'error' : 'process'}
        items={STEPS.map((step) => ({ title: t(`one.step.${step}`), content: notes[step] }))}
      />
    </section>
  );
}
