import type { TableTwinData } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../gql/graphql';
import { ExportMenu } from './export-menu';
import { fetchTableFile, tableBody } from './export-table.request';
import { saveFile } from './save-file';
import { useScope } from './scope';
import { useMay } from './viewer';

export interface ExportTableProps {
  title: string;
  /** What is shown; where that is a beginning, what it is the beginning of. */
  data: () => TableTwinData | Promise<TableTwinData>;
  /** What the file has, where it is more than what is shown. */
  note?: string;
  filters?: readonly string[];
}

/** Exports a table or the figures of a chart as they are shown; nothing for who may not. */
export function ExportTable({ title, data, note, filters = [] }: ExportTableProps) {
  const { t } = useTranslation('exports');
  const { unitCode, month } = useScope();
  const mayExport = useMay('EXPORT');
  const perform = async (format: ExportFormat) => {
    const { name, file } = await fetchTableFile(tableBody(await data(), { title, unit: unitCode, month, filters }, format));
    saveFile(file, name);
    return null;
  };
  return mayExport ? <ExportMenu title={title} note={note ?? t('tableNote')} perform={perform} /> : null;
}
