import type { TableTwinData } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../gql/graphql';
import { ExportMenu } from './export-menu';
import { fetchTableFile, tableBody } from './export-table.request';
import { saveFile } from './save-file';
import { useScope } from './scope';
import { useMay } from './viewer';

/** Exports a table or the figures of a chart as they are shown; nothing for who may not. */
export function ExportTable({ title, data }: { title: string; data: () => TableTwinData }) {
  const { t } = useTranslation('exports');
  const { unitCode, month } = useScope();
  const mayExport = useMay('EXPORT');
  const perform = async (format: ExportFormat) => {
    const { name, file } = await fetchTableFile(tableBody(data(), { title, unit: unitCode, month }, format));
    saveFile(file, name);
    return null;
  };
  return mayExport ? <ExportMenu title={title} note={t('tableNote')} perform={perform} /> : null;
}
