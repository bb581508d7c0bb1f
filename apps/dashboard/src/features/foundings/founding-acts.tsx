import { useMutation } from '@apollo/client/react';
import { Button, Flex, Form, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundingAction, FoundingDetailFragment } from '../../gql/graphql';
import { ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { TextField } from '../groups/group-fields';
import { AbandonFoundingDocument, ChangeFoundingDocument, StartFoundingDocument } from './founding-acts.graphql';

export interface FoundingActProps {
  founding: FoundingDetailFragment;
  onClose: () => void;
  onDone: () => void;
}

/** What every act on a founding sends. */
export const onFounding = ({ id, version }: FoundingDetailFragment) => ({ foundingId: id, expectedVersion: version });

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

interface Change {
  streetText: string;
  name: string;
  convener: string;
  homeAddress?: string;
  candidateId?: string;
}

const ENDED = ['REJECTED', 'WITHDRAWN', 'EXPIRED'];

function ChangeModal({ founding, onClose, onDone }: FoundingActProps) {
  const { t } = useTranslation('foundings');
  const { t: tGroups } = useTranslation('groups');
  const [change] = useMutation(ChangeFoundingDocument);
  const asked = [
    ...founding.applications.filter(({ state }) => !ENDED.includes(state)).map(({ retailer }) => retailer),
    ...founding.invitees,
  ];
  return (
    <ActModal<Change>
      title={t('action.CHANGE')}
      onClose={onClose}
      onDone={onDone}
      fields={['streetText', 'name', 'convener', 'homeAddress', 'candidateId']}
      initialValues={{
        streetText: founding.streetText,
        name: founding.name,
        convener: founding.convener,
        homeAddress: founding.homeAddress ?? '',
        ...(founding.candidate ? { candidateId: founding.candidate.id } : {}),
      }}
      perform={async (values) =>
        (await change({ variables: { input: { ...onFounding(founding), ...values } } })).data?.changeFounding.errors ?? []
      }
    >
      {() => (
        <>
          <TextField name="streetText" label={tGroups('form.streetText')} extra={tGroups('form.streetHint')} />
          <TextField name="name" label={tGroups('form.name')} extra={tGroups('form.nameHint')} />
          <TextField name="convener" label={t('field.convener')} />
          <TextField name="homeAddress" label={t('field.home')} optional />
          <Form.Item name="candidateId" label={t('field.candidate')}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={asked.map(({ id, storeName, customerCode }) => ({ value: id, label: `${storeName} · ${customerCode}` }))}
            />
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}
