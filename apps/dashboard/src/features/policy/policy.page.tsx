import { useQuery } from '@apollo/client/react';
import { PageHeader, PageState } from '@chengxin/ui';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyPageQuery } from '../../gql/graphql';
import { dayOf } from '../../shared/day-of';
import { FilterBar, useFilters } from '../../shared/filters';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useToldActs } from '../../shared/use-told-acts';
import { useMay, useViewer, withinUnit } from '../../shared/viewer';
import { matchingParameters } from './policy.filter';
import { PolicyPageDocument } from './policy.graphql';
import { PolicyTable } from './policy.table';
import { SetParameterModal } from './set-parameter.modal';
import { TryParameterModal } from './try-parameter.modal';

/** A parameter as the page's query answers it. */
export type Parameter = PolicyPageQuery['policyParameters'][number];

/** Every number that a rule uses, in force for the unit on a day; set by the administrator from a date with a reason. */
export function PolicyPage() {
  const { t } = useTranslation('policy');
  const viewer = useViewer();
  const { unitCode } = useScope();
  const filters = useFilters();
  const maySet = useMay('POLICY_WRITE');
  const mayTry = withinUnit(viewer.unit.code, viewer.unit.level, unitCode);
  const on = dayOf(filters.params.get('on')) ?? viewer.today;
  const search = filters.params.get('search') ?? '';
  const onlyChanged = filters.params.get('changed') === 'yes';
  const [setting, setSetting] = useState<Parameter>();
  const result = useQuery(PolicyPageDocument, { variables: { unitCode, on } });
  const { toast, done } = useToldActs(() => void result.refetch());
  return (
    <>
      {toast}
      <QueryState result={keepLast(result)} shape="table">
        {({ policyParameters, unit }) => {
          const shown = matchingParameters(policyParameters, search, onlyChanged);
          const changed = policyParameters.filter((parameter) => !parameter.isDefault).length;
          const facts = { unit: unit?.name ?? unitCode, date: on, count: policyParameters.length, changed };
          return (
            <>
              <title>{`${t('title')} · 诚信`}</title>
              <PageHeader
                title={t('title')}
                answer={
                  <>
                    {t(changed > 0 ? 'answer' : 'answerNone', facts)} {maySet ? null : t('readOnly')}
                  </>
                }
              />
              <FilterBar
                label={t('search')}
                filters={filters}
                fields={[
                  { name: 'search', label: t('search'), value: search, placeholder: t('searchPlaceholder') },
                  { name: 'on', label: t('on'), value: on, type: 'date', width: 168 },
                ]}
              >
                <Checkbox
                  checked={onlyChanged}
                  onChange={(event) => filters.set({ changed: event.target.checked ? 'yes' : undefined })}
                  style={{ paddingBottom: 5 }}
                >
                  {t('onlyChanged')}
                </Checkbox>
              </FilterBar>
              {shown.length === 0 ? (
                <PageState kind="empty" title={t('empty')} hint={t('emptyHint')} />
              ) : (
                <section className="cx-panel" aria-busy={result.loading}>
                  <PolicyTable parameters={shown} onOpen={setSetting} maySet={maySet} mayTry={mayTry} />
                </section>
              )}
              {setting && !maySet ? (
                <TryParameterModal
                  parameter={setting}
                  unitCode={unitCode}
                  unitName={unit?.name ?? unitCode}
                  onClose={() => setSetting(undefined)}
                />
              ) : null}
              {setting && maySet ? (
                <SetParameterModal
                  parameter={setting}
                  unitCode={unitCode}
                  unitName={unit?.name ?? unitCode}
                  onClose={() => setSetting(undefined)}
                  onDone={() => done(t('done'))}
                />
              ) : null}
            </>
          );
        }}
      </QueryState>
    </>
  );
}
