import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UsersPageQuery } from '../../gql/graphql';
import { useCursor } from '../../shared/cursor-pages';
import { FilterBar, useFilters } from '../../shared/filters';
import { formatCount } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { PagedPanel } from '../../shared/paged-list';
import { QueryState } from '../../shared/query-state';
import { useToldActs } from '../../shared/use-told-acts';
import { type UserAct, UserActModals } from './user-acts';
import { ROLES, usersFilterOf, userWhereOf } from './users.filter';
import { UsersPageDocument } from './users.graphql';
import { UsersTable } from './users.table';

/** A person as the page's query answers it. */
export type User = UsersPageQuery['users']['nodes'][number];

/** Who may sign in, as what and for which unit. */
export function UsersPage() {
  const { t } = useTranslation('users');
  const filters = useFilters();
  const filter = usersFilterOf(filters.params);
  const [act, setAct] = useState<UserAct>();
  const result = useQuery(UsersPageDocument, { variables: { where: userWhereOf(filter), ...useCursor() } });
  const { toast, done } = useToldActs(() => void result.refetch());
  return (
    <>
      {toast}
      <QueryState result={keepLast(result)} shape="table">
        {({ users }) => (
          <>
            <title>{`${t('title')} · 诚信`}</title>
            <PageHeader
              title={t('title')}
              answer={t(filters.any ? 'answer' : 'answerAll', { count: formatCount(users.totalCount) })}
              extra={
                <Button type="primary" onClick={() => setAct({ kind: 'create' })}>
                  {t('create')}
                </Button>
              }
            />
            <FilterBar
              label={t('filter.label')}
              filters={filters}
              fields={[
                { name: 'search', label: t('filter.search'), value: filter.search, placeholder: t('filter.searchPlaceholder') },
                {
                  name: 'role',
                  label: t('filter.role'),
                  value: filter.role,
                  options: ROLES.map((role) => ({ value: role, label: t(`shared:role.${role}`) })),
                },
                {
                  name: 'locked',
                  label: t('filter.locked'),
                  value: filter.locked,
                  options: [
                    { value: 'no', label: t('active') },
                    { value: 'yes', label: t('locked') },
                  ],
                  width: 112,
                },
              ]}
            />
            <PagedPanel page={users} busy={result.loading} empty={t('empty')} hint={t('emptyHint')}>
              <UsersTable users={users.nodes} onAct={setAct} />
            </PagedPanel>
          </>
        )}
      </QueryState>
      {act ? <UserActModals act={act} onClose={() => setAct(undefined)} onDone={done} /> : null}
    </>
  );
}
