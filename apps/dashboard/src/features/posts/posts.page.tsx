import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostsPageQuery } from '../../gql/graphql';
import { useCursor } from '../../shared/cursor-pages';
import { FilterBar, useFilters } from '../../shared/filters';
import { formatCount } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { PagedPanel } from '../../shared/paged-list';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useToldActs } from '../../shared/use-told-acts';
import { useMay } from '../../shared/viewer';
import { AbsenceModal } from './absence.modal';
import { DeputyAccountModal } from './deputy-account.modal';
import { PostsPageDocument } from './posts.graphql';
import { type PostAct, PostsTable } from './posts.table';

/** A post as the page's query answers it. */
export type Post = PostsPageQuery['posts']['nodes'][number];

/** Who looks after which area, who stands in, and who is away. */
export function PostsPage() {
  const { t } = useTranslation('posts');
  const { unitCode } = useScope();
  const filters = useFilters();
  const mayAdminister = useMay('USER_ADMIN');
  const search = filters.params.get('search') ?? '';
  const absent = filters.params.get('absent');
  const [acting, setActing] = useState<{ post: Post; act: PostAct }>();
  const where = {
    withinCode: unitCode,
    ...(search !== '' && { search }),
    ...((absent === 'yes' || absent === 'no') && { absent: absent === 'yes' }),
  };
  const Modal = acting?.act === 'account' ? DeputyAccountModal : AbsenceModal;
  const result = useQuery(PostsPageDocument, { variables: { where, ...useCursor() } });
  const { toast, done } = useToldActs(() => void result.refetch());
  return (
    <>
      {toast}
      <QueryState result={keepLast(result)} shape="table">
        {({ posts }) => (
          <>
            <title>{`${t('title')} · 诚信`}</title>
            <PageHeader
              title={t('title')}
              answer={`${t('answer', { count: formatCount(posts.totalCount) })} ${mayAdminister ? '' : t('readOnly')}`}
            />
            <FilterBar
              label={t('filter.label')}
              filters={filters}
              fields={[
                { name: 'search', label: t('filter.search'), value: search, placeholder: t('filter.searchHint') },
                {
                  name: 'absent',
                  label: t('filter.absent'),
                  value: absent ?? undefined,
                  options: [
                    { value: 'yes', label: t('away') },
                    { value: 'no', label: t('present') },
                  ],
                  width: 120,
                },
              ]}
            />
            <PagedPanel page={posts} busy={result.loading} empty={t('empty')} hint={t('emptyHint')}>
              <PostsTable posts={posts.nodes} onAct={mayAdminister ? (post, act) => setActing({ post, act }) : undefined} />
            </PagedPanel>
          </>
        )}
      </QueryState>
      {acting ? <Modal post={acting.post} onClose={() => setActing(undefined)} onDone={done} /> : null}
    </>
  );
}
