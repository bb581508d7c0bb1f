import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingRecordFragment } from '../../gql/graphql';
import { RecordMeasureModal } from './measure.modals';
import { MeasuresTable } from './measures.table';

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
          <MeasuresTable label={t('measures.carried')} rows={meeting.carriedMeasures} withMeeting onDone={onDone} />
        </>
      ) : null}
      {adding ? <RecordMeasureModal meeting={meeting} onClose={() => setAdding(false)} onDone={onDone} /> : null}
    </section>
  );
}
