import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Alert, message } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { MeetingRecordFragment } from '../../gql/graphql';
import { formatInstant, formatMonth } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
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
  const { to } = useScope();
  const result = useQuery(MeetingPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [toast, holder] = message.useMessage();
  const done = () => {
    void toast.success(t('done'));
    void result.refetch();
  };
  return (
    <>
      {holder}
      <p style={{ margin: '0 0 4px' }}>
        <Link to={to('/meetings')}>‹ {t('back')}</Link>
      </p>
      <QueryState result={keepLast(result)} shape="detail">
        {({ meeting }) =>
          meeting ? (
            <>
              <title>{`${titleOf(meeting, t)} · 诚信`}</title>
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
          ) : (
            <PageHeader title={t('notFound')} answer={<Link to={to('/meetings')}>{t('notFoundHint')}</Link>} />
          )
        }
      </QueryState>
    </>
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
