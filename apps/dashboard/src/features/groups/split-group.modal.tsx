import { useMutation } from '@apollo/client/react';
import { buildGroupName, tidyName } from '@chengxin/groups/domain';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import type { GroupDetail } from './group.page';
import type { GroupActProps } from './group-acts';
import { PlaceField, TextField, VotesFields } from './group-fields';
import { reasonGiven } from './reason-given';
import { SplitGroupDocument } from './succession.graphql';

interface SplitValues {
  on: string;
  reason: string;
  memberIds: string[];
  placeCode: string;
  streetText: string;
  name: string;
  homeAddress?: string;
  leaderId: string;
  votesFor: number;
  votesTotal: number;
  overLimitReason?: string;
  tierReason?: string;
  floorReason?: string;
}

const FIELDS: readonly (keyof SplitValues)[] = [
  'on',
  'reason',
  'memberIds',
  'placeCode',
  'streetText',
  'name',
  'homeAddress',
  'leaderId',
  'votesFor',
  'votesTotal',
  'overLimitReason',
  'tierReason',
  'floorReason',
];

/** Some members found a group of their own; opens that one. */
export function SplitGroupModal({ group, onClose, onDone }: GroupActProps) {
  const { t } = useTranslation('group');
  const { t: tForm } = useTranslation('groups');
  const { t: tSplit } = useTranslation('succession');
  const viewer = useViewer();
  const navigate = useNavigate();
  const { to } = useScope();
  const [split] = useMutation(SplitGroupDocument);
  return (
    <ActModal<SplitValues>
      title={t('act.SPLIT')}
      okText={t('act.SPLIT')}
      onClose={onClose}
      onDone={onDone}
      fields={FIELDS}
      initialValues={{
        on: viewer.today,
        placeCode: group.place.code,
        streetText: group.streetText,
        name: buildGroupName(group.county.name, tidyName(group.streetText), Math.max(group.ordinal, 1) + 1),
      }}
      perform={async ({ homeAddress, overLimitReason, tierReason, floorReason, ...values }) => {
        const input = {
          groupId: group.id,
          ...values,
          ...reasonGiven({ homeAddress, overLimitReason, tierReason, floorReason }),
          expectedVersion: group.version,
        };
        const answer = (await split({ variables: { input } })).data?.splitGroup;
        if (answer?.group) void navigate(to(`/groups/${answer.group.id}`));
        return answer?.errors ?? [];
      }}
    >
      {(refused) => (
        <>
          <p>{tSplit('splitNote')}</p>
          <WhoGoes group={group} />
          <PlaceField
            withinCode={group.county.code}
            known={{ value: group.place.code, label: `${group.area.name} · ${group.place.name}` }}
          />
          <TextField name="streetText" label={tForm('form.streetText')} extra={tForm('form.streetHint')} />
          <TextField name="name" label={tForm('form.name')} extra={tForm('form.nameHint')} />
          <TextField name="homeAddress" label={tForm('form.homeAddress')} optional />
          <DayField name="on" label={t('act.on')} max={viewer.today} />
          <VotesFields />
          <ReasonField name="reason" label={t('act.reason')} />
          <ReasonField name="overLimitReason" label={t('act.overLimitReason')} refused={refused} />
          <ReasonField name="tierReason" label={t('act.tierReason')} refused={refused} />
          <ReasonField name="floorReason" label={tForm('form.floorReason')} refused={refused} />
        </>
      )}
    </ActModal>
  );
}

/** The members who go, and who of them leads. */
function WhoGoes({ group }: { group: GroupDetail }) {
  const { t } = useTranslation('succession');
  const form = Form.useFormInstance<SplitValues>();
  const chosen = Form.useWatch('memberIds', form) ?? [];
  const labelOf = ({ retailer }: GroupDetail['members'][number]) =>
    t('store', { store: retailer.storeName, tier: retailer.tier });
  const options = group.members.map((member) => ({ value: member.retailer.id, label: labelOf(member) }));
  const required = [{ required: true, message: t('required') }];
  // All who go are entitled to vote (SD-Q3): what is known is not typed.
  const counted = (ids: string[]) => form.setFieldsValue({ votesTotal: ids.length });
  return (
    <>
      <Form.Item
        name="memberIds"
        label={t('splitMembers')}
        extra={t('splitHint', { count: chosen.length, rest: group.memberCount - chosen.length })}
        rules={required}
      >
        <Select mode="multiple" options={options} optionFilterProp="label" onChange={counted} />
      </Form.Item>
      <Form.Item name="leaderId" label={t('leader')} rules={required}>
        <Select options={options.filter(({ value }) => chosen.includes(value))} placeholder={t('leaderHint')} />
      </Form.Item>
    </>
  );
}
