import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ElectionDetail, nameOfElection } from './election.page';

/** What an election's paper is about, and on which day it was. */
export function PaperHead({
  election,
  day,
  children,
}: {
  election: ElectionDetail;
  day: { label: string; on: string };
  children?: ReactNode;
}) {
  const { t } = useTranslation('elections');
  return (
    <table>
      <tbody>
        <tr>
          <th scope="row">{t(election.group ? 'paper.group' : 'paper.association')}</th>
          <td colSpan={3}>{nameOfElection(election)}</td>
        </tr>
        <tr>
          <th scope="row">{t('paper.reason')}</th>
          <td>{t(`reason.${election.reason}`)}</td>
          <th scope="row">{day.label}</th>
          <td style={{ width: '32%' }}>{day.on}</td>
        </tr>
        {children}
      </tbody>
    </table>
  );
}

/** Where people sign by hand, and write the day. */
export function PaperSignatures({ labels }: { labels: readonly string[] }) {
  const { t } = useTranslation('elections');
  return (
    <div className="cx-paper-signature">
      {labels.map((label) => (
        <p key={label}>
          {t('one.of', { label, value: '' })}
          <span className="cx-paper-line" />
        </p>
      ))}
      <p>{t('paper.date')}</p>
    </div>
  );
}
