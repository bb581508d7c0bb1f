import { DeleteOutlined, EditOutlined, LinkOutlined, LockOutlined, TeamOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { ListedViewFragment } from '../../gql/graphql';
import { useScope } from '../../shared/scope';
import { useAsOneself } from '../../shared/viewer';
import type { ViewAct } from './view-act.modals';
import { addressToKeep, toView } from './view-address';
import { SavedViewsDocument, ShareViewDocument } from './views.graphql';
import './views.css';

export interface ViewsListProps {
  /** Something that needs a dialog. */
  onAct: (act: ViewAct) => void;
  onOpened: () => void;
}

/** One's own views with what can be done to them, then those that others share. */
export function ViewsList({ onAct, onOpened }: ViewsListProps) {
  const { t } = useTranslation('views');
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const scope = useScope();
  const asOneself = useAsOneself();
  const { data, error } = useQuery(SavedViewsDocument, { fetchPolicy: 'cache-and-network' });
  const [share, { loading }] = useMutation(ShareViewDocument, { refetchQueries: [SavedViewsDocument] });
  const [said, setSaid] = useState('');
  const here = addressToKeep(pathname, query, scope);
  const copy = async (view: ListedViewFragment) => {
    await navigator.clipboard.writeText(`${window.location.origin}${toView(view)}`);
    setSaid(t('copied', { name: view.name }));
  };
  const row = (view: ListedViewFragment, rest: ReactNode) => (
    <li key={view.id} className="cx-view">
      <Link className="cx-choice" to={toView(view)} onClick={onOpened}>
        {view.name}
        {rest ? null : <span className="cx-quiet"> {view.ownerName}</span>}
      </Link>
      <IconButton label={t('copy', { name: view.name })} icon={<LinkOutlined />} onClick={() => void copy(view)} />
      {rest}
    </li>
  );
  return (
    <div className="cx-choices cx-views-list">
      {asOneself ? (
        <button type="button" className="cx-choice" onClick={() => onAct({ kind: 'save', address: here })}>
          {t('save')}
        </button>
      ) : (
        <p className="cx-quiet">{t('notActing')}</p>
      )}
      {error ? <p role="alert">{t('notAvailable')}</p> : null}
      {!data && !error ? <p className="cx-quiet">…</p> : null}
      {data ? (
        <>
          <section>
            {asOneself || data.own.nodes.length > 0 ? <h2>{t('own')}</h2> : null}
            {asOneself && data.own.nodes.length === 0 ? <p className="cx-quiet">{t('none')}</p> : null}
            <ul>
              {data.own.nodes.map((view) => {
                const { id, name, isShared } = view;
                return row(
                  view,
                  asOneself ? (
                    <>
                      <IconButton
                        label={t(isShared ? 'unshare' : 'share', { name })}
                        icon={isShared ? <TeamOutlined /> : <LockOutlined />}
                        disabled={loading}
                        onClick={() => void share({ variables: { input: { viewId: id, isShared: !isShared } } })}
                      />
                      <IconButton
                        label={t('rename', { name })}
                        icon={<EditOutlined />}
                        onClick={() => onAct({ kind: 'rename', view })}
                      />
                      <IconButton
                        label={t('delete', { name })}
                        icon={<DeleteOutlined />}
                        onClick={() => onAct({ kind: 'delete', view })}
                      />
                    </>
                  ) : null,
                );
              })}
            </ul>
          </section>
          {data.shared.nodes.length === 0 ? null : (
            <section>
              <h2>{t('shared')}</h2>
              <ul>{data.shared.nodes.map((view) => row(view, null))}</ul>
            </section>
          )}
        </>
      ) : null}
      <p className="cx-quiet" role="status">
        {said}
      </p>
    </div>
  );
}

interface IconButtonProps {
  label: string;
  icon: ReactNode;
  disabled?: boolean;
  onClick: () => void;
}

function IconButton({ label, icon, disabled = false, onClick }: IconButtonProps) {
  return (
    <button type="button" className="cx-icon-button" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      {icon}
    </button>
  );
}
