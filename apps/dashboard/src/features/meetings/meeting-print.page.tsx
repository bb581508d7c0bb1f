import { useQuery } from '@apollo/client/react';
import { AGENDA } from '@chengxin/meetings/domain';
import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { MeetingRecordFragment } from '../../gql/graphql';
import { afterColon } from '../../shared/format';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import '../../shared/papers.css';
import './meeting-print.css';
import { MeetingPageDocument, MeetingRosterDocument } from './meetings.graphql';

/** The record of a meeting on paper, A4: filled as it was kept, or empty with the names of those expected, to be written by hand. */
export function MeetingPrintPage() {
  const { t } = useTranslation('meetings');
  const { t: tp } = useTranslation('meeting-print');
  const { id = '' } = useParams();
  const { to } = useScope();
  const result = useQuery(MeetingPageDocument, { variables: { id } });
  return (
    <QueryState result={result} shape="detail">
      {({ meeting }) =>
        meeting ? (
          <>
            <Flex gap={12} align="center" justify="space-between" wrap className="cx-screen-only" style={{ marginBottom: 12 }}>
              <Link to={to(`/meetings/${id}`)}>‹ {tp('backTo')}</Link>
              <Button type="primary" onClick={() => window.print()}>
                {tp('print')}
              </Button>
            </Flex>
            <title>{`${tp(meeting.group ? 'group' : 'leaders')} · 诚信`}</title>
            <MeetingPaper meeting={meeting} />
          </>
        ) : (
          <p>{t('notFound')}</p>
        )
      }
    </QueryState>
  );
}

function MeetingPaper({ meeting }: { meeting: MeetingRecordFragment }) {
  const { t } = useTranslation('meetings');
  const { t: tp } = useTranslation('meeting-print');
  const isHeld = meeting.heldOn != null;
  const day = meeting.heldOn ?? meeting.plannedOn ?? '';
  const { data } = useQuery(MeetingRosterDocument, {
    variables: {
      on: day,
      groupId: meeting.group?.id ?? null,
      jointGroupId: meeting.jointGroup?.id ?? null,
      countyCode: meeting.group ? null : meeting.county.code,
    },
    skip: isHeld || day === '',
  });
  const lines = isHeld
    ? meeting.attendance.map((line) => ({ ...line, mark: t(`presence.${line.presence}`) }))
    : (data?.meetingRoster ?? []).map((line) => ({ ...line, mark: '' }));
  const officers = [
    ...(meeting.customerManagerPresent ? [`${t('facts.manager')} ${meeting.group?.customerManager?.holderName ?? ''}`] : []),
    ...(meeting.marketInspectorPresent ? [`${t('facts.inspector')} ${meeting.group?.marketInspector?.holderName ?? ''}`] : []),
  ].join('、');
  const expected = lines.length > 0 ? lines.length : '';
  const groups = [meeting.group?.name, meeting.jointGroup?.name].filter(Boolean).join('、');
  return (
    <>
      <section className="cx-panel cx-paper">
        <p className="cx-paper-annex">{tp('annex')}</p>
        <h1 className="cx-paper-title">{tp(meeting.group ? 'group' : 'leaders')}</h1>
        <table className="cx-meeting-head">
          <tbody>
            <tr>
              <th scope="row">{tp(meeting.group ? 'groupName' : 'county')}</th>
              <td colSpan={3}>{groups || meeting.county.name}</td>
            </tr>
            <tr>
              <th scope="row">{tp('time')}</th>
              <td>{day}</td>
              <th scope="row">{tp('place')}</th>
              <td>{meeting.placeText ?? (meeting.placeKind ? t(`place.${meeting.placeKind}`) : '')}</td>
            </tr>
            <tr>
              <th scope="row">{tp('convener')}</th>
              <td>{meeting.convener}</td>
              <th scope="row">{tp('officers')}</th>
              <td>{officers}</td>
            </tr>
            <tr>
              <th scope="row">{tp('expected')}</th>
              <td>{expected}</td>
              <th scope="row">{tp('present')}</th>
              <td>{isHeld ? meeting.attendees : ''}</td>
            </tr>
            <tr>
              <th scope="row">{tp('agenda')}</th>
              <td colSpan={3}>
                <PaperAgenda meeting={meeting} isHeld={isHeld} />
              </td>
            </tr>
            <tr>
              <th scope="row">{tp('record')}</th>
              <td colSpan={3}>
                <div className="cx-meeting-minutes">{meeting.minutes}</div>
              </td>
            </tr>
            {meeting.resolutions.length > 0 ? (
              <tr>
                <th scope="row">{tp('resolutions')}</th>
                <td colSpan={3}>
                  <ol>
                    {meeting.resolutions.map(({ position, subject, votesFor, members, passed }) => (
                      <li key={position}>
                        {subject}（{t('resolutions.votes', { votesFor, members })}，
                        {t(passed ? 'resolutions.passed' : 'resolutions.failed')}）
                      </li>
                    ))}
                  </ol>
                </td>
              </tr>
            ) : null}
            {meeting.kind === 'LEADERS' ? (
              <tr>
                <th scope="row">{tp('measures')}</th>
                <td colSpan={3}>
                  <div className="cx-paper-tall">
                    <ol>
                      {[...meeting.measures, ...meeting.carriedMeasures].map((row) => (
                        <li key={row.id}>
                          {row.opinion}：{row.measure}（{row.responsible}，{row.dueOn}）
                        </li>
                      ))}
                    </ol>
                  </div>
                </td>
              </tr>
            ) : null}
          </tbody>
        </table>
        <div className="cx-paper-signature">
          <span>{tp('keeper')}：＿＿＿＿＿＿＿＿</span>
          <span>{tp(meeting.group ? 'leader' : 'chair')}：＿＿＿＿＿＿＿＿</span>
          <span>{tp('date')}</span>
        </div>
      </section>
      <section className="cx-panel cx-paper">
        <h2>{tp('signIn')}</h2>
        <table className="cx-meeting-sheet">
          <thead>
            <tr>
              <th scope="col">№</th>
              <th scope="col">{tp('store')}</th>
              {meeting.kind === 'LEADERS' || meeting.jointGroup ? <th scope="col">{tp('groupName')}</th> : null}
              <th scope="col">{tp('sign')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={line.retailerId}>
                <th scope="row">{index + 1}</th>
                <td>{line.storeName}</td>
                {meeting.kind === 'LEADERS' || meeting.jointGroup ? <td>{line.groupName}</td> : null}
                <td className="cx-meeting-sign">{line.mark}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The seven points of the list, each with a box that is ticked or waits to be. */
function PaperAgenda({ meeting, isHeld }: { meeting: MeetingRecordFragment; isHeld: boolean }) {
  const { t } = useTranslation('meetings');
  return (
    <ul className="cx-meeting-agenda">
      {AGENDA[meeting.kind].map((item) => {
        const line = meeting.agenda.find((one) => one.item === item);
        return (
          <li key={item}>
            {isHeld && line ? '☑' : '☐'} {t(`item.${item}`)}
            {line?.note ? afterColon(line.note) : ''}
          </li>
        );
      })}
    </ul>
  );
}
