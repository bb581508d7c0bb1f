import { useMutation } from '@apollo/client/react';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { FileUpload } from '../../shared/files/file-upload';
import type { UploadedFile } from '../../shared/files/use-uploads';
import { useViewer } from '../../shared/viewer';
import { RecordPledgesDocument } from './joining-acts.graphql';

export interface PledgeModalProps {
  title?: string;
  members: readonly { id: string; retailer: { storeName: string } }[];
  onClose: () => void;
  onDone: () => void;
}

/** Records that members have signed the pledge in force on a day. */
export function PledgeModal({ title, members, onClose, onDone }: PledgeModalProps) {
  const { t } = useTranslation('joining');
  const { today } = useViewer();
  const [record] = useMutation(RecordPledgesDocument);
  return (
    <ActModal<{ signedOn: string; fileIds?: UploadedFile[] }>
      title={title ?? t('pledge.title')}
      onClose={onClose}
      onDone={onDone}
      fields={['signedOn', 'fileIds']}
      initialValues={{ signedOn: today }}
      perform={async ({ signedOn, fileIds = [] }) => {
        const pledges = members.map(({ id }) => ({ membershipId: id, fileIds: fileIds.map((file) => file.id) }));
        return (await record({ variables: { input: { pledges, signedOn } } })).data?.recordPledges.errors ?? [];
      }}
    >
      {() => (
        <>
          <p>{members.map(({ retailer }) => retailer.storeName).join('、')}</p>
          <p className="cx-quiet">{t('pledge.note')}</p>
          <DayField name="signedOn" label={t('pledge.signedOn')} max={today} />
          {members.length === 1 ? (
            <Form.Item name="fileIds" label={t('form.paper')}>
              <FileUpload max={4} />
            </Form.Item>
          ) : null}
        </>
      )}
    </ActModal>
  );
}
