import { useMutation } from '@apollo/client/react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MeasureRowFragment, MeetingRecordFragment } from '../../gql/graphql';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { afterColon } from '../../shared/format';
import { useViewer } from '../../shared/viewer';
import {
  CorrectMeasureDocument,
  FinishMeasureDocument,
  RecordMeasureDocument,
  WithdrawMeasureDocument,
} from './meeting-acts.graphql';

interface Ends {
  onClose: () => void;
  onDone: () => void;
}

/** What leaders promise for an opinion. */
interface Promised {
  opinion: string;
  measure: string;
  responsible: string;
  dueOn: string;
}
const PROMISED = ['opinion', 'measure', 'responsible', 'dueOn'] as const;

function PromisedFields() {
  const { t } = useTranslation('meetings');
  const { t: tActs } = useTranslation('acts');
  return (
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
  );
}

/** Keeps a measure that a meeting of leaders set (SD-R18). */
export function RecordMeasureModal({ meeting, ...ends }: Ends & { meeting: MeetingRecordFragment }) {
  const { t } = useTranslation('meetings');
  const [record] = useMutation(RecordMeasureDocument);
  return (
    <ActModal<Promised>
      {...ends}
      title={t('measures.add')}
      fields={PROMISED}
      perform={async (values) => {
        const input = { meetingId: meeting.id, expectedVersion: meeting.version, ...values };
        return (await record({ variables: { input } })).data?.recordMeasure.errors ?? [];
      }}
    >
      {() => <PromisedFields />}
    </ActModal>
  );
}

/** Corrects what was written down of a measure that is still open. */
export function CorrectMeasureModal({ measure, ...ends }: Ends & { measure: MeasureRowFragment }) {
  const { t } = useTranslation('meetings');
  const [correct] = useMutation(CorrectMeasureDocument);
  const { opinion, responsible, dueOn } = measure;
  return (
    <ActModal<Promised>
      {...ends}
      title={t('measures.correctTitle')}
      fields={PROMISED}
      initialValues={{ opinion, measure: measure.measure, responsible, dueOn }}
      perform={async (values) => {
        const input = { measureId: measure.id, expectedVersion: measure.version, ...values };
        return (await correct({ variables: { input } })).data?.correctMeasure.errors ?? [];
      }}
    >
      {() => <PromisedFields />}
    </ActModal>
  );
}

/** Marks a measure as done. */
export function FinishMeasureModal({ measure, onClose, onDone }: Ends & { measure: MeasureRowFragment }) {
  const { t } = useTranslation('meetings');
  const { today } = useViewer();
  const [finish] = useMutation(FinishMeasureDocument);
  return (
    <ActModal<{ on: string; remark: string }>
      title={t('measures.finish') + afterColon(measure.measure)}
      okText={t('measures.finish')}
      onClose={onClose}
      onDone={onDone}
      fields={['on', 'remark']}
      initialValues={{ on: today }}
      perform={async ({ on, remark }) => {
        const input = { measureId: measure.id, expectedVersion: measure.version, on, remark };
        return (await finish({ variables: { input } })).data?.finishMeasure.errors ?? [];
      }}
    >
      {() => (
        <>
          <p className="cx-quiet">{measure.opinion}</p>
          <DayField name="on" label={t('measures.doneOn')} max={today} />
          <ReasonField name="remark" label={t('measures.remark')} />
        </>
      )}
    </ActModal>
  );
}

/** Withdraws a measure that is not carried out any more. */
export function WithdrawMeasureModal({ measure, onClose, onDone }: Ends & { measure: MeasureRowFragment }) {
  const { t } = useTranslation('meetings');
  const { today } = useViewer();
  const [withdraw] = useMutation(WithdrawMeasureDocument);
  return (
    <ActModal<{ on: string; reason: string }>
      title={t('measures.withdraw') + afterColon(measure.measure)}
      okText={t('measures.withdraw')}
      onClose={onClose}
      onDone={onDone}
      fields={['on', 'reason']}
      initialValues={{ on: today }}
      perform={async ({ on, reason }) => {
        const input = { measureId: measure.id, expectedVersion: measure.version, on, reason };
        return (await withdraw({ variables: { input } })).data?.withdrawMeasure.errors ?? [];
      }}
    >
      {() => (
        <>
          <p className="cx-quiet">{t('measures.withdrawNote')}</p>
          <DayField name="on" label={t('measures.withdrawnOn')} max={today} />
          <ReasonField name="reason" label={t('measures.withdrawReason')} />
        </>
      )}
    </ActModal>
  );
}
