import { useQuery } from '@apollo/client/react';
import { BandTag } from '@chengxin/ui';
import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DutyRowFragment } from '../../gql/graphql';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { GroupMeetingsDocument } from './group-meetings.graphql';
import { MeetingsTable } from './meetings.table';
import { PlanMeetingModal } from './plan-meeting.modal';
import { RecordDrawer } from './record.drawer';
import { STATE_TONES } from './tones';
import { useDutyMonth } from './use-duty-month';

/** A group's meetings: this month's duty with what is to do, and the last ones. */
export function GroupMeetings({ groupId }: { groupId: string }) {
  const { t } = useTranslation('meetings');
  const { t: tp } = useTranslation('meeting-print');
  const { to } = useScope();
  const { running } = useDutyMonth();
  const result = useQuery(GroupMeetingsDocument, { variables: { groupId, of: running }, fetchPolicy: 'cache-and-network' });
  return (
    <section className="cx-panel">
      <div className="cx-panel-header">
        <h2>{t('section.title')}</h2>
        <div className="cx-panel-tools">
          <Link to={to(`/meetings/records?group=${groupId}`)}>{tp('ofGroup')}</Link>
        </div>
      </div>
      <QueryState result={keepLast(result)} shape="table">
        {({ meetingDuties, meetings }) => (
          <>
            {meetingDuties.nodes.map((duty) => (
              <Duty key={duty.id} duty={duty} onDone={() => void result.refetch()} />
            ))}
            {meetings.nodes.length > 0 ? (
              <MeetingsTable rows={meetings.nodes} ofGroup={groupId} />
            ) : (
              <p className="cx-quiet">{t('section.none')}</p>
            )}
          </>
        )}
      </QueryState>
    </section>
  );
}

function Duty({ duty, onDone }: { duty: DutyRowFragment; onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const { to } = useScope();
  const mayKeep = useMay('GROUP_AFFAIRS');
  const [open, setOpen] = useState<'plan' | 'record'>();
  const close = () => setOpen(undefined);
  return (
    <Flex gap={10} wrap align="center" style={{ marginBottom: 12 }}>
      <span>
        {t('section.next')} <BandTag tone={STATE_TONES[duty.state]}>{t(`duty.${duty.state}`)}</BandTag>
      </span>
      {duty.daysLeft > 0 ? (
        <span className="cx-quiet">
          {t('column.left')} {t('days', { count: duty.daysLeft })}
        </span>
      ) : null}
      {duty.meeting ? <Link to={to(`/meetings/${duty.meeting.id}`)}>{t('open')}</Link> : null}
      {mayKeep && duty.state === 'NONE' ? (
        <>
          <Button onClick={() => setOpen('plan')}>{t('section.planNow')}</Button>
          <Button onClick={() => setOpen('record')}>{t('section.record')}</Button>
        </>
      ) : null}
      {open === 'plan' ? <PlanMeetingModal duty={duty} onClose={close} onDone={onDone} /> : null}
      {open === 'record' ? (
        <RecordDrawer
          unit={{ groupId: duty.group?.id ?? null }}
          area={duty.unit.code}
          kind="GROUP"
          month={duty.month}
          home={duty.group?.homeAddress ?? null}
          onClose={close}
          onDone={onDone}
        />
      ) : null}
    </Flex>
  );
}
