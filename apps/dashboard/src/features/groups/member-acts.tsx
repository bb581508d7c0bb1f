import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useViewer } from '../../shared/viewer';
import { RemoveMemberDocument, TransferMemberDocument } from './group.graphql';
import type { GroupDetail } from './group.page';
import { OtherGroupField } from './group-fields';
import type { Member } from './group-members';
import { reasonGiven } from './reason-given';

export interface MemberActProps {
  group: GroupDetail;
  member: Member;
  onClose: () => void;
  onDone: () => void;
}

/** A member goes to another group of the county. */
export function TransferMemberModal({ group, member, onClose, onDone }: MemberActProps) {
  const { t } = useTranslation('group');
  const viewer = useViewer();
  const [transfer] = useMutation(TransferMemberDocument);
  return (
    <ActModal<{ toGroupId: string; on: string; reason: string; overLimitReason?: string }>
      title={t('act.transfer')}
      onClose={onClose}
      onDone={onDone}
      fields={['toGroupId', 'on', 'reason', 'overLimitReason']}
      initialValues={{ on: viewer.today }}
      perform={async ({ overLimitReason, ...values }) => {
        const input = { retailerId: member.retailer.id, ...values, ...reasonGiven({ overLimitReason }) };
        return (await transfer({ variables: { input } })).data?.transferMember.errors ?? [];
      }}
    >
      {(refused) => (
        <>
          <p>{t('act.whoTransfer', { store: member.retailer.storeName })}</p>
          <OtherGroupField unitCode={group.county.code} ownId={group.id} />
          <DayField name="on" label={t('act.on')} />
          <ReasonField name="reason" label={t('act.reason')} />
          <ReasonField name="overLimitReason" label={t('act.overLimitReason')} refused={refused} />
        </>
      )}
    </ActModal>
  );
}

/** A member leaves the group. */
export function RemoveMemberModal({ group, member, onClose, onDone }: MemberActProps) {
  const { t } = useTranslation('group');
  const viewer = useViewer();
  const [remove] = useMutation(RemoveMemberDocument);
  return (
    <ActModal<{ on: string; reason: string }>
      danger
      title={t('act.remove')}
      onClose={onClose}
      onDone={onDone}
      fields={['on', 'reason']}
      initialValues={{ on: viewer.today }}
      perform={async (values) => {
        const input = { groupId: group.id, retailerId: member.retailer.id, ...values };
        return (await remove({ variables: { input } })).data?.removeMember.errors ?? [];
      }}
    >
      {() => (
        <>
          <p>{t('act.whoRemove', { store: member.retailer.storeName })}</p>
          <DayField name="on" label={t('act.on')} />
          <ReasonField name="reason" label={t('act.reason')} />
        </>
      )}
    </ActModal>
  );
}
