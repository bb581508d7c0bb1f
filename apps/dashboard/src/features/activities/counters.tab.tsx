import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CountersQuery, OpenHundredFlowersCounterInput } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { Chips } from '../../shared/chips';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { RowAct } from '../../shared/selection';
import { useMay, useViewer } from '../../shared/viewer';
import { ActOf } from './act-of';
import { EndFields } from './end-fields';
import { MembersField } from './fields';
import { counterColumns } from './homes.columns';
import { CountersDocument } from './homes.graphql';
import { PagedListPanel } from './list-panel';
import { EndHundredFlowersCounterDocument, OpenHundredFlowersCounterDocument } from './mutual-aid-acts.graphql';

type Counter = CountersQuery['hundredFlowersCounters']['nodes'][number];

/** Hundred Flowers counters of a unit, or of a group's members; set up and given up here. */
export function CountersTab({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('homes');
  const { unitCode, to } = useScope();
  const mayAct = useMay('GROUP_AFFAIRS');
  const mayRetailers = useMay('RETAILER_READ');
  const filters = useFilters();
  const state = filters.params.get('state') === 'all' ? 'all' : 'lasting';
  const groupId = filters.params.get('group');
  const [open, setOpen] = useState<Counter | 'new'>();
  const where = { unitCode, ...(groupId ? { groupId } : {}), ...(state === 'all' ? {} : { lasting: true }) };
  const variables = { where, ...useCursor() };
  const list = usePagedList({ document: CountersDocument, variables, list: 'hundredFlowersCounters', onDone });
  const fields = counterColumns(t, state);
  return (
    <>
      <Chips
        unseen
        label={t('counters.state')}
        chosen={state}
        choices={(['lasting', 'all'] as const).map((key) => ({ key, text: t(`counters.${key}`) }))}
        onChoose={(key) => filters.set({ state: key })}
      />
      {groupId ? (
        <p>
          {t('counters.ofGroup')}{' '}
          <Button type="link" size="small" onClick={() => filters.set({ group: undefined })}>
            {t('counters.ofUnit')}
          </Button>
        </p>
      ) : null}
      <PagedListPanel
        list={list}
        title={t('counters.title')}
        fields={fields}
        shown={{
          retailer: ({ retailer }, text) => (mayRetailers ? <Link to={to(`/retailers/${retailer.id}`)}>{text}</Link> : text),
          group: ({ retailer: { membership } }, text) =>
            membership ? <Link to={to(`/groups/${membership.group.id}`)}>{text}</Link> : text,
        }}
        filters={[chosenText(t('counters.state'), t(`counters.${state}`))]}
        empty={t('counters.empty')}
        tools={mayAct ? <Button onClick={() => setOpen('new')}>{t('counters.open')}</Button> : null}
        act={
          mayAct
            ? (row) =>
                row.until ? null : (
                  <RowAct danger label={t('counters.end')} name={row.retailer.storeName} onClick={() => setOpen(row)} />
                )
            : undefined
        }
      />
      {open === 'new' ? <OpenCounter onClose={() => setOpen(undefined)} onDone={list.done} /> : null}
      {open && open !== 'new' ? (
        <EndCounter
          id={open.id}
          storeName={open.retailer.storeName}
          since={open.since}
          onClose={() => setOpen(undefined)}
          onDone={list.done}
        />
      ) : null}
    </>
  );
}

interface Closing {
  onClose: () => void;
  onDone: () => void;
}

/** Sets up a counter, of a known retailer or of a member who is looked for. */
export function OpenCounter({ retailer, ...closing }: Closing & { retailer?: { id: string; storeName: string } }) {
  const { t } = useTranslation('homes');
  const { unitCode } = useScope();
  const { today } = useViewer();
  return (
    <ActOf<OpenHundredFlowersCounterInput, OpenHundredFlowersCounterInput>
      title={t('counters.open')}
      act={OpenHundredFlowersCounterDocument}
      fields={['retailerId', 'since']}
      initialValues={{ since: today, ...(retailer ? { retailerId: retailer.id } : {}) }}
      toInput={(values) => values}
      {...closing}
    >
      {() => (
        <>
          <p>{t('counters.openNote')}</p>
          <MembersField
            name="retailerId"
            label={t(retailer ? 'counters.retailer' : 'shops.retailer')}
            unitCode={unitCode}
            {...(retailer ? { known: [{ value: retailer.id, label: retailer.storeName }] } : {})}
          />
          <DayField name="since" label={t('counters.since')} max={today} />
        </>
      )}
    </ActOf>
  );
}

/** Gives a counter up, with the reason. */
export function EndCounter({ id, storeName, since, ...closing }: Closing & { id: string; storeName: string; since: string }) {
  const { t } = useTranslation('homes');
  const { today } = useViewer();
  return (
    <ActOf<{ until: string; reason: string }, { counterId: string; until: string; reason: string }>
      title={`${t('counters.end')} ${storeName}`}
      act={EndHundredFlowersCounterDocument}
      fields={['until', 'reason']}
      initialValues={{ until: today }}
      danger
      toInput={(values) => ({ counterId: id, ...values })}
      {...closing}
    >
      {() => <EndFields day="until" label={t('counters.until')} since={since} reason={t('counters.endReason')} />}
    </ActOf>
  );
}
