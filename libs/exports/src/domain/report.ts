/** A table of a report: titles and the texts of its cells; figures stand at the right. */
export interface ReportTable {
  readonly columns: readonly { readonly title: string; readonly figure: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Bars from zero, in the order in which they are shown, each with its figure as a text. */
export interface ReportBars {
  /** What they measure. */
  readonly name: string;
  readonly rows: readonly { readonly label: string; readonly value: number | null; readonly text: string }[];
}

/** A piece of a part, kept together on a page: what it is of, a sentence, bars, a table; each may be missing. */
export interface ReportSection {
  readonly title: string | null;
  readonly text: string | null;
  readonly bars: ReportBars | null;
  readonly table: ReportTable | null;
}

/** A report as its page shows it: the cover, and parts that each begin a page. */
export interface Report {
  /** What it is, and whose of which month: `月度报告` and `朔州市 · 2026年9月`. */
  readonly heading: string;
  readonly subject: string;
  /** Lines at the foot of the cover: as of when, by which policy, by whom. */
  readonly notes: readonly string[];
  readonly parts: readonly { readonly title: string; readonly sections: readonly ReportSection[] }[];
}

export const REPORT_LIMITS = { notes: 10, parts: 20, sections: 200, columns: 20, rows: 3_000, bars: 40 } as const;
