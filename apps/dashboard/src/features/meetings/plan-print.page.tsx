import { useQuery } from '@apollo/client/react';
import { PageState } from '@chengxin/ui';
import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMonth } from '../../shared/format';
import { paperDay } from '../../shared/paper-day';
import { QueryState } from '../../shared/query-state';
import { ReadState } from '../../shared/read-state';
import { useScope } from '../../shared/scope';
import '../../shared/papers.css';
import { MeetingListDocument, MeetingsOverviewDocument } from './meetings.graphql';
import { useAllMeetings } from './use-all-meetings';
import { useDutyMonth } from './use-duty-month';

const STATES = ['PLANNED', 'NOTIFIED', 'HELD', 'EVIDENCE_COMPLETE', 'ARCHIVED'] as const;
const PAGE = 100;
const dayOf = ({ heldOn, plannedOn }: { heldOn?: string | null; plannedOn?: string | null }): string => heldOn ?? plannedOn ?? '';

/** The month's plan of a unit on paper: every meeting by its day, with room for remarks. */
export function PlanPrintPage() {
  const { t } = useTranslation('meetings');
  const { t: tp } = useTranslation('meeting-print');
  const { unitCode, to } = useScope();
  const { of } = useDutyMonth();
  const overview = useQuery(MeetingsOverviewDocument, { variables: { unitCode, of } });
  const variables = { where: { unitCode, month: of, state: [...STATES] }, first: PAGE, after: null };
  const result = useQuery(MeetingListDocument, { variables });
  const rest = useAllMeetings(result);
  const busy = rest.loading || rest.error !== undefined;
  const unit = overview.data?.unit?.name ?? unitCode;
  const title = t('planTitle', { unit, month: formatMonth(of) });
  return (
    <>
      <Flex gap={12} align="center" justify="space-between" wrap className="cx-screen-only" style={{ marginBottom: 12 }}>
        <Link to={to(`/meetings?of=${of}`)}>‹ {t('back')}</Link>
        <Button type="primary" disabled={busy} onClick={() => window.print()}>
          {tp('print')}
        </Button>
      </Flex>
      <title>{`${title} · 诚信`}</title>
      {rest.error ? <ReadState asked={rest} /> : null}
      <QueryState result={result} shape="table">
        {({ meetings: { nodes } }) => (
          <section className="cx-panel cx-paper" aria-busy={busy}>
            <h1>{title}</h1>
            {nodes.length === 0 ? (
              <PageState kind="empty" title={t('empty')} hint={t('emptyHint')} />
            ) : (
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('column.day')}</th>
                    <th scope="col">{t('column.group')}</th>
                    <th scope="col">{t('column.place')}</th>
                    <th scope="col">{t('column.state')}</th>
                    <th scope="col">{t('column.note')}</th>
                  </tr>
                </thead>
                <tbody>
                  {nodes
                    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
                    .map((meeting) => (
                      <tr key={meeting.id}>
                        <td className="cx-figure">{paperDay(dayOf(meeting))}</td>
                        <td>
                          {meeting.group?.name ?? `${meeting.county.name} ${t('kind.LEADERS')}`}
                          {meeting.jointGroup ? `（${t('joint', { group: meeting.jointGroup.name })}）` : ''}
                        </td>
                        <td>{meeting.placeText ?? (meeting.placeKind ? t(`place.${meeting.placeKind}`) : '')}</td>
                        <td>{t(`state.${meeting.state}`)}</td>
                        <td />
                      </tr>
                    ))}
                </tbody>
              </table>
            )}
          </section>
        )}
      </QueryState>
    </>
  );
}
