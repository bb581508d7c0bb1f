import { useMutation } from '@apollo/client/react';
import { lastDayOf, parseYearMonth } from '@chengxin/kernel';
import { Flex } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useViewer } from '../../shared/viewer';
import { PlanMeetingsDocument } from './meeting-acts.graphql';
import { useFirstDay } from './use-first-day';

export interface PlanMeetingsModalProps {
  unit: { code: string; name: string };
  of: string;
  onClose: () => void;
  onDone: (planned: number) => void;
}

/** Plans the meetings of all groups of a unit that have none in the month yet. */
export function PlanMeetingsModal({ unit, of, onClose, onDone }: PlanMeetingsModalProps) {
  const { t } = useTranslation('meetings');
  const { today } = useViewer();
  const [plan] = useMutation(PlanMeetingsDocument);
  const planned = useRef(0);
  const month = parseYearMonth(of);
  const last = month ? lastDayOf(month) : today;
  const first = useFirstDay(unit.code, of);
  if (first === undefined) return null;
  return (
    <ActModal<{ from: string; to: string }>
      title={t('planAllTitle')}
      okText={t('planAll')}
      onClose={onClose}
      onDone={() => onDone(planned.current)}
      fields={['from', 'to']}
      initialValues={{ ...(first ? { from: first } : {}), to: last }}
      perform={async ({ from, to }) => {
        const { data } = await plan({ variables: { input: { unitCode: unit.code, from, to } } });
        planned.current = data?.planMeetings.planned ?? 0;
        return data?.planMeetings.errors ?? [];
      }}
    >
      {() => (
        <>
          <p>{t('planAllNote', { unit: unit.name })}</p>
          <Flex gap={12} wrap>
            <DayField name="from" label={t('form.from')} max={last} />
            <DayField name="to" label={t('form.to')} max={last} />
          </Flex>
        </>
      )}
    </ActModal>
  );
}
