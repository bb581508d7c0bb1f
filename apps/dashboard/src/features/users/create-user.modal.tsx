import { useMutation, useQuery } from '@apollo/client/react';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../gql/graphql';
import { ActModal } from '../../shared/act-modal';
import { RemoteSelect } from '../../shared/remote-select';
import { useViewer } from '../../shared/viewer';
import type { UserActProps } from './user-acts';
import { ROLES } from './users.filter';
import { CreateUserDocument, UserUnitsDocument } from './users.graphql';

interface CreateUserValues {
  username: string;
  displayName: string;
  role: Role;
  unitCode: string;
  password: string;
}

/** An account with a role for a unit; the person changes the first password at the first sign-in. */
export function CreateUserModal({ onClose, onDone }: UserActProps) {
  const { t } = useTranslation('users');
  const [create] = useMutation(CreateUserDocument);
  const rules = [{ required: true, message: t('form.required') }];
  return (
    <ActModal<CreateUserValues>
      title={t('create')}
      onClose={onClose}
      onDone={onDone}
      fields={['username', 'displayName', 'role', 'unitCode', 'password']}
      perform={async (values) => {
        const input = { ...values, username: values.username.trim(), displayName: values.displayName.trim() };
        return (await create({ variables: { input } })).data?.createUser.errors ?? [];
      }}
    >
      {() => (
        <>
          <Form.Item name="displayName" label={t('form.displayName')} rules={rules}>
            <Input autoComplete="off" maxLength={60} />
          </Form.Item>
          <Form.Item name="username" label={t('form.username')} extra={t('form.usernameHint')} rules={rules}>
            <Input autoComplete="off" autoCapitalize="none" maxLength={64} />
          </Form.Item>
          <Form.Item name="role" label={t('form.role')} rules={rules}>
            <Select options={ROLES.map((role) => ({ value: role, label: t(`shared:role.${role}`) }))} />
          </Form.Item>
          <UnitField />
          <Form.Item name="password" label={t('form.password')} extra={t('passwordNote')} rules={rules}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}

function UnitField() {
  const { t } = useTranslation('users');
  const viewer = useViewer();
  const [search, setSearch] = useState('');
  const asked = useQuery(UserUnitsDocument, { variables: { withinCode: viewer.unit.code, search: search || null } });
  return (
    <Form.Item
      name="unitCode"
      label={t('form.unit')}
      extra={t('form.unitNote')}
      rules={[{ required: true, message: t('form.required') }]}
    >
      <RemoteSelect
        asked={asked}
        choices={({ units }) => units.map(({ code, name }) => ({ value: code, label: `${name} · ${code}` }))}
        onSearch={setSearch}
        placeholder={t('form.unitHint')}
        empty={t('form.noUnit')}
      />
    </Form.Item>
  );
}
