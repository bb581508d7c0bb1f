import { useMutation } from '@apollo/client/react';
import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActModal } from '../../shared/act-modal';
import { PlanGroupsDocument } from './planner.graphql';

export interface PlanModalProps {
  unitCode: string;
  unitName: string;
  /** Proposals that somebody has changed by hand. */
  changed: number;
  onClose: () => void;
  onDone: () => void;
}

/** Plans a unit, anew where it was planned before. */
export function PlanModal({ unitCode, unitName, changed, onClose, onDone }: PlanModalProps) {
  const { t } = useTranslation('planner');
  const [plan] = useMutation(PlanGroupsDocument);
  return (
    <ActModal<{ keepChanged: boolean }>
      title={t('planTitle', { unit: unitName })}
      okText={t('plan')}
      onClose={onClose}
      onDone={onDone}
      fields={[]}
      initialValues={{ keepChanged: true }}
      perform={async ({ keepChanged }) =>
        (await plan({ variables: { input: { unitCode, keepChanged } } })).data?.planGroups.errors ?? []
      }
    >
      {() => (
        <>
          <p>{t('planText')}</p>
          <Form.Item name="keepChanged" valuePropName="checked">
            <Checkbox>{t('planKeep', { count: changed })}</Checkbox>
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}
