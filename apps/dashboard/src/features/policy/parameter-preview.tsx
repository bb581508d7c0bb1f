import { useQuery } from '@apollo/client/react';
import { BandTag, DataTable } from '@chengxin/ui';
import { Alert, Form, Spin, type TableProps } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { formatMonth, formatScore, NO_VALUE } from '../../shared/format';
import { bandKey, bandTone, formatIndicator } from '../../shared/indicators/indicator';
import { codeOf, requestIdOf } from '../../shared/query-errors';
import { refusalText } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import { PreviewParameterDocument } from './policy.graphql';
import { type PreviewChanges, type PreviewedScore, type PreviewedValue, previewChanges } from './preview-changes';

/** How long a value stands before it is asked for: who types `0.85` does not ask what `0` would do. */
const TYPING_MS = 500;

export interface ParameterPreviewProps {
  code: string;
  unitCode: string;
  /** The value in force, of which there is nothing to preview. */
  current: string;
}

/** What the value typed would change in the latest closed month; inside the form that has the field `value`. */
export function ParameterPreview({ code, unitCode, current }: ParameterPreviewProps) {
  const { t } = useTranslation('policy');
  const month = useViewer().latestClosedMonth;
  const typed: string = Form.useWatch('value')?.trim() ?? '';
  const value = useSettled(typed);
  const idle = value === '' || value === current;
  const { data, error, loading } = useQuery(PreviewParameterDocument, {
    variables: { input: { code, unitCode, value, month } },
    skip: idle,
  });
  if (idle && (typed === '' || typed === current)) return null;
  return (
    <section
      style={{ marginBottom: 16 }}
      aria-label={t('preview.title', { month: formatMonth(month) })}
      aria-busy={loading || typed !== value}
    >
      <h3>{t('preview.title', { month: formatMonth(month) })}</h3>
      {loading || typed !== value ? (
        <p className="cx-quiet" role="status">
          <Spin size="small" /> {t('preview.loading')}
        </p>
      ) : error ? (
        <Alert
          type="warning"
          showIcon
          title={t(codeOf(error) === 'FORBIDDEN' ? 'preview.forbidden' : 'preview.failed', {
            id: requestIdOf(error) ?? NO_VALUE,
          })}
        />
      ) : data && data.previewParameter.errors.length > 0 ? (
        <Alert type="warning" showIcon title={data.previewParameter.errors.map(refusalText).join(' ')} />
      ) : data ? (
        <Changes changes={previewChanges(data.previewParameter)} names={data.indicatorDefinitions} />
      ) : null}
    </section>
  );
}

function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

interface ChangesProps {
  changes: PreviewChanges;
  names: readonly { code: string; nameZh: string; nameEn: string }[];
}

function Changes({ changes, names }: ChangesProps) {
  const { t, i18n } = useTranslation('policy');
  const { values, scores, unitsJudged, countiesMoved } = changes;
  if (values.length === 0 && scores.length === 0) return <p role="status">{t('preview.nothing')}</p>;
  const nameOf = (code: string) => {
    const found = names.find((one) => one.code === code);
    return found ? (i18n.language === 'en' ? found.nameEn : found.nameZh) : code;
  };
  return (
    <>
      <p role="status">{t('preview.answer', { units: unitsJudged, counties: countiesMoved })}</p>
      {values.length > 0 ? <ValuesTable values={values} nameOf={nameOf} /> : null}
      {scores.length > 0 ? <ScoresTable scores={scores} /> : null}
    </>
  );
}

const turned = (before: string, after: string) => (before === after ? before : `${before} → ${after}`);

function ValuesTable({ values, nameOf }: { values: readonly PreviewedValue[]; nameOf: (code: string) => string }) {
  const { t } = useTranslation('policy');
  const shared = useTranslation('shared').t;
  const band = (value: PreviewedValue['before']) => <BandTag tone={bandTone(value)}>{shared(bandKey(value))}</BandTag>;
  const bands = ({ before, after }: PreviewedValue) =>
    before.band === after.band ? (
      band(after)
    ) : (
      <>
        {band(before)} → {band(after)}
      </>
    );
  const figures = ({ before, after }: PreviewedValue) => turned(formatIndicator(before), formatIndicator(after));
  const columns: TableProps<PreviewedValue>['columns'] = [
    { key: 'unit', title: t('preview.unit'), render: (_, { before }) => before.unitName },
    { key: 'indicator', title: t('preview.indicator'), render: (_, { before }) => nameOf(before.code) },
    { key: 'figure', title: t('preview.figure'), align: 'right', render: (_, row) => figures(row) },
    { key: 'band', title: t('preview.band'), render: (_, row) => bands(row) },
  ];
  const card = (row: PreviewedValue) => (
    <CardLines>
      <strong>{row.before.unitName}</strong>
      <span>
        {nameOf(row.before.code)} <span className="cx-figure">{figures(row)}</span>
      </span>
      <span>{bands(row)}</span>
    </CardLines>
  );
  return (
    <DataTable
      label={t('preview.values')}
      rows={values}
      rowKey={({ before }) => `${before.unitCode} ${before.code}`}
      columns={columns}
      card={card}
      sticky={false}
      scroll={{ x: 'max-content', y: 240 }}
    />
  );
}

function ScoresTable({ scores }: { scores: readonly PreviewedScore[] }) {
  const { t } = useTranslation('policy');
  const points = (row: PreviewedScore) => turned(formatScore(row.score), formatScore(row.scoreAfter));
  const ranks = (row: PreviewedScore) => turned(`${row.rank ?? NO_VALUE}`, `${row.rankAfter ?? NO_VALUE}`);
  const columns: TableProps<PreviewedScore>['columns'] = [
    { key: 'unit', title: t('preview.county'), render: (_, row) => row.unitName },
    { key: 'score', title: t('preview.score'), align: 'right', render: (_, row) => points(row) },
    { key: 'rank', title: t('preview.rank'), align: 'right', render: (_, row) => ranks(row) },
  ];
  const card = (row: PreviewedScore) => (
    <CardLines>
      <strong>{row.unitName}</strong>
      <span className="cx-figure">
        {t('preview.score')} {points(row)} · {t('preview.rank')} {ranks(row)}
      </span>
    </CardLines>
  );
  return (
    <DataTable
      label={t('preview.scores')}
      rows={scores}
      rowKey={(row) => row.unitCode}
      columns={columns}
      card={card}
      sticky={false}
    />
  );
}
