import { useQuery } from '@apollo/client/react';
import { PageHeader, PageState } from '@chengxin/ui';
import i18next from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { LinkedQueryQuery } from '../../gql/graphql';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay, useViewer } from '../../shared/viewer';
import { texts as columns } from './columns.words';
import type { ExampleScope } from './examples/example';
import { examplesFor } from './examples/examples';
import { ExampleCountyDocument, LinkedQueryDocument } from './queries.graphql';
import { texts } from './queries.words';
import { type LinkedQuery, QueryDesk } from './query-desk';
import './queries.css';

for (const language of ['zh', 'en'] as const)
  i18next.addResourceBundle(language, 'queries', { ...texts[language], ...columns[language] });

/** Where analysts ask in GraphQL: editor, examples, saved queries, and the answer as table, chart and file. */
export function QueriesPage() {
  const { t } = useTranslation('queries');
  const may = useMay('FREE_QUERY');
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <PageHeader title={t('title')} answer={may ? t('answer') : null} />
      {may ? <Opened /> : <PageState kind="forbidden" title={t('forbidden')} hint={t('forbiddenHint')} />}
    </>
  );
}

/** Waits for what the address names, and for the county that examples are asked of. */
function Opened() {
  const viewer = useViewer();
  const { unitCode, month } = useScope();
  const [address] = useSearchParams();
  // What is opened later is at hand; only the first address has to be asked for.
  const [id] = useState(() => address.get('query'));
  const county = keepLast(useQuery(ExampleCountyDocument, { variables: { unitCode } }));
  const linked = useQuery(LinkedQueryDocument, { variables: { id: id ?? '' }, skip: id === null });
  if (county.loading && !county.data) return <PageState kind="loading" shape="detail" />;
  const scope: ExampleScope = { unitCode, month, today: viewer.today, countyCode: county.data?.units[0]?.code ?? null };
  const desk = (opened?: LinkedQuery | null) => (
    <QueryDesk
      // What one person has in the editor is nobody else's.
      key={viewer.id}
      scope={scope}
      examples={examplesFor(viewer.permissions, scope)}
      linked={opened}
    />
  );
  if (id === null) return desk();
  return (
    <QueryState result={linked} shape="detail">
      {(found) => desk(linkedIn(found))}
    </QueryState>
  );
}

/** The query that was found, and whether it is one's own; null where there is none to see. */
const linkedIn = (data: LinkedQueryQuery): LinkedQuery | null =>
  data.savedQuery ? { ...data.savedQuery, isOwn: data.savedQueries.nodes.some(({ id }) => id === data.savedQuery?.id) } : null;
