import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NameDemonstrationShopInput } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { Chips } from '../../shared/chips';
import { useFilters } from '../../shared/filters';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay, useViewer } from '../../shared/viewer';
import { ActOf } from './act-of';
import { MembersField } from './fields';
import { shopColumns } from './homes.columns';
import { ShopsDocument } from './homes.graphql';
import type { StandingTabProps } from './homes.page';
import { ListPanel } from './list-panel';
import { NameDemonstrationShopDocument } from './mutual-aid-acts.graphql';

/** Demonstration shops, one for each county, with those before them. */
export function ShopsTab({ onDone }: StandingTabProps) {
  const { t } = useTranslation('homes');
  const { unitCode, to } = useScope();
  const { today } = useViewer();
  const mayAct = useMay('GROUP_AFFAIRS');
  const mayRetailers = useMay('RETAILER_READ');
  const filters = useFilters();
  const state = filters.params.get('state') === 'history' ? 'history' : 'now';
  const [naming, setNaming] = useState(false);
  const where = state === 'now' ? { unitCode, lasting: true } : { unitCode };
  const result = useQuery(ShopsDocument, { variables: { where }, fetchPolicy: 'cache-and-network' });
  const fields = shopColumns(t, state);
  return (
    <>
      <Chips
        unseen
        label={t('shops.state')}
        chosen={state}
        choices={(['now', 'history'] as const).map((key) => ({ key, text: t(`shops.${key}`) }))}
        onChoose={(key) => filters.set({ state: key })}
      />
      <QueryState result={keepLast(result)} shape="table">
        {({ demonstrationShops }) => (
          <ListPanel
            title={t('shops.title')}
            rows={demonstrationShops}
            fields={fields}
            shown={{
              shop: ({ retailer }, text) =>
                retailer && mayRetailers ? <Link to={to(`/retailers/${retailer.id}`)}>{text}</Link> : text,
            }}
            empty={t('shops.empty')}
            busy={result.loading}
            tools={mayAct ? <Button onClick={() => setNaming(true)}>{t('shops.name')}</Button> : null}
          />
        )}
      </QueryState>
      {naming ? (
        <ActOf<NameDemonstrationShopInput, NameDemonstrationShopInput>
          title={t('shops.name')}
          act={NameDemonstrationShopDocument}
          fields={['retailerId', 'since']}
          initialValues={{ since: today }}
          toInput={(values) => values}
          onClose={() => setNaming(false)}
          onDone={() => {
            void result.refetch();
            onDone();
          }}
        >
          {() => (
            <>
              <p>{t('shops.nameNote')}</p>
              <MembersField name="retailerId" label={t('shops.retailer')} unitCode={unitCode} />
              <DayField name="since" label={t('shops.since')} max={today} />
            </>
          )}
        </ActOf>
      ) : null}
    </>
  );
}
