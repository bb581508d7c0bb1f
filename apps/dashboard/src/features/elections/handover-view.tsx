import { useTranslation } from 'react-i18next';
import type { HandoverDetailFragment } from '../../gql/graphql';
import { FileList } from '../../shared/files/file-list';

/** What was in the box, what was missing, and who gave it to whom. */
export function HandoverView({ handover }: { handover: HandoverDetailFragment }) {
  const { t } = useTranslation('elections');
  const missing = handover.items.filter(({ handedOver }) => !handedOver);
  const { handedOverOn: date, handedBy: from, receivedBy: to, recordedByName: by } = handover;
  return (
    <>
      <p>
        {t('one.handoverFacts', { date, from, to, by })} ·{' '}
        {missing.length === 0 ? t('one.itemsAll') : t('one.itemsMissing', { count: missing.length })}
      </p>
      {handover.insteadReason ? <p>{t('one.instead', { reason: handover.insteadReason })}</p> : null}
      {missing.length > 0 ? (
        <ul>
          {missing.map(({ item, remark }) => (
            <li key={item}>{t('one.of', { label: t(`item.${item}`), value: remark })}</li>
          ))}
        </ul>
      ) : null}
      {handover.papers.length > 0 ? <FileList files={handover.papers} /> : null}
    </>
  );
}
