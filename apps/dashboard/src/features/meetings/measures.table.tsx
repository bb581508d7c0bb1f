import { cellText } from '@chengxin/exports/domain';
import { BandTag, DataTable, type TableTwinData } from '@chengxin/ui';
import { Space, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeasureRowFragment } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { ExportTable } from '../../shared/export-table';
import { useScope } from '../../shared/scope';
import { RowAct } from '../../shared/selection';
import { CorrectMeasureModal, FinishMeasureModal, WithdrawMeasureModal } from './measure.modals';
import { measureColumns } from './meetings.columns';
import { MEASURE_TONES } from './tones';

const MODALS = { FINISH: FinishMeasureModal, CORRECT: CorrectMeasureModal, WITHDRAW: WithdrawMeasureModal } as const;
const ACT_TEXTS = { FINISH: 'measures.finish', CORRECT: 'measures.correct', WITHDRAW: 'measures.withdraw' } as const;
type MeasureAct = keyof typeof MODALS;

export interface MeasuresTableProps {
  label: string;
  rows: readonly MeasureRowFragment[];
  /** Whether the meeting is told that promised them: they are those of a list, which has its own file, and not of one meeting on its page. */
  withMeeting?: boolean;
  onDone: () => void;
}

/** Opinions with the measure that was set for each, and what became of it. */
export function MeasuresTable({ label, rows, withMeeting = false, onDone }: MeasuresTableProps) {
  const { t } = useTranslation('meetings');
  const { to } = useScope();
  const [acting, setActing] = useState<{ act: MeasureAct; measure: MeasureRowFragment }>();
  const Modal = acting && MODALS[acting.act];
  const meeting = ({ county, meeting: { id, heldOn } }: MeasureRowFragment) =>
    withMeeting ? (
      <Link to={to(`/meetings/${id}`)}>
        {county.name} <span className="cx-figure">{heldOn}</span>
      </Link>
    ) : null;
  const state = (row: MeasureRowFragment) => <BandTag tone={MEASURE_TONES[row.state]}>{t(`measure.${row.state}`)}</BandTag>;
  const acts = (row: MeasureRowFragment) =>
    row.availableActions.length === 0 ? (
      <span className="cx-quiet">{row.remark ?? row.withdrawReason}</span>
    ) : (
      <Space size={0} wrap>
        {row.availableActions.map((act) => (
          <RowAct key={act} label={t(ACT_TEXTS[act])} name={row.measure} onClick={() => setActing({ act, measure: row })} />
        ))}
      </Space>
    );
  const columns: TableProps<MeasureRowFragment>['columns'] = [
    { key: 'opinion', title: t('measures.opinion'), dataIndex: 'opinion' },
    { key: 'measure', title: t('measures.measure'), dataIndex: 'measure' },
    { key: 'responsible', title: t('measures.responsible'), dataIndex: 'responsible' },
    { key: 'dueOn', title: t('measures.dueOn'), dataIndex: 'dueOn', className: 'cx-figure' },
    { key: 'state', title: t('measures.state'), render: (_, row) => state(row) },
    ...(withMeeting
      ? [{ key: 'meeting', title: t('measures.meeting'), render: (_: unknown, row: MeasureRowFragment) => meeting(row) }]
      : []),
    {
      ...{ key: 'endedOn', title: t('measures.endedOn'), className: 'cx-figure' },
      render: (_, row) => row.doneOn ?? row.withdrawnOn ?? '—',
    },
    { key: 'act', title: t('measures.ended'), render: (_, row) => acts(row) },
  ];
  const card = (row: MeasureRowFragment) => (
    <CardLines>
      <strong>{row.measure}</strong>
      <span>{row.opinion}</span>
      <span>
        {state(row)} <span className="cx-figure">{row.doneOn ?? row.withdrawnOn ?? row.dueOn}</span>{' '}
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
      {withMeeting ? null : (
        <div className="cx-panel-tools" style={{ justifyContent: 'flex-end' }}>
          <ExportTable title={label} data={table} />
        </div>
      )}
      <DataTable label={label} rows={rows} rowKey={(row) => row.id} columns={columns} card={card} />
      {Modal ? <Modal measure={acting.measure} onClose={() => setActing(undefined)} onDone={onDone} /> : null}
    </>
  );
}
