import { DataTable } from '@chengxin/ui';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { currentLanguage } from '../../shared/language';
import { inLanguage } from './import-steps';
import type { ImportJob } from './imports.page';

type Fault = ImportJob['faults'][number];

/** Where each fault stands and what should stand there. */
export function FaultsTable({ faults, label }: { faults: readonly Fault[]; label: string }) {
  const { t } = useTranslation('imports');
  const value = (fault: Fault) => (fault.value === '' ? <span className="cx-quiet">{t('emptyValue')}</span> : fault.value);
  const expected = (fault: Fault) => inLanguage(fault.expected, currentLanguage());
  const columns: TableProps<Fault>['columns'] = [
    { key: 'sheet', title: t('fault.sheet'), render: (_, fault) => fault.sheet },
    { key: 'row', title: t('fault.row'), align: 'right', render: (_, fault) => <span className="cx-figure">{fault.row}</span> },
    { key: 'column', title: t('fault.column'), render: (_, fault) => fault.column },
    { key: 'value', title: t('fault.value'), render: (_, fault) => value(fault) },
    {
      key: 'expected',
      title: t('fault.expected'),
      render: (_, fault) => <div style={{ maxWidth: 560, whiteSpace: 'normal' }}>{expected(fault)}</div>,
    },
  ];
  const card = (fault: Fault) => (
    <CardLines>
      <strong>
        {fault.sheet} · {t('fault.row')} {fault.row} · {fault.column}
      </strong>
      <span>
        {t('fault.value')}: {value(fault)}
      </span>
      <span>
        {t('fault.expected')}: {expected(fault)}
      </span>
    </CardLines>
  );
  return (
    <DataTable
      label={label}
      rows={faults}
      rowKey={(fault) => `${fault.sheet} ${fault.row} ${fault.column} ${fault.expected}`}
      columns={columns}
      card={card}
    />
  );
}
