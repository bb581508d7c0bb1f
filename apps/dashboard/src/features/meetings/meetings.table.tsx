import { BandTag, DataTable } from '@chengxin/ui';
import { Space, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingRowFragment } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { useScope } from '../../shared/scope';
import { STATE_TONES } from './tones';

/** How far a meeting has come, with what makes it worse. */
export function MeetingState({ meeting }: { meeting: Pick<MeetingRowFragment, 'state' | 'late' | 'isMissed'> }) {
  const { t } = useTranslation('meetings');
  return (
    <Space size={6} wrap>
      <BandTag tone={STATE_TONES[meeting.state]}>{t(`state.${meeting.state}`)}</BandTag>
      {meeting.late ? <BandTag tone="near">{t('late')}</BandTag> : null}
      {meeting.isMissed ? <BandTag tone="bad">{t('missed')}</BandTag> : null}
    </Space>
  );
}

/** Meetings as rows that lead to their records: by name, or on a group's own page by day. */
export function MeetingsTable({ rows, ofGroup }: { rows: readonly MeetingRowFragment[]; ofGroup?: string }) {
  const { t } = useTranslation('meetings');
  const { to } = useScope();
  const byDay = ofGroup !== undefined;
  const dayOf = (meeting: MeetingRowFragment) => meeting.heldOn ?? meeting.plannedOn ?? '—';
  const partnerOf = ({ group, jointGroup }: MeetingRowFragment) => (jointGroup?.id === ofGroup ? group : jointGroup);
  const name = (meeting: MeetingRowFragment) => (
    <>
      <Link to={to(`/meetings/${meeting.id}`)} className={byDay ? 'cx-figure' : ''}>
        {byDay ? dayOf(meeting) : (meeting.group?.name ?? meeting.county.name)}
      </Link>
      {meeting.jointGroup ? <span className="cx-quiet"> {t('joint', { group: partnerOf(meeting)?.name })}</span> : null}
    </>
  );
  const day = (meeting: MeetingRowFragment) => (byDay ? null : <span className="cx-figure">{dayOf(meeting)}</span>);
  const place = (meeting: MeetingRowFragment) => meeting.placeText ?? (meeting.placeKind ? t(`place.${meeting.placeKind}`) : '—');
  const columns: TableProps<MeetingRowFragment>['columns'] = [
    { key: 'name', title: t(byDay ? 'column.day' : 'column.group'), fixed: 'left', render: (_, meeting) => name(meeting) },
    ...(byDay
      ? []
      : [
          {
            key: 'kind',
            title: t('column.kind'),
            render: (_: unknown, meeting: MeetingRowFragment) => t(`kind.${meeting.kind}`),
          },
          { key: 'day', title: t('column.day'), render: (_: unknown, meeting: MeetingRowFragment) => day(meeting) },
        ]),
    { key: 'place', title: t('column.place'), render: (_, meeting) => place(meeting) },
    {
      key: 'attendees',
      title: t('column.attendees'),
      align: 'right',
      render: (_, meeting) => (meeting.heldOn ? meeting.attendees : '—'),
    },
    { key: 'state', title: t('column.state'), render: (_, meeting) => <MeetingState meeting={meeting} /> },
  ];
  const card = (meeting: MeetingRowFragment) => (
    <CardLines>
      <strong>{name(meeting)}</strong>
      <span>
        {day(meeting)} <span className="cx-quiet">{place(meeting)}</span>
      </span>
      <MeetingState meeting={meeting} />
    </CardLines>
  );
  return <DataTable label={t('title')} rows={rows} rowKey={(meeting) => meeting.id} columns={columns} card={card} />;
}
