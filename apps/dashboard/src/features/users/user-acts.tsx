import { useMutation } from '@apollo/client/react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { UserSessionsModal } from '../sessions/user-sessions.modal';
import { CreateUserModal } from './create-user.modal';
import { ResetPasswordDocument, SetUserLockDocument } from './users.graphql';
import type { User } from './users.page';

/** What is being done, and to whom. */
export type UserAct = { kind: 'create' } | { kind: 'lock' | 'password' | 'sessions'; user: User };

export interface UserActProps {
  onClose: () => void;
  onDone: () => void;
}

/** The dialog of the act. */
export function UserActModals({ act, ...rest }: UserActProps & { act: UserAct }) {
  if (act.kind === 'create') return <CreateUserModal {...rest} />;
  if (act.kind === 'sessions') return <UserSessionsModal user={act.user} {...rest} />;
  return act.kind === 'lock' ? <LockModal user={act.user} {...rest} /> : <PasswordModal user={act.user} {...rest} />;
}

function LockModal({ user, onClose, onDone }: UserActProps & { user: User }) {
  const { t } = useTranslation('users');
  const [setLock] = useMutation(SetUserLockDocument);
  const title = t(user.locked ? 'unlockTitle' : 'lockTitle', { name: user.displayName });
  return (
    <ActModal<{ reason: string }>
      title={title}
      okText={t(user.locked ? 'unlock' : 'lock')}
      danger={!user.locked}
      onClose={onClose}
      onDone={onDone}
      fields={['reason']}
      perform={async ({ reason }) => {
        const input = { userId: user.id, locked: !user.locked, reason };
        return (await setLock({ variables: { input } })).data?.setUserLock.errors ?? [];
      }}
    >
      {() => (
        <>
          {user.locked ? null : <p>{t('lockNote')}</p>}
          <ReasonField name="reason" label={t('form.reason')} />
        </>
      )}
    </ActModal>
  );
}

function PasswordModal({ user, onClose, onDone }: UserActProps & { user: User }) {
  const { t } = useTranslation('users');
  const [reset] = useMutation(ResetPasswordDocument);
  return (
    <ActModal<{ newPassword: string }>
      title={t('passwordTitle', { name: user.displayName })}
      onClose={onClose}
      onDone={onDone}
      fields={['newPassword']}
      perform={async ({ newPassword }) => {
        const input = { userId: user.id, newPassword };
        return (await reset({ variables: { input } })).data?.resetPassword.errors ?? [];
      }}
    >
      {() => (
        <>
          <p>{t('passwordNote')}</p>
          <Form.Item name="newPassword" label={t('form.newPassword')} rules={[{ required: true, message: t('form.required') }]}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}
