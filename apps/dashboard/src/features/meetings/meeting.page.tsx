import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { MeetingRecordFragment } from '../../gql/graphql';
import { formatInstant, formatMonth } from '../../shared/format';
import { OnePage } from '../../shared/one-page';
import { Sections } from '../../shared/sections';
import { MeetingActs } from './meeting-acts';
import { MeetingFacts, MeetingSaid, MeetingSignIn } from './meeting-facts';
import { MeetingMeasures } from './meeting-measures';
import { MeetingPapers } from './meeting-papers';
import './meetings.css';
import { MeetingPageDocument } from './meetings.graphql';
import { MeetingState } from './meetings.table';

/** The record of one meeting, its papers, and what can be done with it. */
export function MeetingPage() {
  const { t } = useTranslation('meetings');
  const { id = '' } = useParams();
  const result = useQuery(MeetingPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <OnePage
      result={result}
      pick={({ meeting }) => meeting}
      list="/meetings"
      back={t('back')}
      notFound={t('notFound')}
      notFoundHint={t('notFoundHint')}
      titleOf={(meeting) => titleOf(meeting, t)}
    >
      {(meeting, { done }) => (
        <>
          <PageHeader
            title={titleOf(meeting, t)}
            answer={<Answer meeting={meeting} />}
            extra={<MeetingActs meeting={meeting} onDone={done} />}
          />
          <Notes meeting={meeting} />
          <Sections>
            <MeetingFacts meeting={meeting} />
            <MeetingPapers meeting={meeting} onDone={done} />
            <MeetingSaid meeting={meeting} />
            <MeetingMeasures meeting={meeting} onDone={done} />
            <MeetingSignIn meeting={meeting} />
          </Sections>
        </>
      )}
    </OnePage>
  );
}

type Translate = ReturnType<typeof useTranslation<'meetings'>>['t'];

/** What the meeting is called. */
function titleOf({ group, county, heldOn, plannedOn, month }: MeetingRecordFragment, t: Translate): string {
  const day = heldOn ?? plannedOn ?? formatMonth(month);
  return group ? t('of_group', { group: group.name, day }) : t('of_leaders', { county: county.name, day });
}

function Answer({ meeting }: { meeting: MeetingRecordFragment }) {
  const { t } = useTranslation('meetings');
  const words = t(`answerOf.${meeting.state}`, {
    day: meeting.heldOn ?? meeting.plannedOn,
    notified: meeting.notifiedOn,
    way: meeting.noticeBy ? t(`notice.${meeting.noticeBy}`) : '',
    count: meeting.attendees,
    missing: meeting.missingEvidence.map((kind) => t(`paper.${kind}`)).join('、'),
    at: meeting.archivedAt ? formatInstant(meeting.archivedAt) : '',
    by: meeting.archivedBy,
    reason: meeting.cancelCause ? t(`cancelCause.${meeting.cancelCause}`) : meeting.cancelReason,
  });
  return (
    <>
      <MeetingState meeting={meeting} /> {words}
    </>
  );
}

/** What is out of the ordinary. */
function Notes({ meeting }: { meeting: MeetingRecordFragment }) {
  const { t } = useTranslation('meetings');
  const month = formatMonth(meeting.month);
  const notes = [
    ...(meeting.late ? [t('lateNote', { month })] : []),
    ...(meeting.isMissed ? [t('missedNote', { month })] : []),
    ...(meeting.fromSheet && meeting.evidencedAt ? [t('sheetNote')] : []),
  ];
  return notes.map((note) => <Alert key={note} type="info" showIcon title={note} style={{ marginBottom: 16 }} />);
}
