import { useMutation, useQuery } from '@apollo/client/react';
import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActModal } from '../../shared/act-modal';
import { RemoteSelect } from '../../shared/remote-select';
import type { AbsenceModalProps } from './absence.modal';
import { DeputyCandidatesDocument, SetDeputyAccountDocument } from './posts.graphql';

/** Says with which account the deputy of a post signs in, so that rights move with an absence. */
export function DeputyAccountModal({ post, onClose, onDone }: AbsenceModalProps) {
  const { t } = useTranslation('posts');
  const [set] = useMutation(SetDeputyAccountDocument);
  return (
    <ActModal<{ userId?: string }>
      title={t('accountOf', { name: post.holderName, area: post.unit.name })}
      okText={t('accountSave')}
      onClose={onClose}
      onDone={onDone}
      fields={['userId']}
      perform={async ({ userId }) =>
        (await set({ variables: { input: { postId: post.id, userId: userId ?? null } } })).data?.setDeputyAccount.errors ?? []
      }
    >
      {() => (
        <>
          <p>{post.deputyName ? t('accountNote', { holder: post.holderName, deputy: post.deputyName }) : t('noDeputy')}</p>
          <p>{post.deputyAccountName ? t('accountShown', { name: post.deputyAccountName }) : t('accountNone')}</p>
          <AccountField />
        </>
      )}
    </ActModal>
  );
}

function AccountField() {
  const { t } = useTranslation('posts');
  const [search, setSearch] = useState('');
  const where = { locked: false, ...(search !== '' && { search }) };
  const asked = useQuery(DeputyCandidatesDocument, { variables: { where } });
  return (
    <Form.Item name="userId" label={t('accountChoice')}>
      <RemoteSelect
        asked={asked}
        choices={({ users }) =>
          users.nodes
            .filter(({ role }) => role !== 'ADMINISTRATOR')
            .map(({ id, displayName, username, unit }) => ({ value: id, label: `${displayName} · ${username} · ${unit.name}` }))
        }
        onSearch={setSearch}
        allowClear
        placeholder={t('accountHint')}
        empty={t('noAccount')}
      />
    </Form.Item>
  );
}
