import { DataTable } from '@chengxin/ui';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { formatInstant } from '../../shared/format';
import { readableValue } from '../../shared/readable-parameter';
import type { Parameter } from './policy.page';

type Version = Parameter['history'][number];

/** Every value set so far: from when, by whom and why. */
export function ParameterHistory({ parameter }: { parameter: Parameter }) {
  const { t } = useTranslation('policy');
  const value = (version: Version) => readableValue(parameter.kind, version.value);
  const columns: TableProps<Version>['columns'] = [
    { key: 'from', title: t('historyColumn.from'), render: (_, version) => version.effectiveFrom },
    { key: 'value', title: t('historyColumn.value'), align: 'right', render: (_, version) => value(version) },
    { key: 'unit', title: t('historyColumn.unit'), render: (_, version) => version.unitCode },
    { key: 'by', title: t('historyColumn.by'), render: (_, version) => version.setBy },
    { key: 'at', title: t('historyColumn.at'), render: (_, version) => formatInstant(version.setAt) },
    { key: 'reason', title: t('historyColumn.reason'), render: (_, version) => version.reason },
  ];
  const card = (version: Version) => (
    <CardLines>
      <strong className="cx-figure">
        {version.effectiveFrom} · {value(version)}
      </strong>
      <span>{version.reason}</span>
      <span className="cx-quiet">
        {version.setBy} · {formatInstant(version.setAt)} · {version.unitCode}
      </span>
    </CardLines>
  );
  return (
    <DataTable
      label={t('historyTitle', { name: parameter.code })}
      rows={parameter.history}
      rowKey={(version) => `${version.unitCode} ${version.effectiveFrom}`}
      columns={columns}
      card={card}
      sticky={false}
    />
  );
}
