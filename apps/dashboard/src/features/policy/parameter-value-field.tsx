import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatClause } from '../../shared/format';
import { readableValue } from '../../shared/readable-parameter';
import type { Parameter } from './policy.page';

/** Another value of a parameter, beside the one in force, its default and its clause. */
export function ParameterValueField({
  parameter: { kind, value, defaultValue, unitOfMeasure, clause },
}: {
  parameter: Parameter;
}) {
  const { t } = useTranslation('policy');
  const now = t('now', { value: readableValue(kind, value), defaultValue: readableValue(kind, defaultValue) });
  return (
    <Form.Item
      name="value"
      label={unitOfMeasure ? t('value', { unit: unitOfMeasure }) : t('valuePlain')}
      extra={`${now} · ${formatClause(clause)}`}
      rules={[{ required: true, whitespace: true, message: t('required') }]}
    >
      <Input inputMode={kind === 'TEXT' ? 'text' : 'decimal'} style={{ width: 200 }} />
    </Form.Item>
  );
}
