import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NameDemonstrationShopInput, ShopsQuery } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { useFilters } from '../../shared/filters';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay, useViewer } from '../../shared/viewer';
import { ActOf } from './act-of';
import { MembersField } from './fields';
import { ShopsDocument } from './homes.graphql';
import type { StandingTabProps } from './homes.page';
import { type ListField, ListPanel } from './list-panel';
import { NameDemonstrationShopDocument } from './mutual-aid-acts.graphql';
import { TabChips } from './tab-chips';

type Shop = ShopsQuery['demonstrationShops'][number];

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
  const name = ({ retailer }: Shop): string => retailer?.storeName ?? t('shops.hidden');
  const fields: ListField<Shop>[] = [
    { key: 'county', title: t('shops.county'), text: ({ county }) => county.name },
    {
      ...{ key: 'shop', title: t('shops.shop'), text: name },
      shown: (shop) =>
        shop.retailer && mayRetailers ? <Link to={to(`/retailers/${shop.retailer.id}`)}>{name(shop)}</Link> : name(shop),
    },
    { key: 'address', title: t('shops.address'), text: ({ retailer }) => retailer?.address ?? '' },
    { key: 'since', title: t('shops.since'), text: ({ since }) => since, figure: true },
    ...(state === 'history'
      ? [{ key: 'until', title: t('shops.until'), text: ({ until }: Shop) => until ?? '', figure: true }]
      : []),
  ];
  return (
    <>
      <TabChips
        label={t('shops.state')}
        name="state"
        chosen={state}
        tabs={(['now', 'history'] as const).map((key) => ({ key, text: t(`shops.${key}`) }))}
      />
      <QueryState result={keepLast(result)} shape="table">
        {({ demonstrationShops }) => (
          <ListPanel
            title={t('shops.title')}
            rows={demonstrationShops}
            fields={fields}
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
