import { useQuery } from '@apollo/client/react';
import { INDICATOR_CODES } from '@chengxin/indicators/domain';
import { differenceOfQuotients } from '@chengxin/kernel';
import { BandTag, Change, DataTable, Fraction, PageState } from '@chengxin/ui';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ComparableUnitFragment, ComparePairQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { formatFraction, formatMonth } from '../../shared/format';
import { ChartNote } from '../../shared/indicators/chart-note';
import {
  bandKey,
  bandTone,
  changeDirection,
  changeTone,
  formatIndicatorChange,
  type IndicatorFacts,
  type IndicatorMeaning,
  indicatorName,
} from '../../shared/indicators/indicator';
import { IndicatorFigure } from '../../shared/indicators/indicator-figure';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { type Choice, comparableWithin } from './compare.choice';
import { ComparePairDocument } from './compare.graphql';
import { CompareFrame } from './compare-frame';

interface Row {
  meaning: IndicatorMeaning;
  own: IndicatorFacts;
  other: IndicatorFacts;
  difference: string | null;
}

/** All indicators of two units, with the difference in points. */
export function Pair({ choice }: { choice: Choice }) {
  const { t } = useTranslation('compare');
  const viewer = useViewer();
  const { unitCode, month } = useScope();
  const { other } = choice;
  const variables = {
    unit: unitCode,
    month,
    codes: [...INDICATOR_CODES],
    other: other ?? '',
    hasOther: other !== null,
    ...comparableWithin(viewer.unit.code),
  };
  const result = useQuery(ComparePairDocument, { variables });
  return (
    <QueryState result={keepLast(result)}>
      {(data) => {
        const rows = rowsOf(data);
        const names = { own: data.unit?.name ?? '', other: data.otherUnit?.name ?? '' };
        const title = t('pairTitle', { ...names, month: formatMonth(month) });
        const options = [{ value: '', label: t('chooseUnit') }, ...optionsOf(data, unitCode)];
        const field = { name: 'with', label: t('second'), value: other ?? '', initial: '', options, width: 260 };
        return (
          <CompareFrame
            data={data}
            choice={choice}
            oneIndicator={false}
            fields={[field]}
            answer={() => (rows.length === 0 ? t('pairPrompt') : t('pairAnswer', { ...names, ...countsOf(rows) }))}
          >
            {({ facts }) =>
              rows.length === 0 ? (
                <PageState
                  kind="empty"
                  title={other === null ? t('pairPrompt') : t('pairOutside')}
                  hint={other === null ? t('pairHint') : t('pairOutsideHint')}
                />
              ) : (
                <section className="cx-panel">
                  <header className="cx-panel-header">
                    <div>
                      <h2>{title}</h2>
                      <p className="cx-quiet">
                        <ChartNote facts={facts} />
                      </p>
                    </div>
                  </header>
                  <PairTable rows={rows} names={names} label={title} />
                </section>
              )
            }
          </CompareFrame>
        );
      }}
    </QueryState>
  );
}

function rowsOf(data: ComparePairQuery): Row[] {
  return data.indicatorDefinitions.flatMap((meaning) => {
    const own = data.facts.find((one) => one.code === meaning.code);
    const other = data.other?.find((one) => one.code === meaning.code);
    return own && other ? [{ meaning, own, other, difference: differenceOfQuotients(own, other) }] : [];
  });
}

/** In how many indicators the first unit is better, worse or level, of those that have a better direction. */
function countsOf(rows: readonly Row[]): { better: number; worse: number } {
  const tones = rows.map(({ meaning, own, difference }) => changeTone(meaning.direction, own.measure, difference));
  return { better: tones.filter((tone) => tone === 'good').length, worse: tones.filter((tone) => tone === 'bad').length };
}

/** The units in sight, each once, those above and beside first; an area with its county. */
function optionsOf(data: ComparePairQuery, unitCode: string): { value: string; label: string }[] {
  const units: readonly ComparableUnitFragment[] = [
    ...(data.home?.ancestors ?? []),
    ...data.counties,
    ...(data.home?.parent?.children ?? []),
    ...data.within,
  ];
  const named = units
    .filter((unit) => unit.code !== unitCode && unit.level !== 'PLACE')
    .map(({ code, name, level, parent }) => [code, level === 'AREA' && parent ? `${parent.name} · ${name}` : name] as const);
  return [...new Map(named)].map(([value, label]) => ({ value, label }));
}

function PairTable({ rows, names, label }: { rows: Row[]; names: { own: string; other: string }; label: string }) {
  const { t } = useTranslation('compare');
  const charts = useTranslation('charts').t;
  const columns: TableProps<Row>['columns'] = [
    { key: 'name', title: charts('indicator'), fixed: 'left', render: (_, { meaning }) => indicatorName(meaning) },
    { key: 'own', title: names.own, align: 'right', render: (_, { own }) => <Side facts={own} /> },
    { key: 'other', title: names.other, align: 'right', render: (_, { other }) => <Side facts={other} /> },
    { key: 'difference', title: t('difference', names), align: 'right', render: (_, row) => <Difference row={row} /> },
  ];
  return (
    <DataTable<Row>
      label={label}
      rows={rows}
      rowKey={(row) => row.meaning.code}
      columns={columns}
      card={(row) => (
        <CardLines>
          <strong>{indicatorName(row.meaning)}</strong>
          <span>
            {names.own} <Side facts={row.own} />
          </span>
          <span>
            {names.other} <Side facts={row.other} />
          </span>
          <span>
            {t('difference', names)} <Difference row={row} />
          </span>
        </CardLines>
      )}
    />
  );
}

function Side({ facts }: { facts: IndicatorFacts }) {
  const { t } = useTranslation('shared');
  const reported = facts.state === 'REPORTED';
  return (
    <>
      {reported && facts.band === 'NONE' ? null : <BandTag tone={bandTone(facts)}>{t(bandKey(facts))}</BandTag>}{' '}
      <IndicatorFigure figure={facts} />{' '}
      {reported ? <Fraction>{formatFraction(facts.numerator, facts.denominator)}</Fraction> : null}
    </>
  );
}

function Difference({ row: { meaning, own, difference } }: { row: Row }) {
  return (
    <Change
      direction={changeDirection(own.measure, difference)}
      text={formatIndicatorChange(own.measure, difference)}
      tone={changeTone(meaning.direction, own.measure, difference)}
    />
  );
}
