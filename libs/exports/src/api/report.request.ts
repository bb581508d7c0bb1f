import {
  type AboutLine,
  REPORT_LIMITS,
  type Report,
  type ReportBars,
  type ReportSection,
  type ReportTable,
} from '@chengxin/exports/domain';
import type { RequestContext, SignedIn } from '@chengxin/graphql-kit';
import { aboutSaid, cellRows, list, NAME_LENGTH, optionalText, record, refuse, saidFacts, text } from './asked-body';

/** A report that its page shows, as it is sent to be written, and what the page says of it. */
export interface AskedReport {
  readonly report: Report;
  readonly about: (viewer: SignedIn, context: RequestContext) => AboutLine[];
}

function readReportTable(given: unknown): ReportTable {
  const asked = record(given, 'table');
  const columns = list(asked['columns'], 'columns', REPORT_LIMITS.columns).map((one) => {
    const column = record(one, 'columns');
    return { title: text(column['title'], 'columns', NAME_LENGTH), figure: column['figure'] === true };
  });
  if (columns.length === 0) refuse('columns');
  return { columns, rows: cellRows(asked['rows'], columns.length, REPORT_LIMITS.rows) };
}

function readBars(given: unknown): ReportBars {
  const asked = record(given, 'bars');
  const rows = list(asked['rows'], 'bars', REPORT_LIMITS.bars).map((one) => {
    const { label, value, text: shown } = record(one, 'bars');
    if (value !== null && !Number.isFinite(value)) refuse('bars');
    return { label: text(label, 'bars', NAME_LENGTH), value: value as number | null, text: text(shown, 'bars', NAME_LENGTH) };
  });
  return { name: text(asked['name'], 'bars', NAME_LENGTH), rows };
}

function readSection(given: unknown): ReportSection {
  const asked = record(given, 'sections');
  return {
    title: optionalText(asked['title'], 'sections', NAME_LENGTH),
    text: optionalText(asked['text'], 'sections'),
    bars: asked['bars'] == null ? null : readBars(asked['bars']),
    table: asked['table'] == null ? null : readReportTable(asked['table']),
  };
}

/** Reads the body of `POST /exports/report`; throws BAD_USER_INPUT where it is no report. */
export function readReport(body: unknown): AskedReport {
  const asked = record(body, 'body');
  const given = record(asked['report'], 'report');
  const report: Report = {
    heading: text(given['heading'], 'heading', NAME_LENGTH),
    subject: text(given['subject'], 'subject', NAME_LENGTH),
    notes: list(given['notes'], 'notes', REPORT_LIMITS.notes).map((note) => text(note, 'notes')),
    parts: list(given['parts'], 'parts', REPORT_LIMITS.parts).map((one) => {
      const part = record(one, 'parts');
      const sections = list(part['sections'], 'sections', REPORT_LIMITS.sections).map(readSection);
      return { title: text(part['title'], 'parts', NAME_LENGTH), sections };
    }),
  };
  const tables = report.parts.flatMap(({ sections }) => sections.map(({ table }) => table?.rows.length ?? 0));
  if (tables.reduce((sum, rows) => sum + rows, 0) > REPORT_LIMITS.rows) refuse('rows');
  const facts = { ...saidFacts(asked), filters: null, order: null, rows: null };
  return { report, about: (viewer, context) => aboutSaid(facts, viewer, context) };
}
