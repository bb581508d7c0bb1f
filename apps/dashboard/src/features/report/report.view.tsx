import { PageHeader, PageState, TableTwin } from '@chengxin/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportedChangeFragment, ReportQuery } from '../../gql/graphql';
import { formatFraction, formatInstant, formatMonth } from '../../shared/format';
import { formatIndicator, indicatorName } from '../../shared/indicators/indicator';
import { currentLanguage } from '../../shared/language';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { ReportFindings } from './report-findings';
import { byUnit, changeTwin, figuresTwin, rankingTwin } from './to-report-tables';
import './report.css';

/** The report with its data; on paper each part begins on a page of its own. */
export function ReportView({ data }: { data: ReportQuery }) {
  const { t } = useTranslation('report');
  const { t: shared } = useTranslation('shared');
  const { month } = useScope();
  const unit = data.unit?.name ?? '';
  const meanings = data.indicatorDefinitions;
  const changes = [data.coverage, data.margin, data.meetings].filter((one) => one != null);
  const print = (
    <Button type="primary" onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} answer={t('answer', { unit, month: formatMonth(month) })} extra={print} />
      {data.facts.length === 0 ? (
        <PageState kind="empty" title={t('noFigures')} />
      ) : (
        <article className="cx-report">
          <Cover data={data} />
          <Part title={t('figures')}>
            <TableTwin caption={t('figures')} data={figuresTwin(data.facts, meanings, t('indicator'), shared)} />
          </Part>
          <Part title={t('below')}>
            {data.below?.length ? null : <p className="cx-quiet">{t('noBelow')}</p>}
            {byUnit(data.below ?? []).map(({ code, name, points }) => (
              <section key={code} className="cx-report-unit">
                <h3>{name}</h3>
                <TableTwin caption={name} data={figuresTwin(points, meanings, t('indicator'), shared)} />
              </section>
            ))}
          </Part>
          <Part title={t('ranking')}>
            {data.evaluationRanking.rows.length === 0 ? (
              <p className="cx-quiet">{t('noRanking')}</p>
            ) : (
              <TableTwin caption={t('ranking')} data={rankingTwin(data.evaluationRanking, currentLanguage(), t)} />
            )}
          </Part>
          <Part title={t('changed')}>
            {changes.length === 0 ? <p className="cx-quiet">{t('outside')}</p> : null}
            {changes.map((change) => (
              <Changed
                key={change.value.code}
                name={indicatorName(meanings.find(({ code }) => code === change.value.code))}
                reported={change}
              />
            ))}
          </Part>
          <Part title={t('findings')}>
            {data.attention ? <ReportFindings items={data.attention} /> : <p className="cx-quiet">{t('outside')}</p>}
          </Part>
        </article>
      )}
    </>
  );
}

/** Whose report of which month it is, and what its figures rest on. */
function Cover({ data }: { data: ReportQuery }) {
  const { t } = useTranslation('report');
  const { month } = useScope();
  const viewer = useViewer();
  const [first] = data.facts;
  return (
    <header className="cx-panel cx-report-cover">
      <h2>{t('heading')}</h2>
      <p className="cx-report-subject">
        {data.unit?.name} · {formatMonth(month)}
      </p>
      {first ? (
        <p>
          {t('about', {
            asOf: first.asOf ? formatInstant(first.asOf) : '—',
            state: t(`shared:monthState.${first.monthState}`),
            policyDate: first.policyDate,
          })}
        </p>
      ) : null}
      <p>{t('made', { date: viewer.today, person: viewer.displayName })}</p>
      {viewer.demo ? <p>{t('demo')}</p> : null}
    </header>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="cx-panel cx-report-part" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A figure then and now, and the causes that sum to the difference. */
function Changed({ name, reported }: { name: string; reported: ReportedChangeFragment }) {
  const { t } = useTranslation('explain');
  const { change, value } = reported;
  const table = changeTwin(reported, t);
  return (
    <section className="cx-report-unit">
      <h3>{name}</h3>
      {change ? (
        <p>
          {t('changeFrom', {
            from: formatIndicator({
              state: change.from.value == null ? 'NOT_APPLICABLE' : 'REPORTED',
              measure: value.measure,
              value: change.from.value,
            }),
            fromFraction: formatFraction(change.from.numerator, change.from.denominator),
            to: formatIndicator(value),
            toFraction: formatFraction(value.numerator, value.denominator),
          })}
        </p>
      ) : null}
      {table ? <TableTwin caption={name} data={table} /> : <p className="cx-quiet">{t(change ? 'unchanged' : 'noPrevious')}</p>}
    </section>
  );
}
