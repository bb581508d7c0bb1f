import { PAIRING_KINDS } from '@chengxin/activities/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EndPairingInput, PairingKind, PairingsQuery, UnpairedGroupsQuery } from '../../gql/graphql';
import { Chips } from '../../shared/chips';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { RowAct, SelectionBar, useSelection } from '../../shared/selection';
import { useMay, useViewer } from '../../shared/viewer';
import { ActOf } from './act-of';
import { EndFields } from './end-fields';
import { pairingColumns, uncoveredColumns } from './help.columns';
import { PairingsDocument } from './help.graphql';
import { UnpairedGroupsDocument } from './homes.graphql';
import { PagedListPanel } from './list-panel';
import { EndPairingDocument } from './mutual-aid-acts.graphql';
import { PairModal } from './pair.modal';

type Pairing = PairingsQuery['partyPairings']['nodes'][number];
type FreeGroup = UnpairedGroupsQuery['mutualAidGroups']['nodes'][number];
const SHOWN = [...PAIRING_KINDS, 'uncovered'] as const;

interface TabProps {
  onDone: () => void;
}

/** "1+10": who covers whom, and which groups nobody covers. */
export function PairingsTab({ onDone }: TabProps) {
  const { t } = useTranslation('help');
  const filters = useFilters();
  const shown = SHOWN.find((each) => each === filters.params.get('state')) ?? 'EMPLOYEE_GROUP';
  const text = (key: (typeof SHOWN)[number]) => (key === 'uncovered' ? t('pairings.uncovered') : t(`pairings.kinds.${key}`));
  return (
    <>
      <Chips
        unseen
        label={t('pairings.kind')}
        chosen={shown}
        choices={SHOWN.map((key) => ({ key, text: text(key) }))}
        onChoose={(key) => filters.set({ state: key })}
      />
      {shown === 'uncovered' ? <Uncovered onDone={onDone} /> : <Pairs key={shown} kind={shown} onDone={onDone} />}
    </>
  );
}

function Pairs({ kind, onDone }: TabProps & { kind: PairingKind }) {
  const { t } = useTranslation('help');
  const { unitCode, to } = useScope();
  const { today } = useViewer();
  const mayAct = useMay('GROUP_AFFAIRS');
  const [open, setOpen] = useState<'new' | Pairing>();
  const variables = { where: { unitCode, kind, lasting: true }, ...useCursor() };
  const list = usePagedList({ document: PairingsDocument, variables, list: 'partyPairings', onDone });
  const closing = { onClose: () => setOpen(undefined), onDone: list.done };
  const fields = pairingColumns(t, kind);
  return (
    <>
      <PagedListPanel
        list={list}
        title={`${t('pairings.title')} · ${t(`pairings.kinds.${kind}`)}`}
        fields={fields}
        shown={{
          covered: ({ coveredGroupId }, text) =>
            coveredGroupId ? <Link to={to(`/groups/${coveredGroupId}`)}>{text}</Link> : text,
        }}
        filters={[chosenText(t('pairings.kind'), t(`pairings.kinds.${kind}`))]}
        empty={t('pairings.empty')}
        tools={mayAct ? <Button onClick={() => setOpen('new')}>{t('pairings.pair')}</Button> : null}
        act={
          mayAct
            ? (row) => <RowAct label={t('pairings.end')} name={row.coveredName} danger onClick={() => setOpen(row)} />
            : undefined
        }
      />
      {open === 'new' ? <PairModal kind={kind} {...closing} /> : null}
      {open && open !== 'new' ? (
        <ActOf<{ until: string; reason?: string }, EndPairingInput>
          title={`${t('pairings.end')} ${open.leadName} · ${open.coveredName}`}
          act={EndPairingDocument}
          fields={['until', 'reason']}
          initialValues={{ until: today }}
          toInput={(values) => ({ pairingId: open.id, ...values })}
          danger
          {...closing}
        >
          {() => <EndFields day="until" label={t('pairings.endOn')} since={open.since} />}
        </ActOf>
      ) : null}
    </>
  );
}

/** Groups that no party-member employee covers; several are given to one at once. */
function Uncovered({ onDone }: TabProps) {
  const { t } = useTranslation('help');
  const { unitCode, to } = useScope();
  const mayAct = useMay('GROUP_AFFAIRS');
  const variables = { where: { unitCode, paired: false }, ...useCursor() };
  const list = usePagedList({ document: UnpairedGroupsDocument, variables, list: 'mutualAidGroups', onDone });
  const [pairing, setPairing] = useState<readonly FreeGroup[]>();
  const selection = useSelection(list.rows, ({ name }) => name);
  const pair = (group: FreeGroup) => <RowAct label={t('pairings.pair')} name={group.name} onClick={() => setPairing([group])} />;
  return (
    <>
      <PagedListPanel
        list={list}
        title={t('pairings.uncovered')}
        fields={uncoveredColumns(t)}
        shown={{ group: ({ id }, text) => <Link to={to(`/groups/${id}`)}>{text}</Link> }}
        filters={[t('pairings.uncovered')]}
        empty={t('pairings.allCovered')}
        act={mayAct ? pair : undefined}
        selection={mayAct ? selection.table : undefined}
      >
        <SelectionBar count={selection.rows.length} words={t('pairings.selected', { count: selection.rows.length })}>
          <Button type="primary" onClick={() => setPairing(selection.rows)}>
            {t('pairings.pair')}
          </Button>
        </SelectionBar>
      </PagedListPanel>
      {pairing ? (
        <PairModal
          kind="EMPLOYEE_GROUP"
          groups={pairing}
          onClose={() => setPairing(undefined)}
          onDone={() => {
            selection.clear();
            list.done();
          }}
        />
      ) : null}
    </>
  );
}
