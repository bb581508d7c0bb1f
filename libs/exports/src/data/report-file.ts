import type { AboutLine, ExportLanguage, Report } from '@chengxin/exports/domain';

/** A report as a Word file. What writes it is loaded when the first report is asked for: most processes never need it. */
export async function reportFile(report: Report, about: readonly AboutLine[], language: ExportLanguage): Promise<Buffer> {
  const { writeReport } = await import('./write-report');
  return writeReport(report, about, language);
}
