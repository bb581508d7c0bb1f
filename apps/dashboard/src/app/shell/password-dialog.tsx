import { useMutation } from '@apollo/client/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf, requestIdOf } from '../../shared/query-state';
import { ViewerDocument } from '../../shared/viewer.graphql';
import { ChangePasswordDocument } from './shell.graphql';

const FIELDS = [
  { name: 'currentPassword', autoComplete: 'current-password' },
  { name: 'newPassword', autoComplete: 'new-password' },
  { name: 'repeatPassword', autoComplete: 'new-password' },
] as const;

/** Changes one's own password; a refusal stands under its field. */
export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const dialog = useRef<HTMLDialogElement>(null);
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [done, setDone] = useState(false);
  const [change, { loading, error }] = useMutation(ChangePasswordDocument, { errorPolicy: 'none' });
  useEffect(() => dialog.current?.showModal(), []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const newPassword = String(form.get('newPassword'));
    if (newPassword !== form.get('repeatPassword')) {
      setRefusals({ repeatPassword: t('passwordsDiffer') });
      return;
    }
    const input = { currentPassword: String(form.get('currentPassword')), newPassword };
    const answer = await change({ variables: { input }, refetchQueries: [ViewerDocument] }).catch(() => undefined);
    const errors = answer?.data?.changePassword.errors ?? [];
    setRefusals(Object.fromEntries(errors.map((one) => [one.path.at(-1) ?? 'newPassword', one.message])));
    setDone(answer?.data?.changePassword.ok === true);
  };

  return (
    <dialog ref={dialog} className="cx-dialog" aria-label={t('changePassword')} onClose={onClose}>
      <h2>{t('changePassword')}</h2>
      {done ? (
        <p role="status">{t('passwordChanged')}</p>
      ) : (
        <form id="change-password" className="cx-form" onSubmit={(event) => void submit(event)}>
          {FIELDS.map((field) => (
            <label key={field.name}>
              {t(field.name)}
              <input
                type="password"
                name={field.name}
                required
                autoComplete={field.autoComplete}
                aria-invalid={field.name in refusals}
                aria-describedby={`${field.name}-refusal`}
              />
              <span id={`${field.name}-refusal`} className="cx-refusal">
                {refusals[field.name]}
              </span>
            </label>
          ))}
          {error ? (
            <p role="alert" className="cx-refusal">
              {error.message} {codeOf(error)} {requestIdOf(error)}
            </p>
          ) : null}
        </form>
      )}
      <div className="cx-dialog-acts">
        <button type="button" className="cx-button" onClick={() => dialog.current?.close()}>
          {t(done ? 'close' : 'cancel')}
        </button>
        {done ? null : (
          <button type="submit" form="change-password" className="cx-button cx-button-primary" disabled={loading}>
            {t('save')}
          </button>
        )}
      </div>
    </dialog>
  );
}
