import { useMutation } from '@apollo/client/react';
import { Alert, Form, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useViewer } from '../../shared/viewer';
import { FreeRetailerField } from '../groups/group-fields';
import { ApplyToJoinDocument } from './joining-acts.graphql';

interface Unit {
  readonly code: string;
  readonly name: string;
}

interface ApplyToGroupProps {
  group: { readonly id: string; readonly roomLeft: number; readonly place: Unit; readonly area: Unit };
  onClose: () => void;
  onDone: () => void;
}

/** Retailers without a group apply; first looked for at the group's place, then in its area. */
export function ApplyToGroupModal({ group, onClose, onDone }: ApplyToGroupProps) {
  const { t } = useTranslation('group-joining');
  const { t: tGroup } = useTranslation('group');
  const { t: tJoining } = useTranslation('joining');
  const { today } = useViewer();
  const [unitCode, setUnitCode] = useState(group.place.code);
  const [apply] = useMutation(ApplyToJoinDocument, { refetchQueries: ['GroupJoining'] });
  return (
    <ActModal<{ applications: string[]; appliedOn: string }>
      title={t('apply')}
      onClose={onClose}
      onDone={onDone}
      fields={['applications', 'appliedOn']}
      initialValues={{ appliedOn: today }}
      perform={async ({ applications: retailerIds, appliedOn }) => {
        const applications = retailerIds.map((retailerId) => ({ retailerId, groupId: group.id }));
        return (await apply({ variables: { input: { applications, appliedOn } } })).data?.applyToJoin.errors ?? [];
      }}
    >
      {() => (
        <>
          <p className="cx-quiet" style={{ marginBottom: 12 }}>
            {t('applyNote')}
          </p>
          <Segmented
            aria-label={t('retailer')}
            value={unitCode}
            onChange={setUnitCode}
            options={[
              { value: group.place.code, label: tGroup('act.scopePlace', { name: group.place.name }) },
              { value: group.area.code, label: tGroup('act.scopeArea', { name: group.area.name }) },
            ]}
            style={{ marginBottom: 12 }}
          />
          <FreeRetailerField multiple name="applications" label={t('retailer')} unitCode={unitCode} />
          <OverLimit roomLeft={group.roomLeft} />
          <DayField name="appliedOn" label={tJoining('apply.on')} max={today} />
        </>
      )}
    </ActModal>
  );
}

/** More than the limit may apply; whoever is beyond it needs a reason once he signs. */
function OverLimit({ roomLeft }: { roomLeft: number }) {
  const { t } = useTranslation('group-joining');
  const chosen: readonly string[] = Form.useWatch('applications') ?? [];
  const count = chosen.length - roomLeft;
  return count > 0 ? <Alert type="warning" showIcon title={t('overLimit', { count })} style={{ marginBottom: 16 }} /> : null;
}
