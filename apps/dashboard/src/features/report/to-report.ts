import type { Report, ReportBars } from '@chengxin/exports/domain';
import { type TableTwinData, twinText } from '@chengxin/ui';
import type { TFunction } from 'i18next';
import type { Permission, ReportedChangeFragment, ReportQuery } from '../../gql/graphql';
import { formatFraction, formatInstant, formatMonth } from '../../shared/format';
import { formatIndicator, type IndicatorMeaning, indicatorName } from '../../shared/indicators/indicator';
import type { Language } from '../../shared/language';
import { scoreBars, unitBars } from './to-report-bars';
import { byUnit, changeTwin, figuresTwin, findingsTwin, rankingTwin } from './to-report-tables';

/** A piece of a part: what it is of, a sentence, bars, a table. */
export interface ShownSection {
  key: string;
  title: string | null;
  text: string | null;
  bars: ReportBars | null;
  table: TableTwinData | null;
}

/** The report in words and tables: the page shows it, and the Word file is written of the same. */
export interface ShownReport {
  heading: string;
  subject: string;
  notes: string[];
  parts: { key: string; title: string; sections: ShownSection[] }[];
}

export interface ReportReader {
  month: string;
  today: string;
  displayName: string;
  permissions: readonly Permission[];
  demo: boolean;
  language: Language;
}

/** Words of the report, of explanations and of what needs attention. */
type Words = TFunction<'report'>;

const only = (text: string): ShownSection[] => [{ key: 'none', title: null, text, bars: null, table: null }];
const barsOf = (bars: ReportBars | null): ShownSection[] =>
  bars ? [{ key: 'bars', title: bars.name, text: null, bars, table: null }] : [];
const tableOnly = (table: TableTwinData): ShownSection[] => [{ key: 'table', title: null, text: null, bars: null, table }];

/** Puts the report together; null for a month that was never counted. */
export function toReport(data: ReportQuery, reader: ReportReader, t: Words): ShownReport | null {
  const [first] = data.facts;
  if (!first) return null;
  const meanings = data.indicatorDefinitions;
  const changes = [data.coverage, data.margin, data.meetings].filter((one) => one != null);
  const below = byUnit(data.below ?? []).map(
    ({ code, name, points }): ShownSection => ({
      key: code,
      title: name,
      text: null,
      bars: null,
      table: figuresTwin(points, meanings, t),
    }),
  );
  const coverage = (data.below ?? []).filter(({ code }) => code === 'COVERAGE_OVERALL');
  const coverageName = indicatorName(meanings.find(({ code }) => code === 'COVERAGE_OVERALL'));
  const { evaluationRanking: ranking, attention } = data;
  const findings = attention && findingsTwin(attention, reader, t);
  const parts: readonly [string, ShownSection[]][] = [
    ['figures', tableOnly(figuresTwin(data.facts, meanings, t, { clause: true }))],
    ['below', below.length > 0 ? [...barsOf(unitBars(coverage, coverageName)), ...below] : only(t('noBelow'))],
    [
      'ranking',
      ranking.rows.length > 0
        ? [...barsOf(scoreBars(ranking, t)), ...tableOnly(rankingTwin(ranking, reader.language, t))]
        : only(t('noRanking')),
    ],
    ['changed', changes.length > 0 ? changes.map((one) => changed(one, meanings, t)) : only(t('outside'))],
    ['findings', findings ? (findings.rows.length > 0 ? tableOnly(findings) : only(t('noFindings'))) : only(t('outside'))],
  ];
  const about = t('about', {
    asOf: first.asOf ? formatInstant(first.asOf) : '—',
    state: t(`shared:monthState.${first.monthState}`),
    policyDate: first.policyDate,
  });
  const made = t('made', { date: reader.today, person: reader.displayName });
  return {
    heading: t('heading'),
    subject: `${data.unit?.name ?? ''} · ${formatMonth(reader.month, reader.language)}`,
    notes: [about, ...(first.updating ? [t('shared:updatingHint')] : []), made, ...(reader.demo ? [t('demo')] : [])],
    parts: parts.map(([key, sections]) => ({ key, title: t(key as 'figures'), sections })),
  };
}

/** A figure then and now, and the causes that sum to the difference. */
function changed(reported: ReportedChangeFragment, meanings: readonly IndicatorMeaning[], t: Words): ShownSection {
  const { change, value } = reported;
  const title = indicatorName(meanings.find(({ code }) => code === value.code));
  if (!change) return { key: value.code, title, text: t('explain:noPrevious'), bars: null, table: null };
  const { from } = change;
  const { measure } = value;
  const before = formatIndicator({ state: from.value == null ? 'NOT_APPLICABLE' : 'REPORTED', measure, value: from.value });
  const sentence = t('explain:changeFrom', {
    from: before,
    fromFraction: formatFraction(from.numerator, from.denominator),
    to: formatIndicator(value),
    toFraction: formatFraction(value.numerator, value.denominator),
  });
  const table = changeTwin(reported, t);
  const isSame = table === null;
  return { key: value.code, title, text: isSame ? `${sentence} ${t('explain:unchanged')}` : sentence, bars: null, table };
}

/** The body of `POST /exports/report`: the texts that are shown, and what they rest on. */
export function reportBody({ heading, subject, notes, parts }: ShownReport, { facts: [first] }: ReportQuery) {
  const report: Report = {
    heading,
    subject,
    notes,
    parts: parts.map(({ title, sections }) => ({
      title,
      sections: sections.map((section) => ({
        title: section.title,
        text: section.text,
        bars: section.bars,
        table: section.table && {
          columns: section.table.columns.map((column) => ({ title: column.title, figure: column.figure === true })),
          rows: section.table.rows.map((row) => section.table?.columns.map(({ key }) => twinText(row[key])) ?? []),
        },
      })),
    })),
  };
  return {
    title: heading,
    unit: first?.unitName ?? null,
    month: first?.month ?? null,
    policyDate: first?.policyDate ?? null,
    asOf: first?.asOf ?? null,
    report,
  };
}
