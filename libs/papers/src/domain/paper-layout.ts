import type { PaperForm } from './paper-form';

/** A line, or, on a sheet, the paragraphs of the one field that it holds. */
export interface PaperLine {
  readonly text: string;
  readonly as?: 'title' | 'centred' | 'right';
  /** Begins a page. */
  readonly newPage?: boolean;
  /** Stands on the page of what is before it, as a signature does. */
  readonly keep?: boolean;
}

/** Room to sign in; its end is no blank, which a line set right would drop. */
export const TO_SIGN = `${'　'.repeat(8)}\u00a0`;

/** A row of labels with a field beside each, or of one cell with lines. */
export type PaperRow =
  | { readonly pairs: readonly (readonly [label: string, field: string])[]; readonly least?: number }
  | { readonly lines: readonly PaperLine[] };

/** A column of a list, with what stands in it for each of its rows. */
export interface PaperColumn {
  readonly head: string;
  readonly text: string;
  /** Of the sheet's width; without one of any column they are alike. */
  readonly share?: number;
  readonly centred?: boolean;
}

export type PaperBlock =
  | PaperLine
  | { readonly rows: readonly PaperRow[] }
  | { readonly columns: readonly PaperColumn[]; readonly over?: readonly PaperLine[]; readonly least?: number };

/** A form: how the product lays it out on A4, a placeholder in double braces for each field. `least` is a height in millimetres; what stands `over` a list stands with its heads on each of its pages. */
export interface PaperDefinition {
  readonly form: PaperForm;
  readonly layout: readonly PaperBlock[];
  /** Fields that a template may name beside those of the layout. */
  readonly more: readonly string[];
}

/** Fields that are several paragraphs, each in a line of its own, wherever a form has them. */
export const LONG_FIELDS: readonly string[] = ['正文', '会议记录'];

/** Field names of a form's template: those of its layout, and what else may be named; those with a dot make a row for each entry. */
export interface PaperFields {
  readonly asked: readonly string[];
  readonly more: readonly string[];
}

function textsOf(block: PaperBlock): string[] {
  if ('text' in block) return [block.text];
  if ('columns' in block) return [...(block.over ?? []), ...block.columns].map(({ text }) => text);
  return block.rows.flatMap((row) =>
    'lines' in row ? row.lines.map(({ text }) => text) : row.pairs.map(([, field]) => `{{${field}}}`),
  );
}

/** What a template of a form may name; what the layout names is what the form asks for. */
export function fieldsOf({ layout, more }: PaperDefinition): PaperFields {
  const names = layout.flatMap(textsOf).flatMap((text) => [...text.matchAll(/\{\{(.+?)\}\}/g)].map((match) => match[1] ?? ''));
  return { asked: [...new Set(names)], more };
}

/** What stands in the place of each placeholder: a text of one or several lines, paragraphs, or the rows of a table by their fields. */
export type PaperField =
  | string
  | { readonly paragraphs: readonly string[]; readonly centred?: boolean }
  | { readonly rows: readonly Readonly<Record<string, string>>[] };

/** One sheet: a name for its file, and its fields. */
export interface PaperSheet {
  readonly name: string;
  readonly fields: Readonly<Record<string, PaperField>>;
}
