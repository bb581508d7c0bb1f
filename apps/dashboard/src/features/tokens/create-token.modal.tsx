import { useMutation, useQuery } from '@apollo/client/react';
import { LINK_PERMISSIONS, MAX_TOKEN_DAYS, TOKEN_BUDGET, TOKEN_PERMISSIONS } from '@chengxin/identity/domain';
import { Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Permission } from '../../gql/graphql';
import { ActModal } from '../../shared/act-modal';
import { RemoteSelect } from '../../shared/remote-select';
import { useViewer } from '../../shared/viewer';
import { CreateAccessTokenDocument, TokenUnitsDocument } from './tokens.graphql';

interface TokenValues {
  linkOnly: boolean;
  name: string;
  unitCode?: string;
  permissions: Permission[];
  validDays: number;
  hourlyBudget: number;
}

/** A token that has just been made: the only time that its secret is known. */
export interface MadeToken {
  secret: string;
  linkOnly: boolean;
  unitCode?: string | undefined;
}

export interface CreateTokenModalProps {
  onClose: () => void;
  onMade: (made: MadeToken) => void;
  onDone: () => void;
}

const FIRST: Omit<TokenValues, 'name'> = {
  linkOnly: false,
  permissions: ['INDICATOR_READ', 'EVALUATION_READ', 'FREE_QUERY'],
  validDays: 90,
  hourlyBudget: 100_000,
};

/** A token for a program or a link, with some of one's own permissions, for some days. */
export function CreateTokenModal({ onClose, onMade, onDone }: CreateTokenModalProps) {
  const { t } = useTranslation('tokens');
  const own = useViewer().permissions;
  const [create] = useMutation(CreateAccessTokenDocument);
  const rules = [{ required: true, message: t('form.required') }];
  const optionsFor = (linkOnly: boolean) =>
    (linkOnly ? LINK_PERMISSIONS : TOKEN_PERMISSIONS)
      .filter((permission) => own.includes(permission))
      .map((value) => ({ value, label: t(`permission.${value}`) }));
  return (
    <ActModal<TokenValues>
      title={t('create')}
      onClose={onClose}
      onDone={onDone}
      fields={['name', 'unitCode', 'permissions', 'validDays', 'hourlyBudget']}
      initialValues={FIRST}
      perform={async (values) => {
        const permissions = values.permissions.filter((one) => !values.linkOnly || LINK_PERMISSIONS.includes(one));
        const { data } = await create({ variables: { input: { ...values, permissions } } });
        const { secret, errors = [] } = data?.createAccessToken ?? {};
        if (secret) onMade({ secret, linkOnly: values.linkOnly, unitCode: values.unitCode });
        return errors;
      }}
    >
      {() => (
        <>
          <Form.Item name="linkOnly" label={t('form.kind')}>
            <Radio.Group
              vertical
              options={[
                { value: false, label: t('form.program') },
                { value: true, label: t('form.link') },
              ]}
            />
          </Form.Item>
          <Form.Item name="name" label={t('form.name')} rules={[{ ...rules[0], whitespace: true }]}>
            <Input autoComplete="off" maxLength={60} placeholder={t('form.nameHint')} />
          </Form.Item>
          <UnitField />
          <Form.Item noStyle dependencies={['linkOnly']}>
            {({ getFieldValue }) => (
              <Form.Item
                name="permissions"
                label={t('form.permissions')}
                rules={[{ type: 'array', min: 1, message: t('form.required') }]}
              >
                <Checkbox.Group options={optionsFor(getFieldValue('linkOnly') === true)} />
              </Form.Item>
            )}
          </Form.Item>
          <Form.Item name="validDays" label={t('form.days')} extra={t('form.daysNote', { days: MAX_TOKEN_DAYS })} rules={rules}>
            <InputNumber min={1} max={MAX_TOKEN_DAYS} precision={0} />
          </Form.Item>
          <Form.Item name="hourlyBudget" label={t('form.budget')} extra={t('form.budgetNote')} rules={rules}>
            <InputNumber min={TOKEN_BUDGET.min} max={TOKEN_BUDGET.max} step={10_000} precision={0} style={{ width: 200 }} />
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}

function UnitField() {
  const { t } = useTranslation('tokens');
  const { unit } = useViewer();
  const [search, setSearch] = useState('');
  const asked = useQuery(TokenUnitsDocument, { variables: { withinCode: unit.code, search: search || null } });
  return (
    <Form.Item name="unitCode" label={t('form.unit')} extra={t('form.unitNote')}>
      <RemoteSelect
        allowClear
        asked={asked}
        choices={({ units }) => units.map(({ code, name }) => ({ value: code, label: `${name} · ${code}` }))}
        onSearch={setSearch}
        placeholder={t('form.unitHint')}
        empty={t('form.noUnit')}
      />
    </Form.Item>
  );
}
