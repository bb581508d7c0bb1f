import { useQuery } from '@apollo/client/react';
import { parseYearMonth } from '@chengxin/kernel';
import { useTranslation } from 'react-i18next';
import type { MeetingDaysQuery } from '../../gql/graphql';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { formatMonth } from '../../shared/format';
import { chosenText } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { PagedPanel, usePagedList } from '../../shared/paged-list';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { meetingColumns } from './meetings.columns';
import { MeetingDaysDocument, MeetingListDocument } from './meetings.graphql';
import { MeetingsTable } from './meetings.table';
import { useDutyMonth } from './use-duty-month';
import { weeksOf } from './weeks-of';

type Day = MeetingDaysQuery['meetingDays'][number];
const WEEKDAYS = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'] as const;

/** The month as a calendar: how many meet on which day; a day opens its list. */
export function MonthCalendar() {
  const { t } = useTranslation('meetings');
  const { unitCode } = useScope();
  const { of } = useDutyMonth();
  const filters = useFilters();
  const result = useQuery(MeetingDaysDocument, { variables: { of, unitCode }, fetchPolicy: 'cache-and-network' });
  const month = parseYearMonth(of);
  const chosen = filters.params.get('day');
  return (
    <QueryState result={keepLast(result)} shape="table">
      {({ meetingDays }) => (
        <>
          <section className="cx-panel" aria-label={t('calendar.label', { month: formatMonth(of) })}>
            <ol className="cx-calendar">
              {WEEKDAYS.map((day) => (
                <li key={day} className="cx-calendar-head" aria-hidden>
                  {t(`weekdays.${day}`)}
                </li>
              ))}
              {month
                ? weeksOf(month).map(({ day, isBlank }) => (
                    <CalendarDay
                      key={day}
                      day={day}
                      isBlank={isBlank}
                      lines={meetingDays.filter((line) => line.day === day)}
                      isChosen={day === chosen}
                      onChoose={() => filters.set({ day: day === chosen ? undefined : day })}
                    />
                  ))
                : null}
            </ol>
          </section>
          {chosen ? <MeetingsOfDay day={chosen} /> : null}
        </>
      )}
    </QueryState>
  );
}

interface CalendarDayProps {
  day: string;
  isBlank: boolean;
  lines: readonly Day[];
  isChosen: boolean;
  onChoose: () => void;
}

function CalendarDay({ day, isBlank, lines, isChosen, onChoose }: CalendarDayProps) {
  const { t } = useTranslation('meetings');
  const { today } = useViewer();
  if (isBlank) return <li className="cx-calendar-blank" aria-hidden />;
  const count = (which: (line: Day) => boolean) => lines.filter(which).reduce((sum, line) => sum + line.count, 0);
  const [groups, leaders] = [count(({ kind }) => kind === 'GROUP'), count(({ kind }) => kind === 'LEADERS')];
  const done = count(({ state }) => state === 'EVIDENCE_COMPLETE' || state === 'ARCHIVED');
  const number = (
    <span className="cx-figure" aria-hidden={lines.length > 0}>
      {Number(day.slice(8))}
    </span>
  );
  if (lines.length === 0) return <li className={day === today ? 'cx-calendar-today' : ''}>{number}</li>;
  return (
    <li className={day === today ? 'cx-calendar-today' : ''}>
      <button type="button" aria-pressed={isChosen} onClick={onChoose}>
        <span className="cx-visually-hidden">{day}</span>
        {number}
        {groups > 0 ? <span className="cx-calendar-count">{t('calendar.group', { count: groups })}</span> : null}
        {leaders > 0 ? (
          <span className="cx-calendar-count cx-calendar-leaders">{t('calendar.leaders', { count: leaders })}</span>
        ) : null}
        {done > 0 ? <span className="cx-calendar-done">{t('calendar.done', { count: done })}</span> : null}
      </button>
    </li>
  );
}

function MeetingsOfDay({ day }: { day: string }) {
  const { t } = useTranslation('meetings');
  const { unitCode } = useScope();
  const where = {
    unitCode,
    day: { gte: day, lte: day },
    state: ['PLANNED', 'NOTIFIED', 'HELD', 'EVIDENCE_COMPLETE', 'ARCHIVED'] as const,
  };
  const variables = { where: { ...where, state: [...where.state] }, ...useCursor() };
  const list = usePagedList({ document: MeetingListDocument, variables, list: 'meetings' });
  const shown = { title: t('title'), columns: meetingColumns(t), filters: [chosenText(t('column.day'), day)] };
  return (
    <div style={{ marginTop: 16 }}>
      <QueryState result={list.answer} shape="table">
        {(page) => (
          <PagedPanel page={page} busy={list.answer.loading} empty={t('empty')} hint={t('emptyHint')}>
            <div className="cx-panel-header">
              <h2 className="cx-figure">{day}</h2>
              <div className="cx-panel-tools">{list.file(shown)}</div>
            </div>
            <MeetingsTable rows={list.rows} />
          </PagedPanel>
        )}
      </QueryState>
    </div>
  );
}
