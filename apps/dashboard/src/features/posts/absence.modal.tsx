import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { refusalText } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import { CancelPostAbsenceDocument, RecordPostAbsenceDocument } from './posts.graphql';
import type { Post } from './posts.page';

export interface AbsenceModalProps {
  post: Post;
  onClose: () => void;
  onDone: () => void;
}

/** Records days on which the holder is away and the deputy responsible; takes recorded ones back. */
export function AbsenceModal({ post, onClose, onDone }: AbsenceModalProps) {
  const { t } = useTranslation('posts');
  const { today } = useViewer();
  const [record] = useMutation(RecordPostAbsenceDocument);
  return (
    <ActModal<{ from: string; to: string; reason: string }>
      title={t('absencesOf', { name: post.holderName, area: post.unit.name })}
      okText={t('record')}
      onClose={onClose}
      onDone={onDone}
      fields={['from', 'to', 'reason']}
      initialValues={{ from: today, to: today }}
      perform={async (values) =>
        (await record({ variables: { input: { postId: post.id, ...values } } })).data?.recordPostAbsence.errors ?? []
      }
    >
      {() => (
        <>
          <p>{post.deputyName ? t('note', { name: post.deputyName }) : t('noDeputy')}</p>
          {post.deputyName ? (
            <p>{post.deputyAccountName ? t('moves', { account: post.deputyAccountName }) : t('movesNot')}</p>
          ) : null}
          {post.absences.map((absence) => (
            <RecordedAbsence
              key={absence.id}
              absence={absence}
              onDone={() => {
                onDone();
                onClose();
              }}
            />
          ))}
          <DayField name="from" label={t('from')} />
          <DayField name="to" label={t('to')} />
          <ReasonField name="reason" label={t('reason')} />
        </>
      )}
    </ActModal>
  );
}

function RecordedAbsence({ absence, onDone }: { absence: Post['absences'][number]; onDone: () => void }) {
  const { t } = useTranslation('posts');
  const [cancel, { loading, error }] = useMutation(CancelPostAbsenceDocument, { errorPolicy: 'all' });
  const [refused, setRefused] = useState('');
  const run = async () => {
    const answer = await cancel({ variables: { input: { id: absence.id } } });
    const errors = answer.data?.cancelPostAbsence.errors;
    if (errors?.length === 0) onDone();
    else setRefused(errors?.map(refusalText).join(' ') ?? t('failed'));
  };
  return (
    <p>
      <span className="cx-figure">
        {absence.from} – {absence.to}
      </span>{' '}
      {absence.reason}
      <Button
        type="link"
        size="small"
        danger
        disabled={loading}
        aria-label={t('cancelOf', { from: absence.from, to: absence.to })}
        onClick={() => void run()}
      >
        {t('cancel')}
      </Button>
      {refused || error ? <span role="alert">{refused || t('failed')}</span> : null}
    </p>
  );
}
