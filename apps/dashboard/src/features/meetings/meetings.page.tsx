import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingsOverviewQuery } from '../../gql/graphql';
import { Chips } from '../../shared/chips';
import { useFilters } from '../../shared/filters';
import { formatCount, formatMonth } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useToldActs } from '../../shared/use-told-acts';
import { useMay, useViewer, withinUnit } from '../../shared/viewer';
import { DutiesView } from './duties.view';
import { sumOf } from './duty-counts';
import { MeasuresView } from './measures.view';
import './meetings.css';
import { MeetingsOverviewDocument } from './meetings.graphql';
import { MonthCalendar } from './month-calendar';
import { PlanMeetingsModal } from './plan-meetings.modal';
import { useDutyMonth } from './use-duty-month';

const VIEWS = ['duties', 'calendar', 'measures'] as const;

/** The meetings of a month: who has met, who has not yet, on which days; and what leaders have promised. */
export function MeetingsPage() {
  const { t } = useTranslation('meetings');
  const { unitCode } = useScope();
  const filters = useFilters(['of', 'view']);
  const { of } = useDutyMonth();
  const [planning, setPlanning] = useState(false);
  const view = VIEWS.find((each) => each === filters.params.get('view')) ?? 'duties';
  const overview = useQuery(MeetingsOverviewDocument, { variables: { unitCode, of }, fetchPolicy: 'cache-and-network' });
  const { toast, done } = useToldActs(() => void overview.refetch());
  const unitOf = useOwnPart();
  return (
    <>
      {toast}
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(overview)} shape="table">
        {(data) => (
          <>
            <PageHeader
              title={t('title')}
              answer={view === 'measures' ? t('measures.answer') : <Answer data={data} of={of} unit={unitOf(data)} />}
              extra={<PageActs unit={unitOf(data)} of={of} onPlan={() => setPlanning(true)} />}
            />
            <Chips
              unseen
              label={t('view.label')}
              choices={VIEWS.map((key) => ({
                key,
                text:
                  key === 'measures' && data.overdue.totalCount > 0
                    ? t('view.measuresOverdue', { count: data.overdue.totalCount })
                    : t(`view.${key}`),
              }))}
              chosen={view}
              onChoose={(key) => filters.set({ view: key === 'duties' ? undefined : key, state: undefined, day: undefined })}
            />
            {view === 'measures' ? null : <MonthStepper />}
            {view === 'duties' ? <DutiesView counts={data.meetingDutyCounts} onDone={done} /> : null}
            {view === 'calendar' ? <MonthCalendar /> : null}
            {view === 'measures' ? <MeasuresView onDone={done} /> : null}
            {planning ? (
              <PlanMeetingsModal
                unit={unitOf(data)}
                of={of}
                onClose={() => setPlanning(false)}
                onDone={(planned) => done(t('planned', { count: planned }))}
              />
            ) : null}
          </>
        )}
      </QueryState>
    </>
  );
}

/** The unit whose groups are shown: of a county that is looked at from an area of it, the area. */
function useOwnPart() {
  const { unit: own } = useViewer();
  return ({ unit }: MeetingsOverviewQuery) => (unit && withinUnit(own.code, own.level, unit.code) ? unit : own);
}
type Unit = ReturnType<ReturnType<typeof useOwnPart>>;

function Answer({ data, of, unit }: { data: MeetingsOverviewQuery; of: string; unit: Unit }) {
  const { t } = useTranslation('meetings');
  const groups = sumOf(data.meetingDutyCounts, 'GROUP');
  const leaders = sumOf(data.meetingDutyCounts, 'LEADERS');
  return (
    <>
      {t('answer', {
        unit: unit.name,
        month: formatMonth(of),
        groups: formatCount(groups.all),
        done: formatCount(groups.done),
        open: formatCount(groups.all - groups.done),
        leaders: t('answerLeaders', { done: leaders.done, all: leaders.all }),
      })}
    </>
  );
}

function PageActs({ unit, of, onPlan }: { unit: Unit; of: string; onPlan: () => void }) {
  const { t } = useTranslation('meetings');
  const { t: tp } = useTranslation('meeting-print');
  const { to } = useScope();
  const { running } = useDutyMonth();
  const mayPlan = useMay('GROUP_AFFAIRS');
  const isSmall = ['COUNTY', 'AREA', 'PLACE'].includes(unit.level);
  return (
    <Flex gap={8} wrap align="center">
      <Link to={to(`/meetings/plan?of=${of}`)}>{t('printPlan')}</Link>
      {unit.level === 'COUNTY' ? <Link to={to(`/meetings/records?county=${unit.code}`)}>{tp('ofCounty')}</Link> : null}
      {mayPlan && of >= running ? (
        <Button type="primary" disabled={!isSmall} title={isSmall ? '' : t('planAllUnit')} onClick={onPlan}>
          {t('planAll')}
        </Button>
      ) : null}
    </Flex>
  );
}

function MonthStepper() {
  const { t } = useTranslation('meetings');
  const { of, step } = useDutyMonth();
  return (
    <fieldset className="cx-month cx-meetings-month">
      <legend className="cx-visually-hidden">{t('month.label')}</legend>
      <button type="button" className="cx-icon-button" aria-label={t('month.previous')} onClick={() => step(-1)}>
        <LeftOutlined aria-hidden />
      </button>
      <strong aria-live="polite">{formatMonth(of)}</strong>
      <button type="button" className="cx-icon-button" aria-label={t('month.next')} onClick={() => step(1)}>
        <RightOutlined aria-hidden />
      </button>
    </fieldset>
  );
}
