import { useMutation, useQuery } from '@apollo/client/react';
import { PageHeader, PageState } from '@chengxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkingYearQuery } from '../../gql/graphql';
import { ChoiceChips } from '../../shared/choice-chips';
import { useFilters } from '../../shared/filters';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useToldActs } from '../../shared/use-told-acts';
import { useMay, useViewer } from '../../shared/viewer';
import { RemoveCalendarDaysDocument, WorkingYearDocument } from './calendar.graphql';
import { CalendarTable } from './calendar.table';
import { EnterDaysModal } from './enter-days.modal';

type Year = NonNullable<WorkingYearQuery['workingYear']>;

/** Which days of a year are off and which are worked to make up for them; the administrator enters the years to come. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const { unitCode } = useScope();
  const { today } = useViewer();
  const { params } = useFilters();
  const mayEnter = useMay('POLICY_WRITE');
  const [entering, setEntering] = useState(false);
  const thisYear = Number(today.slice(0, 4));
  const years = [thisYear - 1, thisYear, thisYear + 1];
  const year = years.find((each) => String(each) === params.get('year')) ?? thisYear;
  const result = useQuery(WorkingYearDocument, { variables: { unitCode, year }, fetchPolicy: 'cache-and-network' });
  const [remove] = useMutation(RemoveCalendarDaysDocument);
  const { toast, done, run } = useToldActs(() => void result.refetch());
  const takeBack = (cityCode: string, day: string) =>
    run(
      async () => (await remove({ variables: { input: { cityCode, first: day, last: day } } })).data?.removeCalendarDays.errors,
      t('takenBack'),
    );
  return (
    <>
      {toast}
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
              {workingYear.days.length > 0 ? (
                <section className="cx-panel" aria-busy={result.loading}>
                  <CalendarTable
                    days={workingYear.days}
                    onTakeBack={mayEnter ? (day) => takeBack(workingYear.cityCode, day) : undefined}
                  />
                </section>
              ) : (
                <PageState kind="empty" title={t('notEntered')} hint={t('unknownHint')} />
              )}
              {entering ? (
                <EnterDaysModal
                  cityCode={workingYear.cityCode}
                  year={year}
                  onClose={() => setEntering(false)}
                  onDone={() => done(t('done'))}
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

function answerOf(
  { year, isKnown, missing, workingDays, days }: Year,
  t: ReturnType<typeof useTranslation<'calendar'>>['t'],
): string {
  if (!isKnown) return t('unknown', { year, working: workingDays, missing: missing.join(t('separator')) });
  const worked = days.filter(({ works }) => works).length;
  return t('answer', { year, working: workingDays, off: days.length - worked, worked });
}
