import { useQuery } from '@apollo/client/react';
import { DataTable } from '@chengxin/ui';
import { Checkbox, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanRemaindersQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { currentLanguage } from '../../shared/language';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { LocalPages, useLocalPage } from './local-pages';
import { PlanRemaindersDocument } from './planner.graphql';
import type { Selection } from './use-selection';

type Row = PlanRemaindersQuery['planRemainders']['nodes'][number];

/** Who is in no group and in no proposal, each with the reason; ticked, they can be put into one. */
export function RemaindersSection({ unitCode, selection }: { unitCode: string; selection: Selection | undefined }) {
  const { t } = useTranslation('planner');
  const { to } = useScope();
  const page = useLocalPage(unitCode);
  const result = useQuery(PlanRemaindersDocument, { variables: { unitCode, after: page.after } });
  const reason = (row: Row) => (currentLanguage() === 'en' ? row.textEn : row.textZh);
  const tick = (row: Row) =>
    selection ? (
      <Checkbox
        aria-label={row.retailer.storeName}
        checked={selection.has(row.id)}
        onChange={(event) => selection.set([row.id], event.target.checked)}
      />
    ) : null;
  const store = (row: Row) => <Link to={to(`/retailers/${row.id}`)}>{row.retailer.storeName}</Link>;
  const columns: TableProps<Row>['columns'] = [
    ...(selection ? [{ key: 'tick', width: 44, render: (_: unknown, row: Row) => tick(row) }] : []),
    { key: 'store', title: t('column.store'), render: (_, row) => store(row) },
    { key: 'place', title: t('column.place'), render: (_, row) => row.retailer.place.name },
    { key: 'address', title: t('column.address'), render: (_, row) => row.retailer.address },
    { key: 'tier', title: t('column.tier'), align: 'right', render: (_, row) => row.retailer.tier },
    { key: 'reason', title: t('column.reason'), render: (_, row) => reason(row) },
  ];
  const card = (row: Row) => (
    <CardLines>
      <strong>
        {tick(row)} {store(row)}
      </strong>
      <span>
        {row.retailer.place.name} · {row.retailer.address} · {t('tier', { tier: row.retailer.tier })}
      </span>
      <span className="cx-quiet">{reason(row)}</span>
    </CardLines>
  );
  return (
    <QueryState result={keepLast(result)} shape="table">
      {({ planRemainders: { nodes, totalCount, pageInfo } }) =>
        totalCount === 0 ? null : (
          <section className="cx-panel" aria-labelledby="plan-left">
            <h2 id="plan-left">{t('remainders', { count: totalCount })}</h2>
            <DataTable<Row>
              label={t('remainders', { count: totalCount })}
              columns={columns}
              rows={nodes}
              rowKey={(row) => row.id}
              card={card}
            />
            <LocalPages page={page} pageInfo={pageInfo} />
          </section>
        )
      }
    </QueryState>
  );
}
