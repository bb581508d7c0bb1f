import { useQuery } from '@apollo/client/react';
import { BandTag, DataTable } from '@chengxin/ui';
import { Button, Flex, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GroupLeadershipQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { formatVotes } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay, useViewer } from '../../shared/viewer';
import { RetailerLink } from '../groups/retailer-link';
import { GroupLeadershipDocument } from './election.graphql';
import { daysFrom, ELECTION_TONES, TERM_TONES } from './election-words';
import { OpenElectionsModal } from './open-elections.modal';
import { RequireModal } from './require.modal';
import './elections.css';

type Term = NonNullable<GroupLeadershipQuery['group']>['leaderTerms'][number];

const UNDER_WAY = ['NOMINATING', 'VOTING', 'UNDECIDED', 'ELECTED'];

/** Who leads the group until when, who led it before, and the elections; elections are opened from here. */
export function LeadershipSection({
  group,
  onDone,
}: {
  group: { id: string; name: string; status: string };
  onDone: () => void;
}) {
  const { t } = useTranslation('elections');
  const { to } = useScope();
  const mayAct = useMay('GROUP_AFFAIRS') && group.status === 'ACTIVE';
  const [acting, setActing] = useState<'open' | 'require'>();
  const result = useQuery(GroupLeadershipDocument, { variables: { id: group.id }, fetchPolicy: 'cache-and-network' });
  const done = () => {
    void result.refetch();
    onDone();
  };
  const close = () => setActing(undefined);
  return (
    <section className="cx-panel">
      <h2 style={{ marginBottom: 8 }}>{t('leadership.title')}</h2>
      <QueryState result={keepLast(result)} shape="table">
        {({ group: found }) => {
          const { leaderTerms = [], elections = [] } = found ?? {};
          const terms = leaderTerms.filter(({ endedOn }) => !endedOn);
          const inOffice = terms.toSorted((a, b) => b.role.localeCompare(a.role));
          const leader = inOffice.find(({ role }) => role === 'LEADER');
          // What is due is offered first; right after an election another one is not.
          const isDue = !leader || leader.state === 'RE_ELECTION_DUE' || leader.state === 'EXPIRED';
          const running = elections.find(({ state }) => UNDER_WAY.includes(state));
          return (
            <>
              <LeaderSentence leader={leader} />
              {running ? (
                <p>
                  <Link to={to(`/elections/${running.id}`)}>
                    {t('leadership.underWay', { state: t(`state.${running.state}`) })}
                  </Link>
                </p>
              ) : null}
              {mayAct ? (
                <Flex gap={8} wrap style={{ marginBottom: 12 }}>
                  {running ? null : (
                    <Button type={isDue ? 'primary' : 'default'} onClick={() => setActing('open')}>
                      {t('open')}
                    </Button>
                  )}
                  {inOffice.length > 0 ? <Button onClick={() => setActing('require')}>{t('leadership.require')}</Button> : null}
                </Flex>
              ) : null}
              <Terms terms={leaderTerms} />
              {elections.length > 0 ? (
                <>
                  <h3>{t('leadership.elections')}</h3>
                  <ul>
                    {elections.map(({ id, openedOn, reason, state }) => (
                      <li key={id}>
                        <Link to={to(`/elections/${id}`)}>
                          {openedOn} {t(`reason.${reason}`)}
                        </Link>{' '}
                        <BandTag tone={ELECTION_TONES[state]}>{t(`state.${state}`)}</BandTag>
                      </li>
                    ))}
                  </ul>
                </>
              ) : null}
              {acting === 'open' ? (
                <OpenElectionsModal due={{ groups: [group], electsHead: true, deputySeats: 0 }} onClose={close} onDone={done} />
              ) : null}
              {acting === 'require' ? (
                <RequireModal
                  terms={inOffice.map(({ id, role, retailer }) => ({ id, office: role, storeName: retailer.storeName }))}
                  note={t('require.gone')}
                  onClose={close}
                  onDone={done}
                />
              ) : null}
            </>
          );
        }}
      </QueryState>
    </section>
  );
}

function LeaderSentence({ leader }: { leader: Term | undefined }) {
  const { t } = useTranslation('elections');
  const { today } = useViewer();
  if (!leader) return <p>{t('leadership.none')}</p>;
  const left = daysFrom(today, leader.termEndsOn);
  const { reElectionReason, reElectionOn, reElectionNote } = leader;
  return (
    <p>
      {t('leadership.now', { store: leader.retailer.storeName, from: leader.tookOfficeOn, to: leader.termEndsOn })}{' '}
      {left > 0 ? t('leadership.left', { count: left }) : t('leadership.overdue', { count: -left })}{' '}
      {reElectionReason
        ? t('leadership.due', { reason: t(`reason.${reElectionReason}`), date: reElectionOn, note: reElectionNote })
        : null}
    </p>
  );
}

/** Whether the state of a term, or the reason for electing anew, says already how it ended. */
const isToldAlready = ({ endCause, state, reElectionReason }: Term): boolean =>
  endCause === state || (reElectionReason !== null && endCause !== 'SUCCEEDED' && endCause !== 'MEMBERSHIP_ENDED');

/** All terms, latest first. */
function Terms({ terms }: { terms: readonly Term[] }) {
  const { t } = useTranslation('elections');
  const store = (term: Term) => <RetailerLink id={term.retailer.id}>{term.retailer.storeName}</RetailerLink>;
  const state = (term: Term) => <BandTag tone={TERM_TONES[term.state]}>{t(`termState.${term.state}`)}</BandTag>;
  const noteOf = (term: Term) =>
    [
      term.tierReason,
      term.reElectionReason && t(`reason.${term.reElectionReason}`),
      term.recallVotes != null && t('leadership.recall', { votes: term.recallVotes, members: term.recallMembers }),
      term.endCause && !isToldAlready(term) && t(`endCause.${term.endCause}`),
      term.endReason,
      term.handover && t('leadership.handedOver', { date: term.handover.handedOverOn }),
    ]
      .filter((word) => word)
      .join(' · ') || '—';
  const columns: TableProps<Term>['columns'] = [
    { key: 'store', title: t('leadership.column.store'), fixed: 'left', render: (_, term) => store(term) },
    { key: 'role', title: t('leadership.column.role'), render: (_, term) => t(`office.${term.role}`) },
    { key: 'state', title: t('leadership.column.state'), render: (_, term) => state(term) },
    { key: 'elected', title: t('leadership.column.elected'), className: 'cx-figure', dataIndex: 'electedOn' },
    { key: 'office', title: t('leadership.column.office'), className: 'cx-figure', dataIndex: 'tookOfficeOn' },
    { key: 'ends', title: t('leadership.column.ends'), className: 'cx-figure', dataIndex: 'termEndsOn' },
    { key: 'ended', title: t('leadership.column.ended'), className: 'cx-figure', render: (_, term) => term.endedOn ?? '—' },
    {
      key: 'votes',
      title: t('leadership.column.votes'),
      align: 'right',
      render: (_, term) => formatVotes(term),
    },
    { key: 'tier', title: t('leadership.column.tier'), align: 'right', dataIndex: 'tierAtElection' },
    { key: 'note', title: t('leadership.column.note'), render: (_, term) => <div className="cx-wrapping">{noteOf(term)}</div> },
  ];
  const card = (term: Term) => (
    <CardLines>
      <strong>{store(term)}</strong>
      <span>
        {t(`office.${term.role}`)} {state(term)}
      </span>
      <span className="cx-figure">
        {term.tookOfficeOn} — {term.endedOn ?? term.termEndsOn} · {formatVotes(term)}
      </span>
      {noteOf(term) === '—' ? null : <span className="cx-quiet">{noteOf(term)}</span>}
    </CardLines>
  );
  return (
    <DataTable
      label={t('leadership.title')}
      rows={terms}
      rowKey={(term) => term.id}
      columns={columns}
      card={card}
      emptyHint={<span className="cx-quiet">{t('leadership.empty')}</span>}
    />
  );
}
