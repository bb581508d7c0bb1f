import { TableTwin } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { formatClause, formatCount } from '../../shared/format';
import type { AttentionItem } from '../overview/attention';

/** What needs attention, as a table. */
export function ReportFindings({ items }: { items: readonly AttentionItem[] }) {
  const { t } = useTranslation('report');
  const { t: overview } = useTranslation('overview');
  if (items.length === 0) return <p className="cx-quiet">{t('noFindings')}</p>;
  return (
    <TableTwin
      caption={t('findings')}
      data={{
        columns: [
          { key: 'finding', title: t('finding') },
          { key: 'count', title: t('count'), figure: true },
          { key: 'examples', title: t('examples') },
          { key: 'clause', title: t('clause') },
        ],
        rows: items.map(({ kind, count, examples, clause }) => ({
          key: kind,
          finding: overview(`kind.${kind}`),
          count: formatCount(count),
          examples: examples.map(({ label }) => label).join('；'),
          clause: formatClause(clause),
        })),
      }}
    />
  );
}
