import { useQuery } from '@apollo/client/react';
import { RECORD_PAPERS, recordSheet } from '@chengxin/meetings/domain';
import { PageHeader } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { MeetingRecordFragment } from '../../gql/graphql';
import { PaperSheetView } from '../../shared/paper-sheet';
import { QueryState } from '../../shared/query-state';
import { ReadState } from '../../shared/read-state';
import { useScope } from '../../shared/scope';
import { MeetingPageDocument, MeetingRosterDocument } from './meetings.graphql';
import { PrintActs } from './print-acts';

/** The record of a meeting on paper, A4: filled as it was kept, or empty with the names of those expected, to be written by hand. */
export function MeetingPrintPage() {
  const { t } = useTranslation('meetings');
  const { t: tp } = useTranslation('meeting-print');
  const { id = '' } = useParams();
  const { to } = useScope();
  const result = useQuery(MeetingPageDocument, { variables: { id } });
  return (
    <>
      <p className="cx-screen-only" style={{ margin: '0 0 4px' }}>
        <Link to={to(`/meetings/${id}`)}>‹ {tp('backTo')}</Link>
      </p>
      <QueryState result={result} shape="detail">
        {({ meeting }) => (meeting ? <MeetingRecord meeting={meeting} /> : <PageHeader title={t('notFound')} />)}
      </QueryState>
    </>
  );
}

function MeetingRecord({ meeting }: { meeting: MeetingRecordFragment }) {
  const { t: tp } = useTranslation('meeting-print');
  const day = meeting.heldOn ?? meeting.plannedOn ?? '';
  const isBlank = meeting.heldOn == null && day !== '';
  const roster = useQuery(MeetingRosterDocument, {
    variables: {
      on: day,
      groupId: meeting.group?.id ?? null,
      jointGroupId: meeting.jointGroup?.id ?? null,
      countyCode: meeting.group ? null : meeting.county.code,
    },
    skip: !isBlank,
  });
  // A sheet to sign on has the names of those expected, or is none.
  const isUnread = isBlank && !roster.data;
  const title = tp(meeting.kind);
  return (
    <>
      <title>{`${title} · 诚信`}</title>
      <PageHeader
        title={title}
        answer={`${meeting.group?.name ?? meeting.county.name} ${day}`}
        extra={<PrintActs query={{ meeting: meeting.id }} count={1} busy={isUnread} />}
      />
      {isUnread ? (
        <ReadState asked={roster} />
      ) : (
        <PaperSheetView paper={RECORD_PAPERS[meeting.kind]} sheet={recordSheet(meeting, roster.data?.meetingRoster ?? [])} />
      )}
    </>
  );
}
