import { DeleteOutlined, EditOutlined, LinkOutlined, LockOutlined, TeamOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedQueryFragment } from '../../gql/graphql';
import { keepLast } from '../../shared/list-state';
import { useAsOneself } from '../../shared/viewer';
import { ChangeQueryDocument, SavedQueriesDocument } from './queries.graphql';
import type { QueryAct } from './query-acts.modals';

export interface SavedListProps {
  /** Only what has this word in its name, its owner's or its text. */
  search: string;
  /** The query that is in the editor. */
  openId: string | null;
  onOpen: (query: ListedQueryFragment, isOwn: boolean) => void;
  onAct: (act: QueryAct) => void;
}

/** Address of the page with a query in it. */
const linkTo = ({ id }: ListedQueryFragment): string =>
  `${window.location.origin}/graphiql?${new URLSearchParams({ query: id })}`;

/** One's own queries with what can be done to them, then those that others share. */
export function SavedList({ search, openId, onOpen, onAct }: SavedListProps) {
  const { t } = useTranslation('queries');
  const asOneself = useAsOneself();
  const { data, error } = keepLast(
    useQuery(SavedQueriesDocument, { variables: { search: search || null }, fetchPolicy: 'cache-and-network' }),
  );
  const [change, { loading }] = useMutation(ChangeQueryDocument, { refetchQueries: [SavedQueriesDocument] });
  const [said, setSaid] = useState('');
  const copy = async (query: ListedQueryFragment) => {
    await navigator.clipboard.writeText(linkTo(query)).then(
      () => setSaid(t('copied', { name: query.name })),
      () => setSaid(t('notCopied', { link: linkTo(query) })),
    );
  };
  const share = async ({ id, isShared }: ListedQueryFragment) => {
    await change({ variables: { input: { queryId: id, isShared: !isShared } } }).catch(() => setSaid(t('notSaved')));
  };
  if (!data) return error ? <p role="alert">{t('notAvailable')}</p> : <p className="cx-quiet">…</p>;
  const row = (query: ListedQueryFragment, isOwn: boolean) => {
    const { name, isShared } = query;
    const acts: [label: string, icon: ReactNode, act: () => void][] = [
      ...(isShared
        ? [[t('copy', { name }), <LinkOutlined key="copy" />, () => void copy(query)] as [string, ReactNode, () => void]]
        : []),
      ...(isOwn && asOneself
        ? ([
            [
              t(isShared ? 'unshare' : 'share', { name }),
              isShared ? <TeamOutlined key="share" /> : <LockOutlined key="share" />,
              () => void share(query),
            ],
            [t('rename', { name }), <EditOutlined key="rename" />, () => onAct({ kind: 'rename', query })],
            [t('delete', { name }), <DeleteOutlined key="delete" />, () => onAct({ kind: 'delete', query })],
          ] as [string, ReactNode, () => void][])
        : []),
    ];
    return (
      <li key={query.id} className="cx-query-item">
        <button type="button" className="cx-choice" aria-current={query.id === openId} onClick={() => onOpen(query, isOwn)}>
          {isOwn ? name : t('byOther', { name, owner: query.ownerName })}
        </button>
        {acts.map(([label, icon, act]) => (
          <button
            key={label}
            type="button"
            className="cx-icon-button"
            aria-label={label}
            title={label}
            disabled={loading}
            onClick={act}
          >
            {icon}
          </button>
        ))}
      </li>
    );
  };
  const list = (title: string, none: string | null, { nodes, totalCount }: typeof data.own, isOwn: boolean) => (
    <section>
      <h3>{title}</h3>
      {nodes.length === 0 && none ? <p className="cx-quiet">{none}</p> : null}
      <ul>{nodes.map((query) => row(query, isOwn))}</ul>
      {totalCount > nodes.length ? <p className="cx-quiet">{t('cutOff', { shown: nodes.length, total: totalCount })}</p> : null}
    </section>
  );
  return (
    <>
      {asOneself ? null : <p className="cx-quiet">{t('notActing')}</p>}
      {asOneself || data.own.nodes.length > 0 ? list(t('own'), t(search ? 'noneFound' : 'noneSaved'), data.own, true) : null}
      {data.shared.nodes.length > 0 ? list(t('shared'), null, data.shared, false) : null}
      <p className="cx-quiet" role="status">
        {said}
      </p>
    </>
  );
}
