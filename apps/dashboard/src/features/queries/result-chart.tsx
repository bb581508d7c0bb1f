import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawable, toQuickChart } from './to-quick-chart';
import type { ResultTable } from './to-result-tables';

const QuickChart = lazy(async () => ({ default: (await import('./quick.chart')).QuickChart }));

/** One column of a table as a chart, where it makes one. */
export function ResultChart({ table }: { table: ResultTable }) {
  const { t } = useTranslation('queries');
  const columns = drawable(table);
  const [key, setKey] = useState('');
  const column = columns.find((one) => one.key === key) ?? columns[0];
  const chart = column && toQuickChart(table, column);
  if (!column || !chart) return <p className="cx-quiet">{t('noChart')}</p>;
  const title = t('chartTitle', { list: table.name, measure: column.title });
  const shown = chart.kind === 'bars' ? chart.bars.length : chart.lines.length;
  return (
    <figure className="cx-query-chart">
      <figcaption>
        <label className="cx-query-choice">
          {t('measure')}
          <select value={column.key} onChange={({ target }) => setKey(target.value)}>
            {columns.map((one) => (
              <option key={one.key} value={one.key}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        {chart.left > 0 ? (
          <span className="cx-quiet">{t(chart.kind === 'bars' ? 'onlyLargest' : 'onlyLines', { shown, left: chart.left })}</span>
        ) : null}
      </figcaption>
      <Suspense fallback={<div style={{ height: 280 }} />}>
        <QuickChart title={title} chart={chart} />
      </Suspense>
    </figure>
  );
}
