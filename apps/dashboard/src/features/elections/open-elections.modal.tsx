import { useMutation } from '@apollo/client/react';
import { Checkbox, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useViewer } from '../../shared/viewer';
import { OpenAssociationElectionDocument, OpenElectionsDocument } from './elections.graphql';
import type { SeatsDue } from './seats-due';

interface OpenValues {
  openedOn: string;
  electsHead: boolean;
  deputySeats: number;
}

interface OpenProps {
  title: string;
  note?: string;
  labels: { head: string; seats: string };
  /** What the form begins with. */
  due: Omit<SeatsDue, 'groups'>;
  onClose: () => void;
  onDone: () => void;
  perform: (values: OpenValues) => Promise<readonly { code: string; message: string; path: string[] }[]>;
}

/** What is elected, and since when; the reason follows from the term. */
function OpenModal({ title, note, labels, due, onClose, onDone, perform }: OpenProps) {
  const { t } = useTranslation('elections');
  const { today } = useViewer();
  return (
    <ActModal<OpenValues>
      title={title}
      okText={t('open')}
      onClose={onClose}
      onDone={onDone}
      fields={['openedOn', 'electsHead', 'deputySeats']}
      initialValues={{
        openedOn: today,
        electsHead: due.electsHead,
        ...(due.deputySeats === undefined ? {} : { deputySeats: due.deputySeats }),
      }}
      perform={perform}
    >
      {() => (
        <>
          {note ? <p className="cx-quiet">{note}</p> : null}
          <DayField name="openedOn" label={t('openModal.openedOn')} max={today} />
          <Form.Item name="electsHead" valuePropName="checked">
            <Checkbox>{labels.head}</Checkbox>
          </Form.Item>
          <Form.Item name="deputySeats" label={labels.seats} rules={[{ required: true, message: t('act.required') }]}>
            <InputNumber min={0} max={9} precision={0} style={{ width: 120 }} />
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}

/** Opens elections in groups, all or none. */
export function OpenElectionsModal({ due, onClose, onDone }: { due: SeatsDue; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('elections');
  const [open] = useMutation(OpenElectionsDocument);
  const { groups, isMixed } = due;
  const [only] = groups;
  return (
    <OpenModal
      title={groups.length === 1 && only ? t('openOf', { name: only.name }) : t('openModal.title')}
      {...(isMixed
        ? { note: t('openModal.mixed') }
        : groups.length > 1
          ? { note: t('openModal.note', { count: groups.length }) }
          : {})}
      due={due}
      labels={{ head: t('openModal.electsHead'), seats: t('openModal.deputySeats') }}
      onClose={onClose}
      onDone={onDone}
      perform={async (values) => {
        const input = { groupIds: groups.map(({ id }) => id), ...values };
        return (await open({ variables: { input } })).data?.openElections.errors ?? [];
      }}
    />
  );
}

/** Opens the election of an association's chair and vice chairs. */
export function OpenAssociationElectionModal({
  associationId,
  due,
  onClose,
  onDone,
}: {
  associationId: string;
  due: Omit<SeatsDue, 'groups'>;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('elections');
  const [open] = useMutation(OpenAssociationElectionDocument);
  return (
    <OpenModal
      title={t('association.elect')}
      due={due}
      labels={{ head: t('openModal.electsChair'), seats: t('openModal.viceSeats') }}
      onClose={onClose}
      onDone={onDone}
      perform={async (values) => {
        const input = { associationId, ...values };
        return (await open({ variables: { input } })).data?.openAssociationElection.errors ?? [];
      }}
    />
  );
}
