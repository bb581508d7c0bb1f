import { useMutation } from '@apollo/client/react';
import { NOTICE_WAYS, type NoticeWay } from '@chengxin/meetings/domain';
import { Button, Flex, Form, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingRecordFragment } from '../../gql/graphql';
import { ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useScope } from '../../shared/scope';
import { ArchiveMeetingDocument, CancelMeetingDocument, NotifyMeetingDocument } from './meeting-acts.graphql';

const RecordDrawer = lazy(async () => ({ default: (await import('./record.drawer')).RecordDrawer }));

/** Acts that have a button at the head of the page; papers and measures have theirs where they are listed. */
const SHOWN = ['ARCHIVE', 'RECORD_HELD', 'NOTIFY', 'CANCEL'] as const;
type Shown = (typeof SHOWN)[number];

interface ActProps {
  meeting: MeetingRecordFragment;
  onClose: () => void;
  onDone: () => void;
}

/** What the viewer can do with a meeting now. */
export function MeetingActs({ meeting, onDone }: { meeting: MeetingRecordFragment; onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const { t: tp } = useTranslation('meeting-print');
  const { to } = useScope();
  const [open, setOpen] = useState<Shown>();
  const actions = SHOWN.filter((action) => meeting.availableActions.includes(action));
  const props = { meeting, onClose: () => setOpen(undefined), onDone };
  return (
    <Flex gap={8} wrap align="center">
      {meeting.state === 'CANCELLED' ? null : <Link to={to(`/meetings/${meeting.id}/print`)}>{tp('print')}</Link>}
      {actions.map((action, index) => (
        <Button
          key={action}
          type={index === 0 ? 'primary' : 'default'}
          danger={action === 'CANCEL'}
          onClick={() => setOpen(action)}
        >
          {t(action === 'RECORD_HELD' && meeting.heldOn ? 'correct' : `action.${action}`)}
        </Button>
      ))}
      {open === 'NOTIFY' ? <NotifyModal {...props} /> : null}
      {open === 'ARCHIVE' ? <ArchiveModal {...props} /> : null}
      {open === 'CANCEL' ? <CancelModal {...props} /> : null}
      {open === 'RECORD_HELD' ? (
        <Suspense fallback={null}>
          <RecordDrawer
            {...props}
            kind={meeting.kind}
            month={meeting.month}
            home={meeting.group?.homeAddress ?? null}
            unit={{
              groupId: meeting.group?.id ?? null,
              jointGroupId: meeting.jointGroup?.id ?? null,
              countyCode: meeting.group ? null : meeting.county.code,
            }}
          />
        </Suspense>
      ) : null}
    </Flex>
  );
}

const seen = ({ id, version }: MeetingRecordFragment) => ({ meetingId: id, expectedVersion: version });

function NotifyModal({ meeting, onClose, onDone }: ActProps) {
  const { t } = useTranslation('meetings');
  const [notify] = useMutation(NotifyMeetingDocument);
  return (
    <ActModal<{ by: NoticeWay }>
      title={t('form.notify')}
      onClose={onClose}
      onDone={onDone}
      fields={['by']}
      initialValues={{ by: 'CHAT_GROUP' }}
      perform={async ({ by }) =>
        (await notify({ variables: { input: { ...seen(meeting), by } } })).data?.notifyMeeting.errors ?? []
      }
    >
      {() => (
        <>
          <p className="cx-quiet">{t('form.notifyNote')}</p>
          <Form.Item name="by" label={t('form.by')}>
            <Select options={NOTICE_WAYS.map((value) => ({ value, label: t(`notice.${value}`) }))} />
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}

function ArchiveModal({ meeting, onClose, onDone }: ActProps) {
  const { t } = useTranslation('meetings');
  const [archive] = useMutation(ArchiveMeetingDocument);
  return (
    <ActModal
      title={t('form.archive')}
      okText={t('form.archive')}
      onClose={onClose}
      onDone={onDone}
      fields={[]}
      perform={async () => (await archive({ variables: { input: seen(meeting) } })).data?.archiveMeeting.errors ?? []}
    >
      {() => <p>{t('form.archiveNote')}</p>}
    </ActModal>
  );
}

function CancelModal({ meeting, onClose, onDone }: ActProps) {
  const { t } = useTranslation('meetings');
  const [cancel] = useMutation(CancelMeetingDocument);
  return (
    <ActModal<{ reason: string }>
      title={t('form.cancel')}
      okText={t('form.cancel')}
      danger
      onClose={onClose}
      onDone={onDone}
      fields={['reason']}
      perform={async ({ reason }) =>
        (await cancel({ variables: { input: { ...seen(meeting), reason } } })).data?.cancelMeeting.errors ?? []
      }
    >
      {() => <ReasonField name="reason" label={t('form.reason')} />}
    </ActModal>
  );
}
