import { useMutation } from '@apollo/client/react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ApplicationRowFragment, JoinApplicationAction } from '../../gql/graphql';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { FileUpload } from '../../shared/files/file-upload';
import type { UploadedFile } from '../../shared/files/use-uploads';
import { useViewer } from '../../shared/viewer';
import { actionWord } from './application-words';
import { GivenByField } from './given-by.field';
import {
  GiveOpinionDocument,
  RecordReadingDocument,
  SignPledgesDocument,
  WithdrawApplicationsDocument,
} from './joining-acts.graphql';

interface ActProps {
  applications: readonly ApplicationRowFragment[];
  onClose: () => void;
  onDone: () => void;
}

/** One step of one application, or the same step of several. */
export function ApplicationAct({ action, ...props }: ActProps & { action: JoinApplicationAction }) {
  switch (action) {
    case 'ACCEPT':
      return <OpinionAct accepted {...props} />;
    case 'REJECT':
      return <OpinionAct accepted={false} {...props} />;
    case 'RECORD_READING':
      return <ReadingAct {...props} />;
    case 'SIGN_PLEDGE':
      return <SignAct {...props} />;
    case 'WITHDRAW':
      return <WithdrawAct {...props} />;
  }
}

const seen = (applications: ActProps['applications']) =>
  applications.map(({ id, version }) => ({ id, expectedVersion: version }));

/** Whom the act is about. */
const Stores = ({ applications }: Pick<ActProps, 'applications'>) => (
  <p>{applications.map(({ retailer }) => retailer.storeName).join('、')}</p>
);

function OpinionAct({ applications, accepted, onClose, onDone }: ActProps & { accepted: boolean }) {
  const { t } = useTranslation('joining');
  const { today } = useViewer();
  const [give] = useMutation(GiveOpinionDocument);
  const title = t(actionWord(accepted ? 'ACCEPT' : 'REJECT', applications));
  return (
    <ActModal<{ on: string; words?: string; givenBy?: string }>
      title={title}
      okText={title}
      danger={!accepted}
      onClose={onClose}
      onDone={onDone}
      fields={['on', 'words', 'givenBy']}
      initialValues={{ on: today, ...(accepted && { words: t('form.agreed') }) }}
      perform={async ({ on, words, givenBy }) => {
        const input = { applications: seen(applications), accepted, on, words: words?.trim() || null, givenBy: givenBy || null };
        return (await give({ variables: { input } })).data?.giveOpinion.errors ?? [];
      }}
    >
      {() => (
        <>
          <Stores applications={applications} />
          <GivenByField applications={applications} />
          <ReasonField name="words" label={t(accepted ? 'form.words' : 'form.wordsNeeded')} optional={accepted} />
          <DayField name="on" label={t('form.on')} max={today} />
        </>
      )}
    </ActModal>
  );
}

function ReadingAct({ applications, onClose, onDone }: ActProps) {
  const { t } = useTranslation('joining');
  const { today } = useViewer();
  const [record] = useMutation(RecordReadingDocument);
  return (
    <ActModal<{ on: string }>
      title={t('action.RECORD_READING')}
      onClose={onClose}
      onDone={onDone}
      fields={['on']}
      initialValues={{ on: today }}
      perform={async ({ on }) =>
        (await record({ variables: { input: { applications: seen(applications), on } } })).data?.recordReading.errors ?? []
      }
    >
      {() => (
        <>
          <Stores applications={applications} />
          <p className="cx-quiet">{t('form.readNote')}</p>
          <DayField name="on" label={t('form.on')} max={today} />
        </>
      )}
    </ActModal>
  );
}

function SignAct({ applications, onClose, onDone }: ActProps) {
  const { t } = useTranslation('joining');
  const { today } = useViewer();
  const [sign] = useMutation(SignPledgesDocument);
  const title = t(actionWord('SIGN_PLEDGE', applications));
  const takesIn = applications.every(({ group }) => group !== null);
  return (
    <ActModal<{ signedOn: string; joinedOn?: string; fileIds?: UploadedFile[]; overLimitReason?: string }>
      title={title}
      okText={title}
      onClose={onClose}
      onDone={onDone}
      fields={['signedOn', 'joinedOn', 'fileIds', 'overLimitReason']}
      initialValues={{ signedOn: today }}
      perform={async ({ signedOn, joinedOn, fileIds = [], overLimitReason }) => {
        const input = {
          applications: seen(applications),
          signedOn,
          joinedOn: joinedOn || null,
          fileIds: fileIds.map(({ id }) => id),
          overLimitReason: overLimitReason?.trim() || null,
        };
        return (await sign({ variables: { input } })).data?.signPledges.errors ?? [];
      }}
    >
      {(refused) => (
        <>
          <Stores applications={applications} />
          <DayField name="signedOn" label={t('form.signedOn')} max={today} />
          {takesIn ? (
            <Form.Item name="joinedOn" label={t('form.joinedOn')} extra={t('form.joinedOnHint')}>
              <Input type="date" max={today} style={{ width: 200 }} />
            </Form.Item>
          ) : null}
          {applications.length === 1 ? (
            <Form.Item name="fileIds" label={t('form.paper')}>
              <FileUpload max={4} />
            </Form.Item>
          ) : null}
          <ReasonField name="overLimitReason" label={t('form.overLimitReason')} refused={refused} />
        </>
      )}
    </ActModal>
  );
}

function WithdrawAct({ applications, onClose, onDone }: ActProps) {
  const { t } = useTranslation('joining');
  const [withdraw] = useMutation(WithdrawApplicationsDocument);
  return (
    <ActModal<{ reason: string }>
      title={t('action.WITHDRAW')}
      okText={t('action.WITHDRAW')}
      danger
      onClose={onClose}
      onDone={onDone}
      fields={['reason']}
      perform={async ({ reason }) =>
        (await withdraw({ variables: { input: { applications: seen(applications), reason } } })).data?.withdrawApplications
          .errors ?? []
      }
    >
      {() => (
        <>
          <Stores applications={applications} />
          <ReasonField name="reason" label={t('form.reason')} />
        </>
      )}
    </ActModal>
  );
}
