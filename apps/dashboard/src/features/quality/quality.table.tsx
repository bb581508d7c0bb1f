import { BandTag, DataTable } from '@chengxin/ui';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardLines } from '../../shared/card-lines';
import { formatClause, formatCount } from '../../shared/format';
import { useScope } from '../../shared/scope';
import type { Finding } from './quality-answer';
import { QualityExamples } from './quality-examples';

/** What was found, what stops the closing first; on a telephone as cards. */
export function QualityTable({ findings, month }: { findings: readonly Finding[]; month: string }) {
  const { t, i18n } = useTranslation('quality');
  const { to } = useScope();
  const rows = [...findings.filter((one) => one.blocking), ...findings.filter((one) => !one.blocking)];
  const name = (finding: Finding) => (i18n.language === 'en' ? finding.nameEn : finding.nameZh);
  const level = (finding: Finding) => (
    <BandTag tone={finding.blocking ? 'bad' : 'near'}>{t(finding.blocking ? 'blocking' : 'warning')}</BandTag>
  );
  const count = (finding: Finding) => <span className="cx-figure">{formatCount(finding.count)}</span>;
  const counties = (finding: Finding) => (
    <span style={{ whiteSpace: 'normal' }}>
      {finding.counties.map((county, index) => (
        <span key={county.unitCode}>
          {index > 0 ? t('between') : null}
          <Link to={to('/quality', { unitCode: county.unitCode, month })}>{county.unitName}</Link>{' '}
          <span className="cx-figure">{formatCount(county.count)}</span>
        </span>
      ))}
    </span>
  );
  const source = (finding: Finding) => (
    <>
      {formatClause(finding.clause)}
      {finding.parameter ? (
        <>
          {' · '}
          <Link to={to(`/policy?search=${encodeURIComponent(finding.parameter)}`)}>{t('switch')}</Link>
        </>
      ) : null}
    </>
  );
  const columns: TableProps<Finding>['columns'] = [
    { key: 'name', title: t('column.name'), fixed: 'left', render: (_, finding) => name(finding) },
    { key: 'level', title: t('column.level'), render: (_, finding) => level(finding) },
    { key: 'count', title: t('column.count'), align: 'right', render: (_, finding) => count(finding) },
    { key: 'counties', title: t('column.counties'), width: 260, render: (_, finding) => counties(finding) },
    {
      key: 'examples',
      title: t('column.examples'),
      width: 380,
      render: (_, finding) => <QualityExamples finding={finding} month={month} />,
    },
    { key: 'clause', title: t('column.clause'), render: (_, finding) => source(finding) },
  ];
  const card = (finding: Finding) => (
    <CardLines>
      <strong>
        {name(finding)} {count(finding)}
      </strong>
      <span>{level(finding)}</span>
      {counties(finding)}
      <QualityExamples finding={finding} month={month} />
      <span className="cx-quiet">{source(finding)}</span>
    </CardLines>
  );
  return <DataTable label={t('tableLabel')} rows={rows} rowKey={(finding) => finding.rule} columns={columns} card={card} />;
}
