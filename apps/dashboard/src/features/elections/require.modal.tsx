import { useMutation } from '@apollo/client/react';
import { Form, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ElectionOffice, ReElectionReason } from '../../gql/graphql';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useViewer } from '../../shared/viewer';
import { RequireReElectionDocument } from './election-acts.graphql';

const REASONS = ['MONOPOLY_LAW_BREACH', 'COVENANT_BREACH', 'MEMBERS_DEMAND', 'RESIGNATION', 'UNFIT'] as const;

interface RequireValues {
  termId: string;
  reason: ReElectionReason;
  on: string;
  note: string;
  votesFor?: number;
}

interface RequireProps {
  /** Who is in office, of a group or of an association. */
  terms: readonly { id: string; office: ElectionOffice; storeName: string }[];
  /** What follows from the reasons. */
  note: string;
  onClose: () => void;
  onDone: () => void;
}

/** One of the five reasons of the charter. */
export function RequireModal({ terms, note, ...modal }: RequireProps) {
  const { t } = useTranslation('elections');
  const { today } = useViewer();
  const [require] = useMutation(RequireReElectionDocument);
  const options = terms.map(({ id, office, storeName }) => ({ value: id, label: `${storeName} · ${t(`office.${office}`)}` }));
  return (
    <ActModal<RequireValues>
      {...modal}
      danger
      title={t('require.title')}
      fields={['termId', 'reason', 'on', 'note', 'votesFor']}
      initialValues={{ on: today, reason: 'RESIGNATION', ...(options[0] ? { termId: options[0].value } : {}) }}
      perform={async (input) => (await require({ variables: { input } })).data?.requireReElection.errors ?? []}
    >
      {() => (
        <>
          <p className="cx-quiet">{note}</p>
          <Form.Item name="termId" label={t('require.term')}>
            <Select options={options} />
          </Form.Item>
          <Form.Item name="reason" label={t('require.reason')}>
            <Radio.Group
              style={{ display: 'grid', gap: 4 }}
              options={REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['reason']}>
            {({ getFieldValue }) =>
              getFieldValue('reason') === 'MEMBERS_DEMAND' ? (
                <Form.Item name="votesFor" label={t('require.votesFor')} rules={[{ required: true, message: t('act.required') }]}>
                  <InputNumber min={0} precision={0} style={{ width: 120 }} />
                </Form.Item>
              ) : null
            }
          </Form.Item>
          <DayField name="on" label={t('require.on')} max={today} />
          <ReasonField name="note" label={t('require.note')} />
        </>
      )}
    </ActModal>
  );
}
