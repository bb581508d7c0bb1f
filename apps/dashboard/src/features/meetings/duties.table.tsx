import { keepsMeetings } from '@chengxin/meetings/domain';
import { BandTag, DataTable } from '@chengxin/ui';
import { Space, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DutyRowFragment } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { useScope } from '../../shared/scope';
import { RowAct } from '../../shared/selection';
import { useMay, useViewer } from '../../shared/viewer';
import { PlanMeetingModal } from './plan-meeting.modal';
import { RecordDrawer } from './record.drawer';
import { STATE_TONES } from './tones';

const nameOf = (duty: DutyRowFragment): string => duty.group?.name ?? duty.unit.name;

/** Duties of a month with what is still to do, and the next act of each. */
export function DutiesTable({ rows, onDone }: { rows: readonly DutyRowFragment[]; onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const { to } = useScope();
  const { role, today } = useViewer();
  const mayKeep = useMay('GROUP_AFFAIRS');
  const [planning, setPlanning] = useState<DutyRowFragment>();
  const [recording, setRecording] = useState<DutyRowFragment>();
  const name = (duty: DutyRowFragment) =>
    duty.group ? <Link to={to(`/groups/${duty.group.id}`)}>{duty.group.name}</Link> : duty.unit.name;
  const state = (duty: DutyRowFragment) => (
    <Space size={6}>
      <BandTag tone={STATE_TONES[duty.state]}>{t(`duty.${duty.state}`)}</BandTag>
      {duty.late ? <BandTag tone="near">{t('late')}</BandTag> : null}
    </Space>
  );
  const dayOf = ({ meeting }: DutyRowFragment) => meeting?.heldOn ?? meeting?.plannedOn ?? '—';
  const missingOf = ({ meeting }: DutyRowFragment) =>
    meeting?.heldOn && meeting.missingEvidence.length > 0
      ? meeting.missingEvidence.map((kind) => t(`paper.${kind}`)).join('、')
      : '—';
  const leftOf = (duty: DutyRowFragment) => (duty.daysLeft > 0 ? t('days', { count: duty.daysLeft }) : '—');
  const isOpen = (duty: DutyRowFragment) => duty.state === 'NONE' || (duty.state === 'MISSED' && !duty.meeting);
  const acts = (duty: DutyRowFragment) => (
    <Space size={0} wrap>
      {duty.meeting ? (
        <Link to={to(`/meetings/${duty.meeting.id}`)} aria-label={t('of', { act: t('open'), name: nameOf(duty) })}>
          {t('open')}
        </Link>
      ) : null}
      {mayKeep && keepsMeetings(duty.kind, role) && isOpen(duty) ? (
        <>
          {duty.state === 'NONE' ? <RowAct label={t('plan')} name={nameOf(duty)} onClick={() => setPlanning(duty)} /> : null}
          {duty.month <= today.slice(0, 7) ? (
            <RowAct label={t('record')} name={nameOf(duty)} onClick={() => setRecording(duty)} />
          ) : null}
        </>
      ) : null}
    </Space>
  );
  const columns: TableProps<DutyRowFragment>['columns'] = [
    { key: 'name', title: t('column.group'), fixed: 'left', render: (_, duty) => name(duty) },
    { key: 'kind', title: t('column.kind'), render: (_, duty) => t(`kind.${duty.kind}`) },
    { key: 'area', title: t('column.area'), render: (_, duty) => (duty.group ? duty.unit.name : '—') },
    { key: 'state', title: t('column.state'), render: (_, duty) => state(duty) },
    { key: 'day', title: t('column.day'), className: 'cx-figure', render: (_, duty) => dayOf(duty) },
    {
      key: 'attendees',
      title: t('column.attendees'),
      align: 'right',
      render: (_, { meeting }) => (meeting?.heldOn ? meeting.attendees : '—'),
    },
    { key: 'missing', title: t('column.missing'), render: (_, duty) => missingOf(duty) },
    { key: 'left', title: t('column.left'), align: 'right', render: (_, duty) => leftOf(duty) },
    { key: 'act', title: t('act'), render: (_, duty) => acts(duty) },
  ];
  const card = (duty: DutyRowFragment) => (
    <CardLines>
      <strong>{name(duty)}</strong>
      {state(duty)}
      <span className="cx-quiet">
        <span className="cx-figure">{dayOf(duty)}</span>{' '}
        {missingOf(duty) === '—' ? '' : `${t('column.missing')} ${missingOf(duty)}`}{' '}
        {duty.daysLeft > 0 ? `${t('column.left')} ${leftOf(duty)}` : ''}
      </span>
      {acts(duty)}
    </CardLines>
  );
  return (
    <>
      <DataTable label={t('title')} rows={rows} rowKey={(duty) => duty.id} columns={columns} card={card} />
      {planning ? <PlanMeetingModal duty={planning} onClose={() => setPlanning(undefined)} onDone={onDone} /> : null}
      {recording ? (
        <RecordDrawer
          unit={{ groupId: recording.group?.id ?? null, countyCode: recording.group ? null : recording.unit.code }}
          {...(recording.group ? { area: recording.unit.code } : {})}
          kind={recording.kind}
          month={recording.month}
          home={recording.group?.homeAddress ?? null}
          onClose={() => setRecording(undefined)}
          onDone={onDone}
        />
      ) : null}
    </>
  );
}
