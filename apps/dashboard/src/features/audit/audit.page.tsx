import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { AuditPageQuery } from '../../gql/graphql';
import { useCursor } from '../../shared/cursor-pages';
import { FilterBar, useFilters } from '../../shared/filters';
import { formatCount } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { PagedPanel } from '../../shared/paged-list';
import { QueryState } from '../../shared/query-state';
import { auditFilterOf, auditWhereOf } from './audit.filter';
import { AuditPageDocument } from './audit.graphql';
import { AuditTable } from './audit.table';
import { texts } from './audit.texts';

/** A line of the trail as the page's query answers it. */
export type AuditLine = AuditPageQuery['auditLines']['nodes'][number];

/** Who did what to which subject, with before and after; nothing of it can be changed. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const filters = useFilters();
  const filter = auditFilterOf(filters.params);
  const result = useQuery(AuditPageDocument, { variables: { where: auditWhereOf(filter), ...useCursor() } });
  const optionsOf = (group: 'act' | 'subjectType') =>
    Object.keys(texts.zh[group]).map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <QueryState result={keepLast(result)} shape="table">
      {({ auditLines }) => (
        <>
          <title>{`${t('title')} · 诚信`}</title>
          <PageHeader
            title={t('title')}
            answer={t(filters.any ? 'answer' : 'answerAll', { count: formatCount(auditLines.totalCount) })}
          />
          <FilterBar
            label={t('filter.label')}
            filters={filters}
            fields={[
              { name: 'actor', label: t('filter.actor'), value: filter.actor, placeholder: t('filter.actorHint'), width: 150 },
              { name: 'act', label: t('filter.act'), value: filter.act, options: optionsOf('act'), width: 168 },
              { name: 'kind', label: t('filter.kind'), value: filter.subjectType, options: optionsOf('subjectType'), width: 120 },
              { name: 'subject', label: t('filter.subject'), value: filter.subject, placeholder: t('filter.subjectHint') },
              { name: 'since', label: t('filter.since'), value: filter.since, type: 'date', width: 150 },
              { name: 'until', label: t('filter.until'), value: filter.until, type: 'date', width: 150 },
            ]}
          />
          <PagedPanel page={auditLines} busy={result.loading} empty={t('empty')} hint={t('emptyHint')}>
            <AuditTable lines={auditLines.nodes} onSubject={(id) => filters.set({ subject: id })} />
          </PagedPanel>
        </>
      )}
    </QueryState>
  );
}
