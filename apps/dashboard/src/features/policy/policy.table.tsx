import { BandTag, DataTable } from '@chengxin/ui';
import { Button, Modal, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { formatClause } from '../../shared/format';
import { readableValue } from '../../shared/readable-parameter';
import { ParameterHistory } from './parameter-history';
import type { Parameter } from './policy.page';

export interface PolicyTableProps {
  parameters: readonly Parameter[];
  /** Opens another value: to set it, or only to see what it would change. */
  onOpen: (parameter: Parameter) => void;
  maySet: boolean;
  /** Of a unit above one's own only the values are told: what they would change there cannot be seen. */
  mayTry: boolean;
}

/** Value beside default, since when and by whose decision, and the clause it rests on. */
export function PolicyTable({ parameters, onOpen, maySet, mayTry }: PolicyTableProps) {
  const { t, i18n } = useTranslation('policy');
  const [told, setTold] = useState<Parameter>();
  const nameOf = (parameter: Parameter) => (i18n.language === 'en' ? parameter.nameEn : parameter.nameZh);
  const value = (parameter: Parameter) => (
    <>
      <strong className="cx-figure">{readableValue(parameter.kind, parameter.value)}</strong>{' '}
      {parameter.isDefault ? null : <BandTag tone="near">{t('changed')}</BandTag>}
    </>
  );
  const acts = (parameter: Parameter) => (
    <>
      {parameter.history.length > 0 ? (
        <Button type="link" size="small" onClick={() => setTold(parameter)}>
          {t('history', { count: parameter.history.length })}
        </Button>
      ) : null}
      {maySet || mayTry ? (
        <Button
          type="link"
          size="small"
          aria-label={t(maySet ? 'setTitle' : 'tryTitle', { name: nameOf(parameter) })}
          onClick={() => onOpen(parameter)}
        >
          {t(maySet ? 'set' : 'try')}
        </Button>
      ) : null}
    </>
  );
  const columns: TableProps<Parameter>['columns'] = [
    {
      key: 'name',
      title: t('column.name'),
      fixed: 'left',
      render: (_, parameter) => (
        <>
          {nameOf(parameter)}
          <span className="cx-quiet" style={{ display: 'block' }}>
            {parameter.code}
          </span>
        </>
      ),
    },
    { key: 'value', title: t('column.value'), align: 'right', render: (_, parameter) => value(parameter) },
    {
      key: 'default',
      title: t('column.defaultValue'),
      align: 'right',
      render: (_, parameter) => <span className="cx-figure">{readableValue(parameter.kind, parameter.defaultValue)}</span>,
    },
    { key: 'unit', title: t('column.unitOfMeasure'), render: (_, parameter) => parameter.unitOfMeasure },
    { key: 'from', title: t('column.from'), render: (_, parameter) => parameter.effectiveFrom ?? '—' },
    { key: 'source', title: t('column.source'), render: (_, parameter) => parameter.fromUnitCode ?? t('sourceDefault') },
    { key: 'clause', title: t('column.clause'), render: (_, parameter) => formatClause(parameter.clause) },
    { key: 'act', title: t('column.act'), render: (_, parameter) => acts(parameter) },
  ];
  const card = (parameter: Parameter) => (
    <CardLines>
      <strong>{nameOf(parameter)}</strong>
      <span>
        {value(parameter)} {parameter.unitOfMeasure}
      </span>
      <span className="cx-quiet">
        {t('column.defaultValue')} {readableValue(parameter.kind, parameter.defaultValue)} · {formatClause(parameter.clause)}
      </span>
      <span>{acts(parameter)}</span>
    </CardLines>
  );
  return (
    <>
      <DataTable label={t('tableLabel')} rows={parameters} rowKey={(parameter) => parameter.code} columns={columns} card={card} />
      {told ? (
        <Modal
          open
          footer={null}
          width={760}
          title={t('historyTitle', { name: nameOf(told) })}
          onCancel={() => setTold(undefined)}
        >
          <ParameterHistory parameter={told} />
        </Modal>
      ) : null}
    </>
  );
}
