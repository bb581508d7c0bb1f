import { useMutation } from '@apollo/client/react';
import { cellText } from '@chengxin/exports/domain';
import { keepsMeetings } from '@chengxin/meetings/domain';
import { BandTag, DataTable, type TableTwinData } from '@chengxin/ui';
import { Button, type TableProps } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeasureRowFragment } from '../../gql/graphql';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { CardLines } from '../../shared/card-lines';
import { ExportTable } from '../../shared/export-table';
import { afterColon } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { useMay, useViewer } from '../../shared/viewer';
import { FinishMeasureDocument } from './meeting-acts.graphql';
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
  const mayFinish = useMay('GROUP_AFFAIRS') && keepsMeetings('LEADERS', role);
  const [finishing, setFinishing] = useState<MeasureRowFragment>();
  const meeting = (row: MeasureRowFragment) => {
    const promised = meetingOf?.(row.id);
    return promised ? (
      <Link to={to(`/meetings/${promised.meeting.id}`)}>
        {promised.county.name} <span className="cx-figure">{promised.meeting.heldOn}</span>
      </Link>
    ) : null;
  };
  const state = (row: MeasureRowFragment) => <BandTag tone={MEASURE_TONES[row.state]}>{t(`measure.${row.state}`)}</BandTag>;
  const finish = (row: MeasureRowFragment) =>
    mayFinish && row.state !== 'DONE' ? (
      <Button
        type="link"
        size="small"
        aria-label={t('of', { act: t('measures.finish'), name: row.measure })}
        onClick={() => setFinishing(row)}
      >
        {t('measures.finish')}
      </Button>
    ) : (
      <span className="cx-quiet">{row.remark}</span>
    );
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
    { key: 'act', title: t('measures.remark'), render: (_, row) => finish(row) },
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
      {finish(row)}
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
      {finishing ? <FinishMeasureModal measure={finishing} onClose={() => setFinishing(undefined)} onDone={onDone} /> : null}
    </>
  );
}

function FinishMeasureModal({
  measure,
  onClose,
  onDone,
}: {
  measure: MeasureRowFragment;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('meetings');
  const { today } = useViewer();
  const [finish] = useMutation(FinishMeasureDocument);
  return (
    <ActModal<{ on: string; remark: string }>
      title={t('measures.finish') + afterColon(measure.measure)}
      okText={t('measures.finish')}
      onClose={onClose}
      onDone={onDone}
      fields={['on', 'remark']}
      initialValues={{ on: today }}
      perform={async ({ on, remark }) => {
        const input = { measureId: measure.id, expectedVersion: measure.version, on, remark };
        return (await finish({ variables: { input } })).data?.finishMeasure.errors ?? [];
      }}
    >
      {() => (
        <>
          <p className="cx-quiet">{measure.opinion}</p>
          <DayField name="on" label={t('measures.doneOn')} max={today} />
          <ReasonField name="remark" label={t('measures.remark')} />
        </>
      )}
    </ActModal>
  );
}
