import { cellText } from '@chengxin/exports/domain';
import { keepsMeetings } from '@chengxin/meetings/domain';
import { BandTag, DataTable, type TableTwinData } from '@chengxin/ui';
import { Button, Space, type TableProps } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeasureRowFragment } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { ExportTable } from '../../shared/export-table';
import { useScope } from '../../shared/scope';
import { useMay, useViewer } from '../../shared/viewer';
import { CorrectMeasureModal, FinishMeasureModal } from './measure.modals';
import { measureColumns } from './meetings.columns';
import { MEASURE_TONES } from './tones';

/** Where a measure was promised; null within the meeting itself. */
interface Promised {
  county: { name: string };
  meeting: { id: string; heldOn?: string | null };
}

export interface MeasuresTableProps {
  label: string;
  rows: readonly MeasureRowFragment[];
  meetingOf?: (id: string) => Promised | undefined;
  /** In place of a file of the rows shown. */
  file?: ReactNode;
  onDone: () => void;
}

/** Opinions with the measure that was set for each, and whether it is done. */
export function MeasuresTable({ label, rows, meetingOf, file, onDone }: MeasuresTableProps) {
  const { t } = useTranslation('meetings');
  const { to } = useScope();
  const { role } = useViewer();
  const mayKeep = useMay('GROUP_AFFAIRS') && keepsMeetings('LEADERS', role);
  const [acting, setActing] = useState<{ act: 'finish' | 'correct'; measure: MeasureRowFragment }>();
  const modal = acting && { measure: acting.measure, onClose: () => setActing(undefined), onDone };
  const meeting = (row: MeasureRowFragment) => {
    const promised = meetingOf?.(row.id);
    return promised ? (
      <Link to={to(`/meetings/${promised.meeting.id}`)}>
        {promised.county.name} <span className="cx-figure">{promised.meeting.heldOn}</span>
      </Link>
    ) : null;
  };
  const state = (row: MeasureRowFragment) => <BandTag tone={MEASURE_TONES[row.state]}>{t(`measure.${row.state}`)}</BandTag>;
  const acts = (row: MeasureRowFragment) => {
    if (!mayKeep || row.state === 'DONE') return <span className="cx-quiet">{row.remark}</span>;
    const button = (act: 'finish' | 'correct') => (
      <Button
        type="link"
        size="small"
        aria-label={t('of', { act: t(`measures.${act}`), name: row.measure })}
        onClick={() => setActing({ act, measure: row })}
      >
        {t(`measures.${act}`)}
      </Button>
    );
    return (
      <Space size={0}>
        {button('finish')}
        {button('correct')}
      </Space>
    );
  };
  const columns: TableProps<MeasureRowFragment>['columns'] = [
    { key: 'opinion', title: t('measures.opinion'), dataIndex: 'opinion' },
    { key: 'measure', title: t('measures.measure'), dataIndex: 'measure' },
    { key: 'responsible', title: t('measures.responsible'), dataIndex: 'responsible' },
    { key: 'dueOn', title: t('measures.dueOn'), dataIndex: 'dueOn', className: 'cx-figure' },
    { key: 'state', title: t('measures.state'), render: (_, row) => state(row) },
    ...(meetingOf
      ? [{ key: 'meeting', title: t('measures.meeting'), render: (_: unknown, row: MeasureRowFragment) => meeting(row) }]
      : []),
    { key: 'doneOn', title: t('measures.doneOn'), className: 'cx-figure', render: (_, row) => row.doneOn ?? '—' },
    { key: 'act', title: t('measures.remark'), render: (_, row) => acts(row) },
  ];
  const card = (row: MeasureRowFragment) => (
    <CardLines>
      <strong>{row.measure}</strong>
      <span>{row.opinion}</span>
      <span>
        {state(row)} <span className="cx-figure">{row.doneOn ?? row.dueOn}</span>{' '}
        <span className="cx-quiet">{row.responsible}</span>
      </span>
      {meeting(row)}
      {acts(row)}
    </CardLines>
  );
  const columnsOfFile = measureColumns(t).map((column, index) => ({ ...column, key: `c${index}` }));
  const table = (): TableTwinData => ({
    columns: columnsOfFile,
    rows: rows.map((row) => ({
      ...Object.fromEntries(columnsOfFile.map(({ key, cell }) => [key, cellText(cell, row)])),
      key: row.id,
    })),
  });
  return (
    <>
      <div className="cx-panel-tools" style={{ justifyContent: 'flex-end' }}>
        {file ?? <ExportTable title={label} data={table} />}
      </div>
      <DataTable label={label} rows={rows} rowKey={(row) => row.id} columns={columns} card={card} />
      {modal && acting.act === 'finish' ? <FinishMeasureModal {...modal} /> : null}
      {modal && acting.act === 'correct' ? <CorrectMeasureModal {...modal} /> : null}
    </>
  );
}
