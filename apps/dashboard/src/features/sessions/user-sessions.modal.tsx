import { useMutation, useQuery } from '@apollo/client/react';
import { PageState } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { ActModal } from '../../shared/act-modal';
import { QueryState } from '../../shared/query-state';
import { EndUserSessionsDocument, UserSessionsDocument } from './sessions.graphql';
import { SessionsTable } from './sessions.table';

export interface UserSessionsModalProps {
  user: { id: string; displayName: string };
  onClose: () => void;
  onDone: () => void;
}

/** Where a user is signed in; the administrator ends all of it at once. */
export function UserSessionsModal({ user, onClose, onDone }: UserSessionsModalProps) {
  const { t } = useTranslation('sessions');
  const result = useQuery(UserSessionsDocument, { variables: { userId: user.id }, fetchPolicy: 'network-only' });
  const [end] = useMutation(EndUserSessionsDocument);
  return (
    <ActModal<object>
      title={t('ofUser', { name: user.displayName })}
      okText={t('endAll')}
      danger
      onClose={onClose}
      onDone={onDone}
      fields={[]}
      perform={async () => (await end({ variables: { input: { userId: user.id } } })).data?.endUserSessions.errors ?? []}
    >
      {() => (
        <QueryState result={result} shape="table">
          {({ userSessions }) =>
            userSessions.length === 0 ? (
              <PageState kind="empty" title={t('none')} hint={t('noneHint')} />
            ) : (
              <>
                <p>{t('endAllNote', { count: userSessions.length })}</p>
                <SessionsTable sessions={userSessions} />
              </>
            )
          }
        </QueryState>
      )}
    </ActModal>
  );
}
