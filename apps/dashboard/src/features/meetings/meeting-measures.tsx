import { useMutation } from '@apollo/client/react';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingRecordFragment } from '../../gql/graphql';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { MeasuresTable } from './measures.table';
import { RecordMeasureDocument } from './meeting-acts.graphql';

interface Props {
  meeting: MeetingRecordFragment;
  onDone: () => void;
}

/** What a leaders' meeting promised, and what earlier ones left open (SD-R18); nothing at a group's meeting. */
export function MeetingMeasures({ meeting, onDone }: Props) {
  const { t } = useTranslation('meetings');
  const [adding, setAdding] = useState(false);
  if (meeting.kind !== 'LEADERS') return null;
  return (
    <section className="cx-panel">
      <div className="cx-panel-header">
        <h2>{t('measures.own')}</h2>
        {meeting.availableActions.includes('RECORD_MEASURE') ? (
          <Button onClick={() => setAdding(true)}>{t('measures.add')}</Button>
        ) : null}
      </div>
      {meeting.measures.length > 0 ? (
        <MeasuresTable label={t('measures.own')} rows={meeting.measures} onDone={onDone} />
      ) : (
        <p className="cx-quiet">{t('measures.none')}</p>
      )}
      {meeting.carriedMeasures.length > 0 ? (
        <>
          <h3>{t('measures.carried')}</h3>
          <MeasuresTable label={t('measures.carried')} rows={meeting.carriedMeasures} onDone={onDone} />
        </>
      ) : null}
      {adding ? <MeasureModal meeting={meeting} onClose={() => setAdding(false)} onDone={onDone} /> : null}
    </section>
  );
}

interface Values {
  opinion: string;
  measure: string;
  responsible: string;
  dueOn: string;
}

function MeasureModal({ meeting, onClose, onDone }: Props & { onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const { t: tActs } = useTranslation('acts');
  const [record] = useMutation(RecordMeasureDocument);
  return (
    <ActModal<Values>
      title={t('measures.add')}
      onClose={onClose}
      onDone={onDone}
      fields={['opinion', 'measure', 'responsible', 'dueOn']}
      perform={async (values) => {
        const input = { meetingId: meeting.id, expectedVersion: meeting.version, ...values };
        return (await record({ variables: { input } })).data?.recordMeasure.errors ?? [];
      }}
    >
      {() => (
        <>
          <ReasonField name="opinion" label={t('measures.opinion')} />
          <ReasonField name="measure" label={t('measures.measure')} />
          <Form.Item
            name="responsible"
            label={t('measures.responsible')}
            rules={[{ required: true, whitespace: true, message: tActs('required') }]}
          >
            <Input maxLength={200} />
          </Form.Item>
          <DayField name="dueOn" label={t('measures.dueOn')} />
        </>
      )}
    </ActModal>
  );
}
