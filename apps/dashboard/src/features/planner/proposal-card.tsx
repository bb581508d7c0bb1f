import { BandTag } from '@chengxin/ui';
import { Alert, Button, Checkbox, Flex } from 'antd';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanProposalAction } from '../../gql/graphql';
import { formatClause, formatFraction, inBrackets } from '../../shared/format';
import { currentLanguage } from '../../shared/language';
import { useScope } from '../../shared/scope';
import { type Coverage, coveredThrough, type Proposal, rateOf, sizeAfter, titleOf } from './to-plan-words';
import type { Selection } from './use-selection';

const DRAGGED = 'application/x-chengxin-retailers';

export interface ProposalCardProps {
  proposal: Proposal;
  /** Coverage of the unit as it is. */
  coverage: readonly Coverage[];
  selection: Selection | undefined;
  /** It has just been split off: it comes into sight. */
  isFresh: boolean;
  busy: boolean;
  refused: readonly string[];
  /** Retailers were dropped on the card. */
  onDropped: (ids: string[]) => void;
  onAct: (action: PlanProposalAction) => void;
}

/** One proposal: who, where, why, what it does to coverage, and what may be done with it. */
export function ProposalCard({ proposal, coverage, selection, isFresh, busy, refused, onDropped, onAct }: ProposalCardProps) {
  const { t } = useTranslation('planner');
  const { to } = useScope();
  const [over, setOver] = useState(false);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isFresh) card.current?.scrollIntoView({ block: 'center' });
  }, [isFresh]);
  const takes = proposal.availableActions.includes('MOVE');
  const { kind, group, founding, position, addsOverall, addsUrban, addsSeats, changedByName } = proposal;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const ids: unknown = JSON.parse(event.dataTransfer.getData(DRAGGED) || '[]');
    if (Array.isArray(ids) && ids.length > 0) onDropped(ids.map(String));
  };
  const droppable = takes
    ? {
        onDragOver: (event: DragEvent) => {
          if (!event.dataTransfer.types.includes(DRAGGED)) return;
          event.preventDefault();
          setOver(true);
        },
        onDragLeave: () => setOver(false),
        onDrop: drop,
      }
    : {};
  const title = titleOf(proposal);
  const isDone = proposal.state === 'DONE';
  // An accepted founding is carried on at its own page, and is a group in the end.
  const address = group ? `/groups/${group.id}` : founding ? `/foundings/${founding.id}` : undefined;
  return (
    <article ref={card} className={`cx-plan-card${over || isFresh ? ' cx-plan-over' : ''}`} aria-label={title} {...droppable}>
      <header>
        <span className="cx-plan-position cx-figure">{position}</span>
        <h3>{address ? <Link to={to(address)}>{title}</Link> : title}</h3>
        {isFresh ? <span className="cx-quiet">{t('fresh')}</span> : null}
        <span className={`cx-plan-kind cx-plan-kind-${kind}`}>{t(`tag.${kind}`)}</span>
      </header>
      <p className="cx-plan-facts">
        <strong>
          {t(`size.${isDone ? 'DONE' : kind}`, {
            before: proposal.sizeBefore,
            after: sizeAfter(proposal),
            count: isDone ? proposal.comingCount : sizeAfter(proposal),
          })}
        </strong>{' '}
        ·{' '}
        {isDone
          ? t(`done.${kind}`)
          : t('effect', { overall: addsOverall, urban: addsUrban }) + (addsSeats > 0 ? t('effectSeat') : '')}
        {changedByName ? <span className="cx-quiet"> · {t('changedBy', { name: changedByName })}</span> : null}
      </p>
      {isDone ? null : (
        <>
          <Through proposal={proposal} coverage={coverage} />
          <Remarks remarks={proposal.remarks} />
        </>
      )}
      {proposal.members.length > 0 ? <Members proposal={proposal} selection={takes ? selection : undefined} /> : null}
      {refused.length > 0 ? (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('refused')}
          description={refused.join('；')}
          style={{ marginTop: 8 }}
        />
      ) : null}
      <Actions proposal={proposal} selection={selection} busy={busy} onAct={onAct} />
    </article>
  );
}

/** Coverage once this proposal and all before it are done. */
function Through({ proposal, coverage }: Pick<ProposalCardProps, 'proposal' | 'coverage'>) {
  const { t } = useTranslation('planner');
  const words = coverage
    .filter(({ total }) => total > 0)
    .map((one) => {
      const part = coveredThrough(proposal, one);
      const fraction = formatFraction(String(part), String(one.total));
      return t('throughKind', { kind: t(`kind.${one.kind}`), rate: rateOf(part, one.total), fraction });
    });
  if (words.length === 0) return null;
  return (
    <p className="cx-quiet">
      {t('through')} {words.join(' · ')}
    </p>
  );
}

function Remarks({ remarks }: { remarks: Proposal['remarks'] }) {
  return (
    <ul className="cx-plan-remarks">
      {remarks.map(({ code, tone, clause, textZh, textEn }) => {
        const text = currentLanguage() === 'en' ? textEn : textZh;
        const rest = <span className="cx-quiet">{inBrackets(formatClause(clause))}</span>;
        return (
          <li key={code}>
            {tone === 'WARNING' ? <BandTag tone="near">{text}</BandTag> : text}
            {rest}
          </li>
        );
      })}
    </ul>
  );
}

function Members({ proposal, selection }: { proposal: Proposal; selection: Selection | undefined }) {
  const { t } = useTranslation('planner');
  const { to } = useScope();
  const drag = (id: string) => (event: DragEvent) => {
    const ids = selection?.has(id) ? selection.ids : [id];
    event.dataTransfer.setData(DRAGGED, JSON.stringify(ids));
    event.dataTransfer.effectAllowed = 'move';
  };
  return (
    <details className="cx-plan-members">
      <summary>{t('members', { count: proposal.comingCount })}</summary>
      <ul>
        {proposal.members.map(({ retailer, standing }) => {
          const words: ReactNode = (
            <>
              <Link to={to(`/retailers/${retailer.id}`)}>{retailer.storeName}</Link>
              <span className="cx-quiet">
                {' '}
                {retailer.address} · {t('tier', { tier: retailer.tier })}
              </span>
              {standing === 'FREE' ? null : <BandTag tone="bad">{t(`standing.${standing}`)}</BandTag>}
            </>
          );
          return (
            <li key={retailer.id} draggable={selection !== undefined} onDragStart={drag(retailer.id)}>
              {selection ? (
                <Checkbox
                  aria-label={retailer.storeName}
                  checked={selection.has(retailer.id)}
                  onChange={(event) => selection.set([retailer.id], event.target.checked)}
                />
              ) : null}
              <span>{words}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const SHOWN: readonly PlanProposalAction[] = ['ACCEPT', 'CHANGE', 'SPLIT', 'MERGE', 'DROP'];

function Actions({ proposal, selection, busy, onAct }: Pick<ProposalCardProps, 'proposal' | 'selection' | 'busy' | 'onAct'>) {
  const { t } = useTranslation('planner');
  const chosen = proposal.members.filter(({ retailer }) => selection?.has(retailer.id)).length;
  // Splitting needs somebody chosen, and somebody left.
  const isUsable = (action: PlanProposalAction) => action !== 'SPLIT' || (chosen > 0 && chosen < proposal.members.length);
  const actions = SHOWN.filter((action) => proposal.availableActions.includes(action) && isUsable(action));
  if (actions.length === 0) return null;
  return (
    <Flex gap={8} wrap className="cx-plan-actions">
      {actions.map((action) => (
        <Button
          key={action}
          size="small"
          // The name that is read begins with the word that is shown.
          autoInsertSpace={false}
          type={action === 'ACCEPT' ? 'primary' : 'default'}
          danger={action === 'DROP'}
          disabled={busy}
          aria-label={`${t(`action.${action}`)} ${titleOf(proposal)}`}
          onClick={() => onAct(action)}
        >
          {t(`action.${action}`)}
        </Button>
      ))}
    </Flex>
  );
}
