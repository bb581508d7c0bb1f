import type { ImportDefinition, Placed } from '@chengxin/imports/domain';
import type { CellPlace } from './act-run';

/** The cells of a row by the keys of its columns. */
export const cellsOf =
  ({ columns }: ImportDefinition, { sheet, line }: Placed<object>) =>
  (key: string, who?: string): CellPlace => ({ sheet, line, header: columns[key]?.header ?? key, who });
