import type { LocalDate, YearMonth } from '@chengxin/kernel';
import type { ExportLanguage, Words } from './export-format';
import type { ShownCell } from './shown-cell';

/** What the words of a cell depend on beside the row. */
export interface CellSurroundings {
  readonly language: ExportLanguage;
  readonly today: LocalDate;
  /** The month on the page. */
  readonly month: YearMonth | null;
}

/** A column of a list: its title, what it reads of a row (a selection of the list's type), and what it shows. */
export interface ListColumn<Row> {
  readonly title: Words;
  /** Width in characters; a Chinese one counts two. */
  readonly width: number;
  readonly reads: string;
  readonly show: (row: Row, surroundings: CellSurroundings) => ShownCell;
}

export interface NamedUnit {
  readonly name: string;
}
