import { useMutation } from '@apollo/client/react';
import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LeaderRole } from '../../gql/graphql';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useViewer } from '../../shared/viewer';
import { RecordLeaderTermDocument } from './group.graphql';
import type { GroupActProps } from './group-acts';
import { VotesFields } from './group-fields';
import { reasonGiven } from './reason-given';

interface LeaderTermValues {
  retailerId: string;
  role: LeaderRole;
  electedOn: string;
  votesFor: number;
  votesTotal: number;
  tierReason?: string;
}

/** Records who was elected, with the votes; a tier below the rule asks for a reason. */
export function LeaderTermModal({ group, onClose, onDone }: GroupActProps) {
  const { t } = useTranslation('group');
  const viewer = useViewer();
  const [record] = useMutation(RecordLeaderTermDocument);
  const members = group.members.map(({ retailer }) => ({
    value: retailer.id,
    label: `${retailer.storeName} · ${retailer.customerCode} · ${t('act.tier', { tier: retailer.tier })}`,
  }));
  const rules = [{ required: true, message: t('act.required') }];
  return (
    <ActModal<LeaderTermValues>
      title={t('act.leader')}
      onClose={onClose}
      onDone={onDone}
      fields={['retailerId', 'role', 'electedOn', 'votesFor', 'votesTotal', 'tierReason']}
      initialValues={{ role: 'LEADER', electedOn: viewer.today, votesTotal: group.memberCount }}
      perform={async ({ tierReason, ...values }) => {
        const input = { groupId: group.id, ...values, ...reasonGiven({ tierReason }) };
        return (await record({ variables: { input } })).data?.recordLeaderTerm.errors ?? [];
      }}
    >
      {(refused) => (
        <>
          <Form.Item name="role" label={t('act.role')}>
            <Radio.Group
              options={(['LEADER', 'DEPUTY'] as const).map((role) => ({ value: role, label: t(`leaders.${role}`) }))}
            />
          </Form.Item>
          <Form.Item name="retailerId" label={t('act.retailer')} rules={rules}>
            <Select options={members} showSearch={{ optionFilterProp: 'label' }} />
          </Form.Item>
          <DayField name="electedOn" label={t('act.electedOn')} max={viewer.today} />
          <VotesFields />
          <ReasonField name="tierReason" label={t('act.tierReason')} refused={refused} />
        </>
      )}
    </ActModal>
  );
}
