import { useQuery } from '@apollo/client/react';
import { DataTable } from '@chengxin/ui';
import { Checkbox, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanRemaindersQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { ExportPageList } from '../../shared/export-list';
import { currentLanguage } from '../../shared/language';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { LocalPages, useLocalPage } from './local-pages';
import { remainderColumns } from './planner.columns';
import { PlanRemaindersDocument } from './planner.graphql';
import type { Selection } from './use-selection';

type Row = PlanRemaindersQuery['planRemainders']['nodes'][number];

/** Where on the page the two lists stand. */
export const LEFT_ANCHOR = 'plan-left';
export const ON_THE_WAY_ANCHOR = 'plan-on-the-way';

export interface RemaindersProps {
  /** The unit, or the one place of it that is looked at. */
  unitCode: string;
  /** Those on the way into a group instead of those who are not placed. */
  onTheWay?: boolean;
  selection?: Selection | undefined;
}

/**
 * Who is in no group and in no proposal: those who are not placed, each with the reason, who can be ticked and put into a proposal; or those on
 * the way into a group, each with where he is going.
 */
export function RemaindersSection({ unitCode, onTheWay = false, selection }: RemaindersProps) {
  const { t } = useTranslation('planner');
  const { to } = useScope();
  const page = useLocalPage(unitCode);
  const id = onTheWay ? ON_THE_WAY_ANCHOR : LEFT_ANCHOR;
  const title = (count: number) => t(onTheWay ? 'onTheWay' : 'remainders', { count });
  const variables = { unitCode, onTheWay, after: page.after };
  const result = useQuery(PlanRemaindersDocument, { variables });
  const reason = (row: Row) => {
    const text = currentLanguage() === 'en' ? row.textEn : row.textZh;
    const address = row.foundingId ? `/foundings/${row.foundingId}` : row.groupId ? `/groups/${row.groupId}` : undefined;
    return address ? <Link to={to(address)}>{text}</Link> : text;
  };
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
    { key: 'reason', title: t(onTheWay ? 'column.where' : 'column.reason'), render: (_, row) => reason(row) },
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
          <section className="cx-panel" id={id} aria-labelledby={`${id}-title`}>
            <div className="cx-panel-header">
              <h2 id={`${id}-title`}>{title(totalCount)}</h2>
              <ExportPageList
                title={t(onTheWay ? 'part.onTheWay' : 'part.left')}
                document={PlanRemaindersDocument}
                variables={variables}
                list="planRemainders"
                columns={remainderColumns(t, onTheWay)}
                filters={[]}
              />
            </div>
            <DataTable<Row> label={title(totalCount)} columns={columns} rows={nodes} rowKey={(row) => row.id} card={card} />
            <LocalPages page={page} pageInfo={pageInfo} />
          </section>
        )
      }
    </QueryState>
  );
}
