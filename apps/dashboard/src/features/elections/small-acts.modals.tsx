import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useViewer } from '../../shared/viewer';
import { type ElectionActProps, onElection } from './election-acts';
import {
  CancelElectionDocument,
  ConcludeElectionDocument,
  OpenBallotDocument,
  OpenSecondRoundDocument,
  TakeOfficeDocument,
  WithdrawCandidateDocument,
} from './election-acts.graphql';
import { runOffNames } from './rounds';

/** Candidates are settled and the roll is made. */
export function OpenBallotModal({ election, ...modal }: ElectionActProps) {
  const { t } = useTranslation('elections');
  const { today } = useViewer();
  const [open] = useMutation(OpenBallotDocument);
  return (
    <ActModal<{ heldOn: string }>
      {...modal}
      title={t('action.OPEN_BALLOT')}
      okText={t('action.OPEN_BALLOT')}
      fields={['heldOn']}
      initialValues={{ heldOn: today }}
      perform={async (values) =>
        (await open({ variables: { input: { ...onElection(election), ...values } } })).data?.openBallot.errors ?? []
      }
    >
      {() => (
        <>
          <p className="cx-quiet">{t('act.ballotNote')}</p>
          <DayField name="heldOn" label={t('act.heldOn')} max={today} />
        </>
      )}
    </ActModal>
  );
}

/** Votes again between the tied, or the strongest. */
export function SecondRoundModal({ election, ...modal }: ElectionActProps) {
  const { t } = useTranslation('elections');
  const { today } = useViewer();
  const [open] = useMutation(OpenSecondRoundDocument);
  return (
    <ActModal<{ heldOn: string }>
      {...modal}
      title={t('action.OPEN_SECOND_ROUND')}
      okText={t('action.OPEN_SECOND_ROUND')}
      fields={['heldOn']}
      initialValues={{ heldOn: today }}
      perform={async (values) =>
        (await open({ variables: { input: { ...onElection(election), ...values } } })).data?.openSecondRound.errors ?? []
      }
    >
      {() => (
        <>
          <p>{t('act.secondNote', { names: runOffNames(election, t('one.and')) })}</p>
          <DayField name="heldOn" label={t('act.heldOn')} max={today} />
        </>
      )}
    </ActModal>
  );
}

/** Leaves the second round out. */
export function ConcludeModal({ election, ...modal }: ElectionActProps) {
  const { t } = useTranslation('elections');
  const [conclude] = useMutation(ConcludeElectionDocument);
  const elected = election.candidates.filter(({ state }) => state === 'ELECTED').map(({ storeName }) => storeName);
  return (
    <ActModal<object>
      {...modal}
      title={t('action.CONCLUDE')}
      okText={t('action.CONCLUDE')}
      fields={[]}
      perform={async () => (await conclude({ variables: { input: onElection(election) } })).data?.concludeElection.errors ?? []}
    >
      {() => <p>{t(elected.length > 0 ? 'act.concludeNote' : 'act.concludeEmpty', { names: elected.join(t('one.and')) })}</p>}
    </ActModal>
  );
}

/** The elected take office. */
export function TakeOfficeModal({ election, ...modal }: ElectionActProps) {
  const { t } = useTranslation('elections');
  const { today } = useViewer();
  const [take] = useMutation(TakeOfficeDocument);
  return (
    <ActModal<{ on: string }>
      {...modal}
      title={t('action.TAKE_OFFICE')}
      okText={t('action.TAKE_OFFICE')}
      fields={['on']}
      initialValues={{ on: today }}
      perform={async (values) =>
        (await take({ variables: { input: { ...onElection(election), ...values } } })).data?.takeOffice.errors ?? []
      }
    >
      {() => (
        <>
          <p className="cx-quiet">{t('act.officeNote')}</p>
          <DayField name="on" label={t('act.on')} max={today} />
        </>
      )}
    </ActModal>
  );
}

/** Gives the election up, for a reason. */
export function CancelModal({ election, ...modal }: ElectionActProps) {
  const { t } = useTranslation('elections');
  const [cancel] = useMutation(CancelElectionDocument);
  return (
    <ActModal<{ reason: string }>
      {...modal}
      danger
      title={t('action.CANCEL')}
      okText={t('action.CANCEL')}
      fields={['reason']}
      perform={async (values) =>
        (await cancel({ variables: { input: { ...onElection(election), ...values } } })).data?.cancelElection.errors ?? []
      }
    >
      {() => <ReasonField name="reason" label={t('act.reason')} />}
    </ActModal>
  );
}

/** Takes a candidate back. */
export function WithdrawModal({
  election,
  candidate,
  ...modal
}: ElectionActProps & { candidate: { id: string; storeName: string } }) {
  const { t } = useTranslation('elections');
  const [withdraw] = useMutation(WithdrawCandidateDocument);
  return (
    <ActModal<object>
      {...modal}
      danger
      title={t('act.withdraw', { name: candidate.storeName })}
      okText={t('action.WITHDRAW_CANDIDATE')}
      fields={[]}
      perform={async () => {
        const input = { ...onElection(election), candidateId: candidate.id };
        return (await withdraw({ variables: { input } })).data?.withdrawCandidate.errors ?? [];
      }}
    >
      {() => <p>{t('act.withdrawNote', { name: candidate.storeName })}</p>}
    </ActModal>
  );
}
