import { useMutation, useQuery } from '@apollo/client/react';
import { BandTag, DataTable } from '@chengxin/ui';
import { Button, Flex, Form, InputNumber, Radio, Select, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GroupLeadershipQuery, ReElectionReason } from '../../gql/graphql';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { CardLines } from '../../shared/card-lines';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay, useViewer } from '../../shared/viewer';
import { RetailerLink } from '../groups/retailer-link';
import { GroupLeadershipDocument } from './election.graphql';
import { RequireReElectionDocument } from './election-acts.graphql';
import { daysFrom, ELECTION_TONES, TERM_TONES } from './election-words';
import { OpenElectionsModal } from './open-elections.modal';

type Term = NonNullable<GroupLeadershipQuery['group']>['leaderTerms'][number];

const UNDER_WAY = ['NOMINATING', 'VOTING', 'UNDECIDED', 'ELECTED'];
const REASONS = ['MONOPOLY_LAW_BREACH', 'COVENANT_BREACH', 'MEMBERS_DEMAND', 'RESIGNATION', 'UNFIT'] as const;

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
                    <Button type="primary" onClick={() => setActing('open')}>
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
              {acting === 'open' ? <OpenElectionsModal groups={[group]} onClose={close} onDone={done} /> : null}
              {acting === 'require' ? <RequireModal terms={inOffice} onClose={close} onDone={done} /> : null}
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
      render: (_, term) => `${term.votesFor} / ${term.votesTotal}`,
    },
    { key: 'tier', title: t('leadership.column.tier'), align: 'right', dataIndex: 'tierAtElection' },
    { key: 'note', title: t('leadership.column.note'), render: (_, term) => noteOf(term) },
  ];
  const card = (term: Term) => (
    <CardLines>
      <strong>{store(term)}</strong>
      <span>
        {t(`office.${term.role}`)} {state(term)}
      </span>
      <span className="cx-figure">
        {term.tookOfficeOn} — {term.endedOn ?? term.termEndsOn} · {term.votesFor} / {term.votesTotal}
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

interface RequireValues {
  termId: string;
  reason: ReElectionReason;
  on: string;
  note: string;
  votesFor?: number;
}

/** One of the five reasons of the charter. */
function RequireModal({ terms, ...modal }: { terms: readonly Term[]; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('elections');
  const { today } = useViewer();
  const [require] = useMutation(RequireReElectionDocument);
  const options = terms.map(({ id, role, retailer }) => ({ value: id, label: `${retailer.storeName} · ${t(`office.${role}`)}` }));
  return (
    <ActModal<RequireValues>
      {...modal}
      danger
      title={t('require.title')}
      fields={['termId', 'reason', 'on', 'note', 'votesFor']}
      initialValues={{ on: today, reason: 'RESIGNATION', ...(options[0] ? { termId: options[0].value } : {}) }}
      perform={async (input) => (await require({ variables: { input } })).data?.requireReElection.errors ?? []}
    >
      {() => (
        <>
          <p className="cx-quiet">{t('require.gone')}</p>
          <Form.Item name="termId" label={t('require.term')}>
            <Select options={options} />
          </Form.Item>
          <Form.Item name="reason" label={t('require.reason')}>
            <Radio.Group
              style={{ display: 'grid', gap: 4 }}
              options={REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['reason']}>
            {({ getFieldValue }) =>
              getFieldValue('reason') === 'MEMBERS_DEMAND' ? (
                <Form.Item name="votesFor" label={t('require.votesFor')} rules={[{ required: true, message: t('act.required') }]}>
                  <InputNumber min={0} precision={0} style={{ width: 120 }} />
                </Form.Item>
              ) : null
            }
          </Form.Item>
          <DayField name="on" label={t('require.on')} max={today} />
          <ReasonField name="note" label={t('require.note')} />
        </>
      )}
    </ActModal>
  );
}
