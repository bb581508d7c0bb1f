import { useQuery } from '@apollo/client/react';
import { RECORD_PAPERS, recordSheet } from '@chengxin/meetings/domain';
import { PageHeader, PageState } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingRecordsQuery } from '../../gql/graphql';
import { FilterBar, useFilters } from '../../shared/filters';
import { keepLast } from '../../shared/list-state';
import { PaperSheetView } from '../../shared/paper-sheet';
import { QueryState } from '../../shared/query-state';
import { ReadState } from '../../shared/read-state';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { MeetingRecordsDocument } from './meetings.graphql';
import { PrintActs } from './print-acts';
import { useAllMeetings } from './use-all-meetings';

const HELD = ['HELD', 'EVIDENCE_COMPLETE', 'ARCHIVED'] as const;
/** Years that can be chosen, the running one first. */
const YEARS = 5;

/** All records of a year on paper, A4: of a group, or of a county's leaders. */
export function RecordsPrintPage() {
  const { t } = useTranslation('meeting-print');
  const { to } = useScope();
  const { today } = useViewer();
  const filters = useFilters();
  const group = filters.params.get('group') ?? '';
  const county = filters.params.get('county') ?? '';
  const running = Number(today.slice(0, 4));
  const asked = Number(filters.params.get('year') ?? running);
  const year = asked > running - YEARS && asked <= running ? asked : running;
  const ofGroup = group !== '';
  const result = useQuery(MeetingRecordsDocument, {
    variables: {
      where: {
        ...(ofGroup ? { groupId: group } : { unitCode: county, kind: 'LEADERS' as const }),
        state: [...HELD],
        day: { gte: `${year}-01-01`, lte: `${year}-12-31` },
      },
      ...{ groupId: group, countyCode: county, ofGroup, first: 24, after: null },
    },
  });
  const rest = useAllMeetings(result);
  const years = Array.from({ length: YEARS }, (_, index) => String(running - index));
  return (
    <>
      <p className="cx-screen-only" style={{ margin: '0 0 4px' }}>
        <Link to={to(ofGroup ? `/groups/${group}` : '/meetings')}>‹ {t(ofGroup ? 'backToGroup' : 'backToMeetings')}</Link>
      </p>
      <QueryState result={keepLast(result)} shape="detail">
        {(data) => {
          const name = data.group?.name ?? data.unit?.name;
          if (!name) return <PageHeader title={t('noUnit')} />;
          const query = { ...(ofGroup ? { group } : { county }), year: String(year) };
          const title = t(ofGroup ? 'records' : 'leadersRecords', { name, year });
          return (
            <>
              <title>{`${title} · 诚信`}</title>
              <PageHeader
                title={title}
                answer={data.meetings.totalCount > 0 ? t('recordCount', { count: data.meetings.totalCount }) : undefined}
                extra={
                  <PrintActs query={query} count={data.meetings.totalCount} busy={rest.loading || rest.error !== undefined} />
                }
              />
              <div className="cx-screen-only" style={{ marginBottom: 14 }}>
                <FilterBar
                  label={t('year')}
                  unfolded
                  filters={{ ...filters, any: false }}
                  fields={[
                    {
                      ...{ name: 'year', label: t('year'), value: String(year), initial: String(running), width: 120 },
                      options: years.map((value) => ({ value, label: value })),
                    },
                  ]}
                />
              </div>
              {rest.error ? <ReadState asked={rest} /> : null}
              <Records data={data} />
            </>
          );
        }}
      </QueryState>
    </>
  );
}

function Records({ data: { meetings } }: { data: MeetingRecordsQuery }) {
  const { t } = useTranslation('meeting-print');
  if (meetings.nodes.length === 0) return <PageState kind="empty" title={t('noRecords')} />;
  return meetings.nodes
    .toSorted((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? -1 : 1))
    .map((meeting) => <PaperSheetView key={meeting.id} paper={RECORD_PAPERS[meeting.kind]} sheet={recordSheet(meeting, [])} />);
}
