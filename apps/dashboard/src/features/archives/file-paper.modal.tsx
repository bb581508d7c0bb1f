import { useMutation, useQuery } from '@apollo/client/react';
import { DOCUMENT_RULES } from '@chengxin/archives/domain';
import { Form, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveDocument, ArchivePaperHolder } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { FileUpload } from '../../shared/files/file-upload';
import type { UploadedFile } from '../../shared/files/use-uploads';
import { RemoteSelect } from '../../shared/remote-select';
import { useViewer } from '../../shared/viewer';
import { TextField } from '../groups/group-fields';
import type { ArchiveBoxProps, Box } from './archive-box';
import { FileArchivePaperDocument, PaperMembersDocument } from './archives.graphql';
import { holdersOf } from './holders-of';

interface Values {
  document: ArchiveDocument;
  retailerId?: string;
  month?: string;
  coversUntil?: string;
  holder: ArchivePaperHolder;
  remark?: string;
  fileIds?: UploadedFile[];
}

interface FilePaperModalProps {
  box: Box;
  owner: ArchiveBoxProps['owner'];
  document: ArchiveDocument;
  onClose: () => void;
  onDone: () => void;
}

const WHOLE = { retailerId: null, month: null, coversUntil: null };

/** Files an old paper: of a member, of a month, or everything up to a day; opens with the latest that is missing. */
export function FilePaperModal({ box, owner, document, ...closing }: FilePaperModalProps) {
  const { t } = useTranslation('archives');
  const [file] = useMutation(FileArchivePaperDocument);
  const { per } = DOCUMENT_RULES[document];
  const one = per === 'MEMBER' ? 'ONE' : 'MONTH';
  const [extent, setExtent] = useState<'ONE' | 'MONTH' | 'UNTIL'>(one);
  const { today } = useViewer();
  const missing = box.documents.find((line) => line.document === document)?.missing ?? [];
  const initial = {
    ...{ document, holder: holdersOf(box.kind)[0] ?? 'COUNTY' },
    ...(per === 'MEMBER' && missing[0]?.retailerId ? { retailerId: missing[0].retailerId } : {}),
    ...(per === 'MONTH' && missing.at(-1)?.month ? { month: missing.at(-1)?.month ?? '' } : {}),
  };
  return (
    <ActModal<Values>
      title={t('file.actOf', { document: t(`document.${document}`) })}
      okText={t('file.act')}
      fields={['document', 'retailerId', 'month', 'coversUntil', 'holder', 'remark', 'fileIds']}
      initialValues={initial}
      perform={async ({ retailerId, month, coversUntil, holder, remark, fileIds = [] }) => {
        const asked =
          per === 'ONCE'
            ? WHOLE
            : { ...WHOLE, ...(extent === 'UNTIL' ? { coversUntil } : per === 'MEMBER' ? { retailerId } : { month }) };
        const input = {
          ...{ ...owner, ...asked, document, holder, remark: remark || null },
          fileIds: fileIds.map(({ id }) => id),
        };
        return (await file({ variables: { input } })).data?.fileArchivePaper.errors ?? [];
      }}
      {...closing}
    >
      {() => (
        <>
          {per === 'ONCE' ? null : (
            <Form.Item label={t('file.scope')}>
              <Segmented
                value={extent}
                onChange={setExtent}
                options={[one, 'UNTIL'].map((value) => ({ value: value as typeof extent, label: t(`file.${value}`) }))}
              />
            </Form.Item>
          )}
          {per !== 'ONCE' && extent === 'UNTIL' ? (
            <DayField name="coversUntil" label={t('file.coversUntil')} max={today} />
          ) : null}
          {extent === 'ONE' && 'groupId' in owner ? <MemberField groupId={owner.groupId} /> : null}
          {per === 'MONTH' && extent === 'MONTH' ? (
            <Form.Item name="month" label={t('file.month')}>
              <Input type="month" max={today.slice(0, 7)} style={{ width: 200 }} />
            </Form.Item>
          ) : null}
          <Form.Item name="fileIds" label={t('file.files')}>
            <FileUpload />
          </Form.Item>
          <TextField name="remark" label={t('file.remark')} extra={t('file.remarkHint')} optional />
          <Form.Item name="holder" label={t('file.holder')} extra={t('file.note')}>
            <Select options={holdersOf(box.kind).map((value) => ({ value, label: t(`holder.${value}`) }))} />
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}

function MemberField({ groupId }: { groupId: string }) {
  const { t } = useTranslation('archives');
  const asked = useQuery(PaperMembersDocument, { variables: { groupId } });
  return (
    <Form.Item name="retailerId" label={t('file.retailer')}>
      <RemoteSelect
        asked={asked}
        choices={({ group }) => (group?.members ?? []).map(({ retailer }) => ({ value: retailer.id, label: retailer.storeName }))}
      />
    </Form.Item>
  );
}
