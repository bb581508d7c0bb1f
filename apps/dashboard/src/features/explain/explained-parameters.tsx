import { TableTwin } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { ExplainedParametersFragment } from '../../gql/graphql';
import { formatClause } from '../../shared/format';
import { readableValue } from '../../shared/readable-parameter';

interface ExplainedParametersProps extends Pick<ExplainedParametersFragment, 'parameters'> {
  policyDate: string;
}

/** The parameters behind target and lines, with where their values come from. */
export function ExplainedParameters({ parameters, policyDate }: ExplainedParametersProps) {
  const { t, i18n } = useTranslation('explain');
  const policy = useTranslation('policy').t;
  if (parameters.length === 0) return null;
  const title = t('parameters', { date: policyDate });
  return (
    <section>
      <h3>{title}</h3>
      <TableTwin
        caption={title}
        data={{
          columns: [
            { key: 'name', title: policy('column.name') },
            { key: 'value', title: policy('column.value'), figure: true },
            { key: 'source', title: policy('column.source') },
            { key: 'clause', title: policy('column.clause') },
          ],
          rows: parameters.map((parameter) => ({
            key: parameter.code,
            name: i18n.language === 'en' ? parameter.nameEn : parameter.nameZh,
            value: readableValue(parameter.kind, parameter.value),
            source: parameter.isDefault
              ? t('fromDefault')
              : t('fromUnit', { unit: parameter.fromUnitCode, date: parameter.effectiveFrom }),
            clause: formatClause(parameter.clause),
          })),
        }}
      />
    </section>
  );
}
