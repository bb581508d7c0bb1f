import { BandTag } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { GroupAttentionKind } from '../../gql/graphql';
import { formatClause, formatMonth } from '../../shared/format';
import type { GroupDetail } from './group.page';

/** Why a group needs attention, in tags; nothing when it does not. */
export function AttentionTags({ kinds }: { kinds: readonly GroupAttentionKind[] }) {
  const { t } = useTranslation('attention');
  return kinds.map((kind) => (
    <span key={kind} style={{ whiteSpace: 'nowrap' }}>
      {' '}
      <BandTag tone={kind === 'OVER_LIMIT' ? 'near' : 'bad'}>{t(`kind.${kind}`)}</BandTag>
    </span>
  ));
}

/** The same with its facts and clauses, on the page of the group. */
export function GroupAttention({ reasons }: { reasons: GroupDetail['attention'] }) {
  const { t } = useTranslation('attention');
  if (reasons.length === 0) return null;
  return (
    <section className="cx-panel cx-stacked-panel" aria-label={t('title')}>
      <strong>{t('title')}</strong>
      <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
        {reasons.map(({ kind, memberCount, line, month, clause }) => (
          <li key={kind}>
            <AttentionTags kinds={[kind]} />{' '}
            {t(`fact.${kind}`, { members: memberCount, line, month: month ? formatMonth(month) : '' })}{' '}
            <span className="cx-quiet">{formatClause(clause)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
