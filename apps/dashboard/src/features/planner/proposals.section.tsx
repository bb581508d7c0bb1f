import { useMutation, useQuery } from '@apollo/client/react';
import { PageState } from '@chengxin/ui';
import { Alert, Button, Flex, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { PlanProposalAction, PlanProposalState } from '../../gql/graphql';
import { ChoiceChips } from '../../shared/choice-chips';
import { CursorPages, useCursor } from '../../shared/cursor-pages';
import { ExportPageList } from '../../shared/export-list';
import { chosenText } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { proposalColumns } from './planner.columns';
import { AcceptProposalsDocument, MovePlannedDocument, PlanProposalsDocument, SplitProposalDocument } from './planner.graphql';
import { ChangeProposalModal, DropProposalModal, MergeProposalsModal } from './proposal-acts.modals';
import { ProposalCard } from './proposal-card';
import { type Coverage, type Proposal, sizeAfter, titleOf } from './to-plan-words';
import type { PlanActs } from './use-plan-acts';
import type { Selection } from './use-selection';

const VIEWS = ['OPEN', 'ACCEPTED', 'DONE'] as const satisfies readonly PlanProposalState[];
const MOVING = 'move';
const ACCEPTING = 'accept';

export interface ProposalsProps {
  unitCode: string;
  coverage: readonly Coverage[];
  /** The one place that is looked at, if any, and the address of all. */
  placeCode: string | undefined;
  toAll: string;
  /** Address of those of one place. */
  toPlace: (code: string) => string;
  selection: Selection | undefined;
  acts: PlanActs;
}

/** The proposals as cards, a page at a time, and everything that may be done with them. */
export function ProposalsSection({ unitCode, coverage, placeCode, toAll, toPlace, selection, acts }: ProposalsProps) {
  const { t } = useTranslation('planner');
  const [params] = useSearchParams();
  const view = VIEWS.find((one) => one === params.get('state')) ?? 'OPEN';
  const where = { unitCode: placeCode ?? unitCode, state: [view] };
  const variables = { where, ...useCursor() };
  const result = useQuery(PlanProposalsDocument, { variables });
  return (
    <section className="cx-panel" aria-label={t('title')} aria-busy={result.loading}>
      <QueryState result={keepLast(result)} shape="table">
        {({ planProposals: { nodes, totalCount, pageInfo } }) => (
          <>
            <div className="cx-panel-header">
              <h2>{t('proposals', { count: totalCount })}</h2>
              <ExportPageList
                title={t('exportTitle')}
                document={PlanProposalsDocument}
                variables={variables}
                list="planProposals"
                unfold="members"
                columns={proposalColumns(t)}
                filters={[chosenText(t('view.label'), t(`view.${view}`))]}
              />
            </div>
            <p className="cx-quiet cx-plan-screen">{t('proposalsHint')}</p>
            <Flex gap={12} wrap align="center" className="cx-plan-screen" style={{ marginBottom: 12 }}>
              <ChoiceChips
                label={t('view.label')}
                name="state"
                chosen={view}
                choices={VIEWS.map((key) => ({ key, text: t(`view.${key}`) }))}
              />
              {placeCode ? (
                <span>
                  {t('ofPlace', { place: nodes[0]?.place.name ?? placeCode })} · <Link to={toAll}>{t('everywhere')}</Link>
                </span>
              ) : null}
            </Flex>
            {totalCount === 0 ? (
              <PageState kind="empty" title={t('noProposals')} hint={t('noProposalsHint')} />
            ) : (
              <ProposalCards
                proposals={nodes}
                coverage={placeCode ? [] : coverage}
                toPlace={toPlace}
                isOfPlace={placeCode !== undefined && !result.loading}
                selection={selection}
                acts={acts}
              />
            )}
            <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
          </>
        )}
      </QueryState>
    </section>
  );
}

interface CardsProps {
  proposals: readonly Proposal[];
  coverage: readonly Coverage[];
  toPlace: (code: string) => string;
  /** Whether these are those of one place, and all of them have come. */
  isOfPlace: boolean;
  selection: Selection | undefined;
  acts: PlanActs;
}

const seen = ({ id, version }: Proposal) => ({ proposalId: id, expectedVersion: version });

function ProposalCards({ proposals, coverage, toPlace, isOfPlace, selection, acts }: CardsProps) {
  const { t } = useTranslation('planner');
  const [accept] = useMutation(AcceptProposalsDocument);
  const [split] = useMutation(SplitProposalDocument);
  const [move] = useMutation(MovePlannedDocument);
  const navigate = useNavigate();
  const [fresh, setFresh] = useState<string | null>();
  const [confirm, holder] = Modal.useModal();
  const [open, setOpen] = useState<{ action: PlanProposalAction; proposal: Proposal }>();
  const acceptable = proposals.filter(({ availableActions }) => availableActions.includes('ACCEPT'));
  const acceptAll = (key: string, chosen: readonly Proposal[]) =>
    acts.run(
      key,
      async () => (await accept({ variables: { input: { proposals: chosen.map(seen) } } })).data?.acceptProposals.errors ?? [],
    );
  const moveTo = async (key: string, retailerIds: string[], toProposalId: string | null) => {
    const perform = async () =>
      (await move({ variables: { input: { retailerIds, toProposalId } } })).data?.movePlanned.errors ?? [];
    if (await acts.run(key, perform, t('movedTo'))) selection?.clear();
  };
  const askAll = () => {
    const fills = acceptable.filter(({ kind }) => kind === 'FILL');
    const counts = {
      fills: fills.length,
      founds: acceptable.length - fills.length,
      members: fills.reduce((sum, { comingCount }) => sum + comingCount, 0),
    };
    void confirm.confirm({
      title: t('acceptTitle', { count: acceptable.length }),
      content: t('acceptText', counts),
      okText: t('action.ACCEPT'),
      cancelText: t('cancel'),
      onOk: () => void acceptAll(ACCEPTING, acceptable),
    });
  };
  const act = (action: PlanProposalAction, proposal: Proposal) => {
    if (action === 'ACCEPT') return void acceptAll(proposal.id, [proposal]);
    if (action === 'SPLIT') {
      const retailerIds = proposal.members.flatMap(({ retailer }) => (selection?.has(retailer.id) ? [retailer.id] : []));
      let made: string | null | undefined;
      const perform = async () => {
        const answer = (await split({ variables: { input: { ...seen(proposal), retailerIds } } })).data?.splitProposal;
        made = answer?.proposalId;
        return answer?.errors ?? [];
      };
      const { place } = proposal;
      return void acts.run(proposal.id, perform, t('splitDone', { place: place.name })).then((isDone) => {
        if (!isDone) return;
        selection?.clear();
        // By effect the two stand apart: those of the place are few, and both are among them.
        setFresh(made);
        void navigate(toPlace(place.code));
      });
    }
    return setOpen({ action, proposal });
  };
  const close = () => setOpen(undefined);
  const modal = open
    ? { proposal: open.proposal, onClose: close, onDone: () => void acts.run(open.proposal.id, async () => []) }
    : undefined;
  const refusedAt = (key: string) => (acts.refused?.key === key ? acts.refused.texts : []);
  return (
    <>
      {holder}
      {acceptable.length > 1 ? (
        <Flex justify="end" className="cx-plan-screen" style={{ marginBottom: 12 }}>
          <Button onClick={askAll} loading={acts.busy === ACCEPTING}>
            {t('acceptPage', { count: acceptable.length })}
          </Button>
        </Flex>
      ) : null}
      <Refused texts={refusedAt(ACCEPTING)} />
      <div className="cx-plan-cards">
        {proposals.map((proposal) => (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            coverage={coverage}
            selection={selection}
            isFresh={isOfPlace && proposal.id === fresh}
            busy={acts.busy !== undefined}
            refused={refusedAt(proposal.id)}
            onDropped={(ids) => void moveTo(proposal.id, ids, proposal.id)}
            onAct={(action) => act(action, proposal)}
          />
        ))}
      </div>
      {selection && selection.ids.length > 0 ? (
        <div className="cx-plan-move">
          <Refused texts={refusedAt(MOVING)} />
          <Flex gap={12} wrap align="center">
            <strong>{t('chosen', { count: selection.ids.length })}</strong>
            <Select<string>
              aria-label={t('moveTo')}
              placeholder={t('moveTo')}
              value={null}
              disabled={acts.busy !== undefined}
              onChange={(id) => void moveTo(MOVING, [...selection.ids], id)}
              showSearch={{ optionFilterProp: 'label' }}
              options={proposals
                .filter(({ availableActions }) => availableActions.includes('MOVE'))
                .map((proposal) => ({
                  value: proposal.id,
                  label: `${proposal.position} · ${titleOf(proposal)} · ${t('size.FOUND', { after: sizeAfter(proposal), count: sizeAfter(proposal) })}`,
                }))}
              style={{ minWidth: 220, flex: '1 1 220px' }}
            />
            <Button disabled={acts.busy !== undefined} onClick={() => void moveTo(MOVING, [...selection.ids], null)}>
              {t('takeOut')}
            </Button>
            <Button type="text" onClick={selection.clear}>
              {t('clear')}
            </Button>
          </Flex>
        </div>
      ) : null}
      {modal && open?.action === 'CHANGE' ? <ChangeProposalModal {...modal} /> : null}
      {modal && open?.action === 'MERGE' ? <MergeProposalsModal {...modal} others={proposals} /> : null}
      {modal && open?.action === 'DROP' ? <DropProposalModal {...modal} /> : null}
    </>
  );
}

function Refused({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation('planner');
  if (texts.length === 0) return null;
  return (
    <Alert type="error" showIcon role="alert" title={t('refused')} description={texts.join('；')} style={{ marginBottom: 12 }} />
  );
}
