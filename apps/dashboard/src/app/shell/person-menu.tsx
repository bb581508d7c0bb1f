import { useApolloClient, useMutation } from '@apollo/client/react';
import { Popover } from '@chengxin/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useScope } from '../../shared/scope';
import { useAsOneself, useViewer } from '../../shared/viewer';
import { AppearanceSwitch } from './appearance-switch';
import { SignOutDocument } from './shell.graphql';

const PasswordDialog = lazy(async () => ({ default: (await import('./password-dialog')).PasswordDialog }));

/** Who is signed in; change the password, sign out. */
export function PersonMenu() {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const { to } = useScope();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut, { loading }] = useMutation(SignOutDocument);
  const [changing, setChanging] = useState(false);
  const asOneself = useAsOneself();
  const leave = async () => {
    await signOut();
    await navigate('/sign-in');
    await client.clearStore();
  };
  return (
    <>
      <Popover align="end" label={`${t('person')}: ${viewer.displayName}`} trigger={viewer.displayName}>
        {(close) => (
          <div className="cx-choices">
            <p className="cx-person">
              <strong>{viewer.displayName}</strong>
              <br />
              {t(`shared:role.${viewer.role}`)} · {viewer.unit.name}
            </p>
            {asOneself ? (
              <>
                <Link className="cx-choice" to={to('/sessions')} onClick={close}>
                  {t('sessions')}
                </Link>
                <Link className="cx-choice" to={to('/tokens')} onClick={close}>
                  {t('tokens')}
                </Link>
                <button
                  type="button"
                  className="cx-choice"
                  onClick={() => {
                    close();
                    setChanging(true);
                  }}
                >
                  {t('changePassword')}
                </button>
              </>
            ) : null}
            <AppearanceSwitch />
            <button type="button" className="cx-choice" disabled={loading} onClick={() => void leave()}>
              {t('signOut')}
            </button>
          </div>
        )}
      </Popover>
      {changing ? (
        <Suspense fallback={null}>
          <PasswordDialog onClose={() => setChanging(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
