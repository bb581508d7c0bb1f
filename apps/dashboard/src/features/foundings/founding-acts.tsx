import { useMutation } from '@apollo/client/react';
import { Button, Flex } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundingAction } from '../../gql/graphql';
import { ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { ChangeModal } from './change-founding.modal';
import { AbandonFoundingDocument, StartFoundingDocument } from './founding-acts.graphql';
import { type FoundingActProps, onFounding } from './on-founding';

const FoundingMeetingDrawer = lazy(async () => ({
  default: (await import('./founding-meeting.drawer')).FoundingMeetingDrawer,
}));

// Applications have their own buttons, beside the retailers who make them.
const SHOWN = ['START', 'HOLD_MEETING', 'CHANGE', 'ABANDON'] as const satisfies readonly FoundingAction[];
type Shown = (typeof SHOWN)[number];
const ACTS = { START: StartModal, HOLD_MEETING: FoundingMeetingDrawer, CHANGE: ChangeModal, ABANDON: AbandonModal };

/** The acts of the founding's state, as the server allows them to the viewer; the step that is next stands out. */
export function FoundingActs({ founding, onDone }: Omit<FoundingActProps, 'onClose'>) {
  const { t } = useTranslation('foundings');
  const [open, setOpen] = useState<Shown>();
  const actions = SHOWN.filter((action) => founding.availableActions.includes(action));
  if (actions.length === 0) return null;
  const Act = open && ACTS[open];
  const isNext = { START: founding.nextStep === 'START', HOLD_MEETING: founding.nextStep === 'MEETING' };
  return (
    <section className="cx-panel" aria-label={t('one.acts')}>
      {founding.nextStep === 'START' && !actions.includes('START') ? <p>{t('one.waitsForCounty')}</p> : null}
      <Flex gap={8} wrap>
        {actions.map((action) => (
          <Button
            key={action}
            type={isNext[action as keyof typeof isNext] ? 'primary' : 'default'}
            danger={action === 'ABANDON'}
            onClick={() => setOpen(action)}
          >
            {t(`action.${action}`)}
          </Button>
        ))}
      </Flex>
      {Act ? (
        <Suspense fallback={null}>
          <Act founding={founding} onClose={() => setOpen(undefined)} onDone={onDone} />
        </Suspense>
      ) : null}
    </section>
  );
}

function StartModal({ founding, onClose, onDone }: FoundingActProps) {
  const { t } = useTranslation('foundings');
  const [start] = useMutation(StartFoundingDocument);
  return (
    <ActModal<object>
      title={t('action.START')}
      okText={t('action.START')}
      onClose={onClose}
      onDone={onDone}
      fields={[]}
      perform={async () => (await start({ variables: { input: onFounding(founding) } })).data?.startFounding.errors ?? []}
    >
      {() => <p>{t('startNote', { count: founding.unsignedCount + founding.signedCount })}</p>}
    </ActModal>
  );
}

function AbandonModal({ founding, onClose, onDone }: FoundingActProps) {
  const { t } = useTranslation('foundings');
  const [abandon] = useMutation(AbandonFoundingDocument);
  return (
    <ActModal<{ reason: string }>
      title={t('action.ABANDON')}
      okText={t('action.ABANDON')}
      danger
      onClose={onClose}
      onDone={onDone}
      fields={['reason']}
      perform={async ({ reason }) =>
        (await abandon({ variables: { input: { ...onFounding(founding), reason } } })).data?.abandonFounding.errors ?? []
      }
    >
      {() => (
        <>
          <p>
            {t(founding.fromPlan ? 'abandonNotePlan' : 'abandonNote', { count: founding.unsignedCount + founding.signedCount })}
          </p>
          <ReasonField name="reason" label={t('field.reason')} />
        </>
      )}
    </ActModal>
  );
}
