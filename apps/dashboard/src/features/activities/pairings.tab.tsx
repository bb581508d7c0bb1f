import { useQuery } from '@apollo/client/react';
import { PAIRING_KINDS } from '@chengxin/activities/domain';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EndPairingInput, PairingKind, PairingsQuery, UnpairedGroupsQuery } from '../../gql/graphql';
import { useCursor } from '../../shared/cursor-pages';
import { ExportPageList } from '../../shared/export-list';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { SelectionBar, useSelection } from '../../shared/selection';
import { useMay, useViewer } from '../../shared/viewer';
import { ActOf } from './act-of';
import { EndFields } from './end-fields';
import { pairingColumns, uncoveredColumns } from './help.columns';
import { PairingsDocument } from './help.graphql';
import { UnpairedGroupsDocument } from './homes.graphql';
import { ListPanel } from './list-panel';
import { EndPairingDocument } from './mutual-aid-acts.graphql';
import { PairModal } from './pair.modal';
import { RowAct } from './row-act';
import { TabChips } from './tab-chips';

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
      <TabChips label={t('pairings.kind')} name="state" chosen={shown} tabs={SHOWN.map((key) => ({ key, text: text(key) }))} />
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
  const result = useQuery(PairingsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const closing = {
    onClose: () => setOpen(undefined),
    onDone: () => {
      void result.refetch();
      onDone();
    },
  };
  const fields = pairingColumns(t, kind);
  return (
    <>
      <QueryState result={keepLast(result)} shape="table">
        {({ partyPairings: { nodes, totalCount, pageInfo } }) => (
          <ListPanel
            title={`${t('pairings.title')} · ${t(`pairings.kinds.${kind}`)}`}
            rows={nodes}
            total={totalCount}
            pageInfo={pageInfo}
            busy={result.loading}
            fields={fields}
            shown={{
              covered: ({ coveredGroupId }, text) =>
                coveredGroupId ? <Link to={to(`/groups/${coveredGroupId}`)}>{text}</Link> : text,
            }}
            file={
              <ExportPageList
                title={`${t('pairings.title')} · ${t(`pairings.kinds.${kind}`)}`}
                document={PairingsDocument}
                variables={variables}
                list="partyPairings"
                columns={fields}
                filters={[chosenText(t('pairings.kind'), t(`pairings.kinds.${kind}`))]}
              />
            }
            empty={t('pairings.empty')}
            tools={mayAct ? <Button onClick={() => setOpen('new')}>{t('pairings.pair')}</Button> : null}
            act={
              mayAct
                ? (row) => <RowAct label={t('pairings.end')} name={row.coveredName} danger onClick={() => setOpen(row)} />
                : undefined
            }
          />
        )}
      </QueryState>
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
  const { unitCode } = useScope();
  const variables = { where: { unitCode, paired: false }, ...useCursor() };
  const result = useQuery(UnpairedGroupsDocument, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={keepLast(result)} shape="table">
      {({ mutualAidGroups }) => (
        <UncoveredList
          page={mutualAidGroups}
          file={
            <ExportPageList
              title={t('pairings.uncovered')}
              document={UnpairedGroupsDocument}
              variables={variables}
              list="mutualAidGroups"
              columns={uncoveredColumns(t)}
              filters={[t('pairings.uncovered')]}
            />
          }
          busy={result.loading}
          onDone={() => {
            void result.refetch();
            onDone();
          }}
        />
      )}
    </QueryState>
  );
}

interface UncoveredListProps extends TabProps {
  page: UnpairedGroupsQuery['mutualAidGroups'];
  file: ReactNode;
  busy: boolean;
}

function UncoveredList({ page, file, busy, onDone }: UncoveredListProps) {
  const { t } = useTranslation('help');
  const { to } = useScope();
  const mayAct = useMay('GROUP_AFFAIRS');
  const [pairing, setPairing] = useState<readonly FreeGroup[]>();
  const selection = useSelection(page.nodes, ({ name }) => name);
  const fields = uncoveredColumns(t);
  return (
    <>
      <ListPanel
        title={t('pairings.uncovered')}
        rows={page.nodes}
        total={page.totalCount}
        pageInfo={page.pageInfo}
        busy={busy}
        fields={fields}
        shown={{
          group: ({ id }, text) => <Link to={to(`/groups/${id}`)}>{text}</Link>,
        }}
        file={file}
        empty={t('pairings.allCovered')}
        act={
          mayAct
            ? (group) => <RowAct label={t('pairings.pair')} name={group.name} onClick={() => setPairing([group])} />
            : undefined
        }
        selection={mayAct ? selection.table : undefined}
      >
        <SelectionBar count={selection.rows.length} words={t('pairings.selected', { count: selection.rows.length })}>
          <Button type="primary" onClick={() => setPairing(selection.rows)}>
            {t('pairings.pair')}
          </Button>
        </SelectionBar>
      </ListPanel>
      {pairing ? (
        <PairModal
          kind="EMPLOYEE_GROUP"
          groups={pairing}
          onClose={() => setPairing(undefined)}
          onDone={() => {
            selection.clear();
            onDone();
          }}
        />
      ) : null}
    </>
  );
}
