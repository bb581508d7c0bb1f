import { useTranslation } from 'react-i18next';
import type { HandoverDetailFragment } from '../../gql/graphql';
import type { ElectionDetail } from './election.page';
import { PaperHead, PaperSignatures } from './paper-parts';

/** The list of the box, from the old leader to the new one (SD-R41). */
export function HandoverPaper({ election, handover }: { election: ElectionDetail; handover: HandoverDetailFragment }) {
  const { t } = useTranslation('elections');
  const successor = election.candidates.find(({ office, state }) => office === 'LEADER' && state === 'ELECTED');
  return (
    <article className="cx-paper cx-panel">
      <h2>{t('paper.handover')}</h2>
      <PaperHead election={election} day={{ label: t('paper.handedOverOn'), on: handover.handedOverOn }}>
        <tr>
          <th scope="row">{t('paper.from')}</th>
          <td>{handover.term.retailer.storeName}</td>
          <th scope="row">{t('paper.to')}</th>
          <td>{successor?.storeName ?? ''}</td>
        </tr>
        {handover.insteadReason ? (
          <tr>
            <th scope="row">{t('paper.instead')}</th>
            <td colSpan={3}>{handover.insteadReason}</td>
          </tr>
        ) : null}
      </PaperHead>
      <table style={{ marginTop: '4mm' }}>
        <thead>
          <tr>
            <th>{t('paper.item')}</th>
            <th style={{ width: '25mm' }}>{t('paper.handed')}</th>
            <th>{t('paper.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {handover.items.map(({ item, handedOver, remark }) => (
            <tr key={item}>
              <td>{t(`item.${item}`)}</td>
              <td style={{ textAlign: 'center' }}>{t(handedOver ? 'paper.yes' : 'paper.no')}</td>
              <td>{remark ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <PaperSignatures labels={[t('paper.handedBy'), t('paper.receivedBy')]} />
    </article>
  );
}
