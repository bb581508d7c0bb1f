import { useMutation } from '@apollo/client/react';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useViewer } from '../../shared/viewer';
import { AddMemberDocument, DissolveGroupDocument, RenameGroupDocument } from './group.graphql';
import type { GroupActProps } from './group-acts';
import { FreeRetailerField, TextField } from './group-fields';
import { reasonGiven } from './reason-given';

/** Who is a member on paper is entered; first looked for at the group's place, then in its area. */
export function AddMemberModal({ group, onClose, onDone }: GroupActProps) {
  const { t } = useTranslation('group');
  const viewer = useViewer();
  const [add] = useMutation(AddMemberDocument);
  const [unitCode, setUnitCode] = useState(group.place.code);
  return (
    <ActModal<{ retailerId: string; on: string; overLimitReason?: string }>
      title={t('act.ADD_MEMBER')}
      onClose={onClose}
      onDone={onDone}
      fields={['retailerId', 'on', 'overLimitReason']}
      initialValues={{ on: viewer.today }}
      perform={async ({ overLimitReason, ...values }) => {
        const input = { groupId: group.id, ...values, ...reasonGiven({ overLimitReason }) };
        return (await add({ variables: { input } })).data?.addMember.errors ?? [];
      }}
    >
      {(refused) => (
        <>
          <p className="cx-quiet" style={{ marginBottom: 12 }}>
            {t('act.addMemberNote')}
          </p>
          <Segmented
            aria-label={t('act.retailer')}
            value={unitCode}
            onChange={setUnitCode}
            options={[
              { value: group.place.code, label: t('act.scopePlace', { name: group.place.name }) },
              { value: group.area.code, label: t('act.scopeArea', { name: group.area.name }) },
            ]}
            style={{ marginBottom: 12 }}
          />
          <FreeRetailerField name="retailerId" label={t('act.retailer')} unitCode={unitCode} />
          <DayField name="on" label={t('act.joinedOn')} max={viewer.today} />
          <ReasonField name="overLimitReason" label={t('act.overLimitReason')} refused={refused} />
        </>
      )}
    </ActModal>
  );
}

/** Another name by the rule; refused when someone changed the group meanwhile. */
export function RenameGroupModal({ group, onClose, onDone }: GroupActProps) {
  const { t } = useTranslation('group');
  const { t: tGroups } = useTranslation('groups');
  const [rename] = useMutation(RenameGroupDocument);
  return (
    <ActModal<{ name: string; streetText: string }>
      title={t('act.RENAME')}
      onClose={onClose}
      onDone={onDone}
      fields={['name', 'streetText']}
      initialValues={{ name: group.name, streetText: group.streetText }}
      perform={async ({ name, streetText }) => {
        const input = { groupId: group.id, name: name.trim(), streetText: streetText.trim(), expectedVersion: group.version };
        return (await rename({ variables: { input } })).data?.renameGroup.errors ?? [];
      }}
    >
      {() => (
        <>
          <TextField name="streetText" label={t('act.streetText')} />
          <TextField name="name" label={t('act.name')} extra={tGroups('form.nameHint')} />
        </>
      )}
    </ActModal>
  );
}

/** Ends the group and all its memberships. */
export function DissolveGroupModal({ group, onClose, onDone }: GroupActProps) {
  const { t } = useTranslation('group');
  const viewer = useViewer();
  const [dissolve] = useMutation(DissolveGroupDocument);
  return (
    <ActModal<{ on: string; reason: string }>
      danger
      title={t('act.DISSOLVE')}
      okText={t('act.DISSOLVE')}
      onClose={onClose}
      onDone={onDone}
      fields={['on', 'reason']}
      initialValues={{ on: viewer.today }}
      perform={async (values) => {
        const input = { groupId: group.id, ...values, expectedVersion: group.version };
        return (await dissolve({ variables: { input } })).data?.dissolveGroup.errors ?? [];
      }}
    >
      {() => (
        <>
          <p>{t('act.dissolveNote', { count: group.memberCount })}</p>
          <DayField name="on" label={t('act.on')} />
          <ReasonField name="reason" label={t('act.reason')} />
        </>
      )}
    </ActModal>
  );
}
