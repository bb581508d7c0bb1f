import { BandTag } from '@chengxin/ui';
import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DemandAction, DemandsQuery } from '../../gql/graphql';
import { Chips } from '../../shared/chips';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { RowAct } from '../../shared/selection';
import { useMay } from '../../shared/viewer';
import { OfferDemand, SettleDemand, ShareDemand, WithdrawDemand } from './demand-acts';
import { demandColumns } from './help.columns';
import { DemandsDocument } from './help.graphql';
import { PagedListPanel } from './list-panel';

/** A demand as the list answers it. */
export type Demand = DemandsQuery['demandSharings']['nodes'][number];

const STATES = ['current', 'DONE', 'WITHDRAWN'] as const;
const TONES = { OPEN: 'near', SHARED: 'good', DONE: 'good', WITHDRAWN: 'none' } as const;
const ACTS = { SHARE: ShareDemand, SETTLE: SettleDemand, WITHDRAW: WithdrawDemand } as const;

/** Weddings, funerals and conferences whose consumption stays in the group. */
export function DemandsTab({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('help');
  const { unitCode, to } = useScope();
  const mayAct = useMay('GROUP_AFFAIRS');
  const filters = useFilters();
  const state = STATES.find((each) => each === filters.params.get('state')) ?? 'current';
  const [open, setOpen] = useState<'new' | { row: Demand; action: DemandAction }>();
  const status = state === 'current' ? (['OPEN', 'SHARED'] as const) : ([state] as const);
  const variables = { where: { unitCode, status: [...status] }, ...useCursor() };
  const list = usePagedList({ document: DemandsDocument, variables, list: 'demandSharings', onDone });
  const closing = { onClose: () => setOpen(undefined), onDone: list.done };
  const fields = demandColumns(t);
  const act = (row: Demand) => (
    // Below each other rather than over the columns beside them.
    <Flex wrap style={{ maxWidth: 160 }}>
      {row.availableActions.map((action) => (
        <RowAct
          key={action}
          label={t(`demands.action.${action}`)}
          name={row.offeredBy.storeName}
          danger={action === 'WITHDRAW'}
          onClick={() => setOpen({ row, action })}
        />
      ))}
    </Flex>
  );
  const text = (key: (typeof STATES)[number]) => (key === 'current' ? t('demands.current') : t(`demands.status.${key}`));
  const Act = open && open !== 'new' ? ACTS[open.action] : null;
  return (
    <>
      <Chips
        unseen
        label={t('state')}
        chosen={state}
        choices={STATES.map((key) => ({ key, text: text(key) }))}
        onChoose={(key) => filters.set({ state: key })}
      />
      <PagedListPanel
        list={list}
        title={t('demands.title')}
        fields={fields}
        shown={{
          offeredBy: ({ offeredBy }, text) => <Link to={to(`/retailers/${offeredBy.id}`)}>{text}</Link>,
          group: ({ group }, text) => <Link to={to(`/groups/${group.id}`)}>{text}</Link>,
          status: (row, text) => <BandTag tone={TONES[row.status]}>{text}</BandTag>,
        }}
        filters={[chosenText(t('state'), text(state))]}
        empty={t('demands.empty')}
        tools={mayAct ? <Button onClick={() => setOpen('new')}>{t('demands.offer')}</Button> : null}
        act={mayAct && state === 'current' ? act : undefined}
      >
        <p className="cx-quiet">{t('demands.note')}</p>
      </PagedListPanel>
      {open === 'new' ? <OfferDemand {...closing} /> : null}
      {Act && open && open !== 'new' ? <Act row={open.row} {...closing} /> : null}
    </>
  );
}
