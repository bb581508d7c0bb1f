import { BandTag, DataTable } from '@chengxin/ui';
import { Button, Space, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { formatInstant } from '../../shared/format';
import { useViewer } from '../../shared/viewer';
import type { UserAct } from './user-acts';
import type { User } from './users.page';

/** People with role, unit and state; on a telephone as cards. */
export function UsersTable({ users, onAct }: { users: readonly User[]; onAct: (act: UserAct) => void }) {
  const { t } = useTranslation('users');
  const viewer = useViewer();
  const state = (user: User) => <BandTag tone={user.locked ? 'bad' : 'good'}>{t(user.locked ? 'locked' : 'active')}</BandTag>;
  const lastSignIn = (user: User) => (user.lastSignInAt ? formatInstant(user.lastSignInAt) : t('never'));
  const acts = (user: User) => (
    <Space size={0}>
      {user.id === viewer.id ? null : (
        <Button
          type="link"
          size="small"
          danger={!user.locked}
          aria-label={t(user.locked ? 'unlockTitle' : 'lockTitle', { name: user.displayName })}
          onClick={() => onAct({ kind: 'lock', user })}
        >
          {t(user.locked ? 'unlock' : 'lock')}
        </Button>
      )}
      <Button
        type="link"
        size="small"
        aria-label={t('passwordTitle', { name: user.displayName })}
        onClick={() => onAct({ kind: 'password', user })}
      >
        {t('password')}
      </Button>
      <Button
        type="link"
        size="small"
        aria-label={t('sessions:ofUser', { name: user.displayName })}
        onClick={() => onAct({ kind: 'sessions', user })}
      >
        {t('sessions')}
      </Button>
    </Space>
  );
  const columns: TableProps<User>['columns'] = [
    { key: 'name', title: t('column.name'), fixed: 'left', render: (_, user) => user.displayName },
    { key: 'username', title: t('column.username'), render: (_, user) => user.username },
    { key: 'role', title: t('column.role'), render: (_, user) => t(`shared:role.${user.role}`) },
    { key: 'unit', title: t('column.unit'), render: (_, user) => user.unit.name },
    { key: 'state', title: t('column.state'), render: (_, user) => state(user) },
    { key: 'last', title: t('column.lastSignIn'), render: (_, user) => <span className="cx-figure">{lastSignIn(user)}</span> },
    {
      key: 'created',
      title: t('column.created'),
      render: (_, user) => <span className="cx-figure">{formatInstant(user.createdAt)}</span>,
    },
    { key: 'act', title: t('column.act'), render: (_, user) => acts(user) },
  ];
  const card = (user: User) => (
    <CardLines>
      <strong>
        {user.displayName} · {user.username}
      </strong>
      <span>
        {t(`shared:role.${user.role}`)} · {user.unit.name}
      </span>
      <span>
        {state(user)}{' '}
        <span className="cx-quiet">
          {t('column.lastSignIn')} {lastSignIn(user)}
        </span>
      </span>
      {acts(user)}
    </CardLines>
  );
  return <DataTable label={t('tableLabel')} rows={users} rowKey={(user) => user.id} columns={columns} card={card} />;
}
