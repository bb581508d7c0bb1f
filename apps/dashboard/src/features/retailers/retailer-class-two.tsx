import { DataTable } from '@chengxin/ui';
import { Button, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { ExportTable } from '../../shared/export-table';
import { formatMean, formatMonth, formatRate, NO_VALUE } from '../../shared/format';
import { useMay } from '../../shared/viewer';
import { EndCounter, OpenCounter } from '../activities/counters.tab';
import type { RetailerDetail } from './retailer.page';

type Volume = RetailerDetail['classTwoVolumes'][number];

/** Class-II volume by month beside the tier that it moves, and the Hundred Flowers counter (SD-R34). */
export function RetailerClassTwo({ retailer, onDone }: { retailer: RetailerDetail; onDone: () => void }) {
  const { t } = useTranslation('class-two');
  const mayAct = useMay('GROUP_AFFAIRS');
  const [asked, setAsked] = useState(false);
  const volumes = retailer.classTwoVolumes;
  const counter = retailer.counters.find(({ until }) => !until);
  const [latest] = retailer.counters;
  const act = t(counter ? 'end' : 'open');
  const share = (row: Volume) => (row.share ? formatRate(row.share) : NO_VALUE);
  const tier = (row: Volume) =>
    row.tier
      ? [t('tier', { tier: row.tier }), row.tierMove ? t(`move.${row.tierMove}`) : ''].filter(Boolean).join(' · ')
      : NO_VALUE;
  const cells = [
    { key: 'month', text: (row: Volume) => formatMonth(row.month) },
    { key: 'cartons', text: (row: Volume) => formatMean(row.cartons), figure: true },
    { key: 'allCartons', text: (row: Volume) => formatMean(row.allCartons), figure: true },
    { key: 'share', text: share, figure: true },
    { key: 'tier', text: tier },
  ].map((cell) => ({ ...cell, title: t(cell.key === 'tier' ? 'tierColumn' : cell.key), figure: cell.figure ?? false }));
  const columns: TableProps<Volume>['columns'] = cells.map(({ key, title, text, figure }) => ({
    ...{ key, title, render: (_: unknown, row: Volume) => text(row) },
    ...(figure ? { align: 'right' as const, className: 'cx-figure' } : {}),
  }));
  const card = (row: Volume) => (
    <CardLines>
      <strong>{formatMonth(row.month)}</strong>
      <span className="cx-figure">
        {t('cardVolume', { cartons: formatMean(row.cartons) })}
        {row.share ? t('cardShare', { all: formatMean(row.allCartons), share: share(row) }) : ''}
      </span>
      <span>{tier(row)}</span>
    </CardLines>
  );
  const data = () => ({
    columns: cells.map(({ key, title, figure }) => ({ key, title, figure })),
    rows: volumes.map((row) => ({ ...Object.fromEntries(cells.map(({ key, text }) => [key, text(row)])), key: row.month })),
  });
  const closing = { onClose: () => setAsked(false), onDone };
  const standing = counter
    ? t('counter', { date: counter.since })
    : latest
      ? t('ended', { from: latest.since, to: latest.until, reason: latest.endReason })
      : t('noCounter');
  return (
    <section className="cx-panel">
      <div className="cx-panel-header">
        <h2>{t('title')}</h2>
        <div className="cx-panel-tools">
          {mayAct && (counter || retailer.status === 'ACTIVE') ? <Button onClick={() => setAsked(true)}>{act}</Button> : null}
          {volumes.length > 0 ? <ExportTable title={`${retailer.storeName} ${t('title')}`} data={data} /> : null}
        </div>
      </div>
      <p>{standing}</p>
      <DataTable
        label={t('title')}
        rows={volumes}
        rowKey={(row) => row.month}
        columns={columns}
        card={card}
        emptyHint={<span className="cx-quiet">{t('empty')}</span>}
      />
      {asked && counter ? <EndCounter id={counter.id} storeName={retailer.storeName} since={counter.since} {...closing} /> : null}
      {asked && !counter ? <OpenCounter retailer={retailer} {...closing} /> : null}
    </section>
  );
}
