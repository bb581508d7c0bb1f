import { useMutation } from '@apollo/client/react';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import type { GroupDetail } from './group.page';
import type { GroupActProps } from './group-acts';
import { OtherGroupField } from './group-fields';
import { reasonGiven } from './reason-given';
import { MergeGroupsDocument } from './succession.graphql';

interface MergeValues {
  intoGroupId: string;
  on: string;
  reason: string;
  overLimitReason?: string;
}

/** The members go on in another group of the county; opens that one. */
export function MergeGroupModal({ group, onClose, onDone }: GroupActProps) {
  const { t } = useTranslation('group');
  const viewer = useViewer();
  const navigate = useNavigate();
  const { to } = useScope();
  const [merge] = useMutation(MergeGroupsDocument);
  return (
    <ActModal<MergeValues>
      danger
      title={t('act.MERGE')}
      okText={t('act.MERGE')}
      onClose={onClose}
      onDone={onDone}
      fields={['intoGroupId', 'on', 'reason', 'overLimitReason']}
      initialValues={{ on: viewer.today }}
      perform={async ({ overLimitReason, ...values }) => {
        const input = { groupId: group.id, ...values, ...reasonGiven({ overLimitReason }), expectedVersion: group.version };
        const answer = (await merge({ variables: { input } })).data?.mergeGroups;
        if (answer?.group) void navigate(to(`/groups/${answer.group.id}`));
        return answer?.errors ?? [];
      }}
    >
      {(refused) => (
        <>
          <MergeNote group={group} />
          <OtherGroupField name="intoGroupId" unitCode={group.county.code} ownId={group.id} />
          <DayField name="on" label={t('act.on')} max={viewer.today} />
          <ReasonField name="reason" label={t('act.reason')} />
          <ReasonField name="overLimitReason" label={t('act.overLimitReason')} refused={refused} />
        </>
      )}
    </ActModal>
  );
}

/** How many go over, and who cannot: whoever is closed, suspended or without a licence on that day (SD-R03). */
function MergeNote({ group }: { group: GroupDetail }) {
  const { t } = useTranslation('succession');
  const viewer = useViewer();
  const day = Form.useWatch<string | undefined>('on') ?? viewer.today;
  const left = group.members.filter(({ retailer }) => retailer.status !== 'ACTIVE' || retailer.licenceExpiresOn < day);
  const stores = left.map(({ retailer }) => retailer.storeName).join(t('comma', { ns: 'group' }));
  return (
    <>
      <p>{t('mergeNote', { count: group.memberCount - left.length })}</p>
      {left.length > 0 ? <p>{t('mergeLeft', { count: left.length, stores })}</p> : null}
    </>
  );
}
