import { useQuery } from '@apollo/client/react';
import { BandTag, DataTable, PageHeader, PageState } from '@chengxin/ui';
import { Button, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthsPageQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { formatInstant, formatMonth } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useToldActs } from '../../shared/use-told-acts';
import { useMay } from '../../shared/viewer';
import { MonthQualitySection } from '../quality/month-quality.section';
import { MonthActModal } from './month-act.modal';
import { MonthsPageDocument } from './months.graphql';
import { toMonthsAnswer } from './to-months-answer';

type Period = MonthsPageQuery['months'][number];

/** Which months are closed, by whom and when; closing and reopening. Months close by city. */
export function MonthsPage() {
  const { t } = useTranslation('months');
  const { unitCode } = useScope();
  const mayClose = useMay('MONTH_CLOSE');
  const [acting, setActing] = useState<Period>();
  const result = useQuery(MonthsPageDocument, { variables: { unitCode } });
  const { toast, done } = useToldActs(() => void result.refetch());
  return (
    <>
      {toast}
      <QueryState result={keepLast(result)} shape="table">
        {({ months }) => (
          <>
            <title>{`${t('title')} · 诚信`}</title>
            <PageHeader title={t('title')} answer={<Answer months={months} mayClose={mayClose} />} />
            {months.length === 0 ? (
              <PageState kind="empty" title={t('empty')} hint={t('emptyHint')} />
            ) : (
              <>
                <NextMonth unitCode={unitCode} months={months} />
                <section className="cx-panel">
                  <MonthsTable months={months} onAct={mayClose ? setActing : undefined} />
                </section>
              </>
            )}
          </>
        )}
      </QueryState>
      {acting ? (
        <MonthActModal
          month={acting.month}
          act={acting.state === 'CLOSED' ? 'reopen' : 'close'}
          unitCode={unitCode}
          onClose={() => setActing(undefined)}
          onDone={done}
        />
      ) : null}
    </>
  );
}

function Answer({ months, mayClose }: { months: readonly Period[]; mayClose: boolean }) {
  const { t } = useTranslation('months');
  const { latestClosed, open, next } = toMonthsAnswer(months);
  const facts = { month: latestClosed && formatMonth(latestClosed), open, next: next && formatMonth(next) };
  const key = latestClosed === undefined ? 'answerNone' : next === undefined ? 'answerAll' : 'answer';
  return (
    <>
      {months.length > 0 ? t(key, facts) : null} {t('cityOnly')} {mayClose ? null : t('readOnly')}
    </>
  );
}

/** What stands between the next month and its closing; a month that still runs is not asked about yet. */
function NextMonth({ unitCode, months }: { unitCode: string; months: readonly Period[] }) {
  const seesGroups = useMay('GROUP_READ');
  const { next } = toMonthsAnswer(months);
  const ended = months.some((period) => period.month === next && period.state === 'CLOSING');
  return next && ended && seesGroups ? <MonthQualitySection unitCode={unitCode} month={next} /> : null;
}

function MonthsTable({ months, onAct }: { months: readonly Period[]; onAct: ((period: Period) => void) | undefined }) {
  const { t } = useTranslation('months');
  const shared = useTranslation('shared').t;
  const { latestClosed, next } = toMonthsAnswer(months);
  const rows = months.toSorted((a, b) => (a.month < b.month ? 1 : -1));
  const state = (period: Period) => (
    <BandTag tone={period.state === 'CLOSED' ? 'good' : 'near'}>{shared(`monthState.${period.state}`)}</BandTag>
  );
  const act = (period: Period) => {
    // Months close in order, and are reopened from the latest; one that still runs is not closed yet.
    if (!onAct || period.state === 'OPEN' || ![latestClosed, next].includes(period.month)) return null;
    const closed = period.state === 'CLOSED';
    const label = t(closed ? 'reopenTitle' : 'closeTitle', { month: formatMonth(period.month) });
    return (
      <Button type="link" size="small" danger={closed} aria-label={label} onClick={() => onAct(period)}>
        {t(closed ? 'reopen' : 'close')}
      </Button>
    );
  };
  const columns: TableProps<Period>['columns'] = [
    { key: 'month', title: t('column.month'), fixed: 'left', render: (_, period) => formatMonth(period.month) },
    { key: 'state', title: t('column.state'), render: (_, period) => state(period) },
    {
      key: 'at',
      title: t('column.closedAt'),
      render: (_, period) => <span className="cx-figure">{period.closedAt ? formatInstant(period.closedAt) : '—'}</span>,
    },
    { key: 'by', title: t('column.closedBy'), render: (_, period) => period.closedBy ?? '—' },
    { key: 'reason', title: t('column.reason'), render: (_, period) => period.reason ?? '—' },
    ...(onAct ? [{ key: 'act', title: t('column.act'), render: (_: unknown, period: Period) => act(period) }] : []),
  ];
  const card = (period: Period) => (
    <CardLines>
      <strong>
        {formatMonth(period.month)} {state(period)}
      </strong>
      <span className="cx-quiet">
        {[period.closedAt && formatInstant(period.closedAt), period.closedBy, period.reason].filter((text) => text).join(' · ')}
      </span>
      {act(period)}
    </CardLines>
  );
  return <DataTable label={t('tableLabel')} rows={rows} rowKey={(period) => period.month} columns={columns} card={card} />;
}
