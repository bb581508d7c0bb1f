import { useQuery } from '@apollo/client/react';
import { weekdayOf } from '@chengxin/calendar/domain';
import { parseLocalDate } from '@chengxin/kernel';
import { BandTag, DataTable, PageHeader, PageState } from '@chengxin/ui';
import { Button, message, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkingYearQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { ChoiceChips } from '../../shared/choice-chips';
import { useFilters } from '../../shared/filters';
import { formatInstant } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay, useViewer } from '../../shared/viewer';
import { WorkingYearDocument } from './calendar.graphql';
import { EnterDaysModal } from './enter-days.modal';

type Year = NonNullable<WorkingYearQuery['workingYear']>;
type Day = Year['days'][number];

/** Which days of a year are off and which are worked to make up for them; the administrator enters the years to come. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const { unitCode } = useScope();
  const { today } = useViewer();
  const { params } = useFilters();
  const mayEnter = useMay('POLICY_WRITE');
  const [entering, setEntering] = useState(false);
  const [toast, holder] = message.useMessage();
  const thisYear = Number(today.slice(0, 4));
  const years = [thisYear - 1, thisYear, thisYear + 1];
  const year = years.find((each) => String(each) === params.get('year')) ?? thisYear;
  const result = useQuery(WorkingYearDocument, { variables: { unitCode, year }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      {holder}
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(result)} shape="table">
        {({ workingYear }) =>
          workingYear ? (
            <>
              <PageHeader
                title={t('title')}
                answer={answerOf(workingYear, t)}
                extra={
                  mayEnter ? (
                    <Button type="primary" onClick={() => setEntering(true)}>
                      {t('enter')}
                    </Button>
                  ) : null
                }
              />
              <ChoiceChips
                label={t('year')}
                name="year"
                chosen={String(year)}
                choices={years.map((each) => ({ key: String(each), text: String(each) }))}
              />
              {workingYear.isKnown ? (
                <section className="cx-panel" aria-busy={result.loading}>
                  <DaysTable days={workingYear.days} />
                </section>
              ) : (
                <PageState kind="empty" title={t('notEntered')} hint={t('unknownHint')} />
              )}
              {entering ? (
                <EnterDaysModal
                  cityCode={workingYear.cityCode}
                  year={year}
                  onClose={() => setEntering(false)}
                  onDone={() => {
                    void toast.success(t('done'));
                    void result.refetch();
                  }}
                />
              ) : null}
            </>
          ) : (
            <>
              <PageHeader title={t('title')} answer={t('noCity')} />
              <PageState kind="empty" title={t('noCity')} hint={t('noCityHint')} />
            </>
          )
        }
      </QueryState>
    </>
  );
}

function answerOf({ year, isKnown, workingDays, days }: Year, t: ReturnType<typeof useTranslation<'calendar'>>['t']): string {
  const worked = days.filter(({ works }) => works).length;
  return t(isKnown ? 'answer' : 'unknown', { year, working: workingDays, off: days.length - worked, worked });
}

function DaysTable({ days }: { days: readonly Day[] }) {
  const { t } = useTranslation('calendar');
  const weekday = ({ day }: Day) => {
    const date = parseLocalDate(day);
    return date ? t(`weekdays.d${weekdayOf(date) as 1}`) : '';
  };
  const what = ({ works }: Day) => <BandTag tone={works ? 'near' : 'good'}>{t(works ? 'worked' : 'off')}</BandTag>;
  const by = ({ setBy, setAt }: Day) => (setBy && setAt ? `${setBy} ${formatInstant(setAt)}` : t('shipped'));
  const columns: TableProps<Day>['columns'] = [
    { key: 'day', title: t('column.day'), fixed: 'left', className: 'cx-figure', dataIndex: 'day' },
    { key: 'weekday', title: t('column.weekday'), render: (_, day) => weekday(day) },
    { key: 'what', title: t('column.what'), render: (_, day) => what(day) },
    { key: 'name', title: t('column.name'), dataIndex: 'name' },
    { key: 'source', title: t('column.source'), dataIndex: 'source' },
    { key: 'by', title: t('column.by'), render: (_, day) => by(day) },
  ];
  const card = (day: Day) => (
    <CardLines>
      <strong>
        <span className="cx-figure">{day.day}</span> {weekday(day)}
      </strong>
      <span>
        {what(day)} {day.name}
      </span>
      <span className="cx-quiet">
        {day.source} · {by(day)}
      </span>
    </CardLines>
  );
  return <DataTable label={t('title')} rows={days} rowKey={({ day }) => day} columns={columns} card={card} />;
}
