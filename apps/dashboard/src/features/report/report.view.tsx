import { BarList, PageHeader, PageState, TableTwin } from '@chengxin/ui';
import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportQuery } from '../../gql/graphql';
import { formatMonth } from '../../shared/format';
import { currentLanguage } from '../../shared/language';
import { useScope } from '../../shared/scope';
import { useMay, useViewer } from '../../shared/viewer';
import { ReportFileButton } from './report-file-button';
import { reportBody, type ShownReport, type ShownSection, toReport } from './to-report';
import './report.css';

/** The report with its data, to be printed or saved as a Word file; on paper each part begins on a page of its own. */
export function ReportView({ data }: { data: ReportQuery }) {
  const { t } = useTranslation('report');
  const { month } = useScope();
  const report = toReport(data, { ...useViewer(), month, language: currentLanguage() }, t);
  const mayExport = useMay('EXPORT');
  const acts = report ? (
    <Flex gap={8} wrap align="center">
      {mayExport ? <ReportFileButton body={() => reportBody(report, data)} /> : null}
      <Button type="primary" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </Flex>
  ) : null;
  return (
    <>
      <PageHeader
        title={t('title')}
        answer={t('answer', { unit: data.unit?.name ?? '', month: formatMonth(month) })}
        extra={acts}
      />
      {report ? <ReportArticle report={report} /> : <PageState kind="empty" title={t('noFigures')} />}
    </>
  );
}

function ReportArticle({ report: { heading, subject, notes, parts } }: { report: ShownReport }) {
  return (
    <article className="cx-report">
      <header className="cx-panel cx-report-cover">
        <h2>{heading}</h2>
        <p className="cx-report-subject">{subject}</p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </header>
      {parts.map(({ key, title, sections }) => (
        <section key={key} className="cx-panel cx-report-part" aria-label={title}>
          <h2>{title}</h2>
          {sections.map((section) => (
            <Section key={section.key} part={title} section={section} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Section({ part, section: { title, text, bars, table } }: { part: string; section: ShownSection }) {
  return (
    <section className="cx-report-unit">
      {title === null ? null : <h3>{title}</h3>}
      {text === null ? null : <p className={table ? undefined : 'cx-quiet'}>{text}</p>}
      {bars ? (
        <BarList
          label={bars.name}
          rows={bars.rows.map(({ label, value, text: valueText }) => ({ key: label, label, value, valueText }))}
        />
      ) : null}
      {table ? <TableTwin caption={title ?? part} data={table} /> : null}
    </section>
  );
}
