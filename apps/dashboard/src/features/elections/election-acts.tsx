import { Button, Flex } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElectionAction } from '../../gql/graphql';
import type { ElectionDetail } from './election.page';
import { runOffNames } from './rounds';

export interface ElectionActProps {
  election: ElectionDetail;
  onClose: () => void;
  onDone: () => void;
}

const small = () => import('./small-acts.modals');

/** What has a dialog of its own; withdrawing stands at each candidate. */
const ACTS = {
  NOMINATE: lazy(async () => ({ default: (await import('./nominate.modal')).NominateModal })),
  OPEN_BALLOT: lazy(async () => ({ default: (await small()).OpenBallotModal })),
  RECORD_COUNT: lazy(async () => ({ default: (await import('./count.modal')).CountModal })),
  OPEN_SECOND_ROUND: lazy(async () => ({ default: (await small()).SecondRoundModal })),
  CONCLUDE: lazy(async () => ({ default: (await small()).ConcludeModal })),
  RECORD_HANDOVER: lazy(async () => ({ default: (await import('./handover.modal')).HandoverModal })),
  TAKE_OFFICE: lazy(async () => ({ default: (await small()).TakeOfficeModal })),
  CANCEL: lazy(async () => ({ default: (await small()).CancelModal })),
};
type Named = keyof typeof ACTS;
const isNamed = (action: ElectionAction): action is Named => action in ACTS;

/** The acts of the election's state, as the server allows them to the viewer. */
export function ElectionActs({ election, onDone }: { election: ElectionDetail; onDone: () => void }) {
  const { t } = useTranslation('elections');
  const [open, setOpen] = useState<Named>();
  const actions = election.availableActions.filter(isNamed);
  const Act = open && ACTS[open];
  const { predecessor, handover, state } = election;
  const waiting =
    state === 'UNDECIDED'
      ? t('one.runOff', { names: runOffNames(election, t('one.and')) })
      : state === 'ELECTED' && predecessor && !handover
        ? t('one.waitsForBox', { store: predecessor.retailer.storeName })
        : null;
  if (actions.length === 0 && !waiting) return null;
  // The step that leads on comes first; with candidates there, that is the ballot.
  const leading = (
    ['TAKE_OFFICE', 'RECORD_HANDOVER', 'RECORD_COUNT', 'OPEN_SECOND_ROUND', 'OPEN_BALLOT', 'NOMINATE'] as const
  ).find((action) => actions.includes(action));
  return (
    <section className="cx-panel" aria-label={t('one.next')}>
      {waiting ? <p role="status">{waiting}</p> : null}
      <Flex gap={8} wrap>
        {actions.map((action) => (
          <Button
            key={action}
            type={action === leading ? 'primary' : 'default'}
            danger={action === 'CANCEL'}
            onClick={() => setOpen(action)}
          >
            {t(`action.${action}`)}
          </Button>
        ))}
      </Flex>
      {Act ? (
        <Suspense fallback={null}>
          <Act election={election} onClose={() => setOpen(undefined)} onDone={onDone} />
        </Suspense>
      ) : null}
    </section>
  );
}

/** What every act on an election sends. */
export const onElection = ({ id, version }: ElectionDetail) => ({ electionId: id, expectedVersion: version });
