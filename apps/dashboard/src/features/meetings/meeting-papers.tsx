import { useMutation } from '@apollo/client/react';
import { PAPER_KINDS, type PaperKind } from '@chengxin/meetings/domain';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingRecordFragment } from '../../gql/graphql';
import { ActModal } from '../../shared/act-modal';
import { FileList } from '../../shared/files/file-list';
import { FileUpload } from '../../shared/files/file-upload';
import type { UploadedFile } from '../../shared/files/use-uploads';
import { AddMeetingPapersDocument, RemoveMeetingPaperDocument } from './meeting-acts.graphql';

interface Props {
  meeting: MeetingRecordFragment;
  onDone: () => void;
}

/** The evidence: what there is of each kind, and what is missing. */
export function MeetingPapers({ meeting, onDone }: Props) {
  const { t } = useTranslation('meetings');
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<{ id: string; name: string }>();
  const mayAdd = meeting.availableActions.includes('ADD_PAPERS');
  const mayRemove = meeting.availableActions.includes('REMOVE_PAPER');
  const missing = meeting.missingEvidence.map((kind) => t(`paper.${kind}`)).join('、');
  return (
    <section className="cx-panel">
      <div className="cx-panel-header">
        <h2>{t('papers.title')}</h2>
        {mayAdd ? <Button onClick={() => setAdding(true)}>{t('papers.add')}</Button> : null}
      </div>
      {meeting.heldOn ? (
        <p className="cx-quiet">{missing ? t('papers.missing', { kinds: missing }) : t('papers.complete')}</p>
      ) : null}
      <FileList
        files={meeting.papers.map(({ file }) => file)}
        extra={(file) => (
          <span>
            <span className="cx-quiet">
              {t(`paper.${meeting.papers.find((paper) => paper.file.id === file.id)?.kind ?? 'IMAGE'}`)}
            </span>
            {mayRemove ? (
              <Button
                type="link"
                size="small"
                danger
                aria-label={t('papers.removeOf', { name: file.name })}
                onClick={() => setRemoving(file)}
              >
                {t('papers.remove')}
              </Button>
            ) : null}
          </span>
        )}
      />
      {adding ? <AddPapersModal meeting={meeting} onClose={() => setAdding(false)} onDone={onDone} /> : null}
      {removing ? (
        <RemovePaperModal meeting={meeting} file={removing} onClose={() => setRemoving(undefined)} onDone={onDone} />
      ) : null}
    </section>
  );
}

function AddPapersModal({ meeting, onClose, onDone }: Props & { onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const [add] = useMutation(AddMeetingPapersDocument);
  return (
    <ActModal<{ kind: PaperKind; papers?: UploadedFile[] }>
      title={t('papers.add')}
      onClose={onClose}
      onDone={onDone}
      fields={['kind', 'papers']}
      initialValues={{ kind: meeting.missingEvidence[0] ?? 'IMAGE' }}
      perform={async ({ kind, papers = [] }) => {
        const input = {
          meetingId: meeting.id,
          expectedVersion: meeting.version,
          papers: papers.map(({ id }) => ({ fileId: id, kind })),
        };
        return (await add({ variables: { input } })).data?.addMeetingPapers.errors ?? [];
      }}
    >
      {() => (
        <>
          <Form.Item name="kind" label={t('form.kind')}>
            <Select options={PAPER_KINDS.map((value) => ({ value, label: t(`paper.${value}`) }))} />
          </Form.Item>
          <Form.Item name="papers" label={t('form.files')}>
            <FileUpload />
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}

function RemovePaperModal({
  meeting,
  file,
  onClose,
  onDone,
}: Props & { file: { id: string; name: string }; onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const [remove] = useMutation(RemoveMeetingPaperDocument);
  return (
    <ActModal
      title={t('papers.removeOf', { name: file.name })}
      okText={t('papers.remove')}
      danger
      onClose={onClose}
      onDone={onDone}
      fields={[]}
      perform={async () => {
        const input = { meetingId: meeting.id, expectedVersion: meeting.version, fileId: file.id };
        return (await remove({ variables: { input } })).data?.removeMeetingPaper.errors ?? [];
      }}
    >
      {() => null}
    </ActModal>
  );
}
