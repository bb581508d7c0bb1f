import { buffer } from 'node:stream/consumers';
import { ARCHIVE_WIDTHS } from '@chengxin/joining/domain';
import { writeXlsx } from '@chengxin/workbook';
import type { PaperData } from './paper-data.queries';
import { archiveSheet } from './paper-fields';

/** Annex 5 of groups as a workbook, a sheet for each, in the layout that an import of group archives reads again. */
export const archiveWorkbook = (groups: readonly PaperData[]): Promise<Buffer> =>
  buffer(
    writeXlsx(
      groups.map((data, index) => ({
        name: groups.length === 1 ? '小组档案' : `小组档案${index + 1}`,
        widths: ARCHIVE_WIDTHS,
        rows: archiveSheet(data),
      })),
    ),
  );
