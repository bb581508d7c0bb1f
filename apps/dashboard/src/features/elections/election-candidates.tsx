import { DataTable } from '@chengxin/ui';
import type { TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { inBrackets } from '../../shared/format';
import { RowAct } from '../../shared/selection';
import { RetailerLink } from '../groups/retailer-link';
import { CandidateEnd } from './candidate-end';
import type { ElectionDetail } from './election.page';
import { electedIn, roundResults } from './round-results';
import { WithdrawModal } from './small-acts.modals';

type Candidate = ElectionDetail['candidates'][number];

/** Who stands, how he came to it, and what became of it. */
export function Candidates({ election, onDone }: { election: ElectionDetail; onDone: () => void }) {
  const { t } = useTranslation('elections');
  const [withdrawing, setWithdrawing] = useState<Candidate>();
  const elected = roundResults(election).flatMap(electedIn);
  const mayWithdraw = election.availableActions.includes('WITHDRAW_CANDIDATE');
  const store = ({ storeName, retailer }: Candidate) =>
    retailer ? <RetailerLink id={retailer.id}>{storeName}</RetailerLink> : storeName;
  const way = ({ nominatedBy, nominator }: Candidate) => `${t(`way.${nominatedBy}`)}${nominator ? inBrackets(nominator) : ''}`;
  const tier = (candidate: Candidate) => (
    <>
      {candidate.tier}
      {candidate.tierReason ? <span className="cx-quiet"> {candidate.tierReason}</span> : null}
    </>
  );
  const state = (candidate: Candidate) => (
    <>
      <CandidateEnd election={election} candidate={candidate} wasElected={elected.includes(candidate.id)} />
      {mayWithdraw && candidate.state === 'STANDING' ? (
        <RowAct
          danger
          label={t('action.WITHDRAW_CANDIDATE')}
          name={candidate.storeName}
          onClick={() => setWithdrawing(candidate)}
        />
      ) : null}
    </>
  );
  const columns: TableProps<Candidate>['columns'] = [
    { key: 'store', title: t('one.column.store'), fixed: 'left', render: (_, candidate) => store(candidate) },
    { key: 'office', title: t('one.column.office'), render: (_, candidate) => t(`office.${candidate.office}`) },
    { key: 'way', title: t('one.column.way'), render: (_, candidate) => way(candidate) },
    { key: 'tier', title: t('one.column.tier'), render: (_, candidate) => tier(candidate) },
    { key: 'state', title: t('one.column.state'), render: (_, candidate) => state(candidate) },
  ];
  const card = (candidate: Candidate) => (
    <CardLines>
      <strong>{store(candidate)}</strong>
      <span>
        {t(`office.${candidate.office}`)} · {t('act.tier', { tier: candidate.tier })} · {way(candidate)}
      </span>
      {candidate.tierReason ? <span className="cx-quiet">{candidate.tierReason}</span> : null}
      <span>{state(candidate)}</span>
    </CardLines>
  );
  return (
    <section className="cx-panel">
      <h2 style={{ marginBottom: 8 }}>{t('one.candidates')}</h2>
      <DataTable
        label={t('one.candidates')}
        rows={election.candidates}
        rowKey={(candidate) => candidate.id}
        columns={columns}
        card={card}
        emptyHint={<span className="cx-quiet">{t('one.noCandidates')}</span>}
      />
      {withdrawing ? (
        <WithdrawModal election={election} candidate={withdrawing} onClose={() => setWithdrawing(undefined)} onDone={onDone} />
      ) : null}
    </section>
  );
}
