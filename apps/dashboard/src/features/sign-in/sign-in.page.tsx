import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { chooseLanguage, currentLanguage } from '../../shared/language';
import { landingAfterSignIn } from '../../shared/sign-in-path';
import { type SignInAnswer, signIn } from './sign-in.request';
import './sign-in.css';

/** The door: user name, password, nothing else to load. */
export function SignInPage() {
  const { t } = useTranslation('sign-in');
  const location = useLocation();
  const [busy, setBusy] = useState(false);
  const [visible, setVisible] = useState(false);
  const [answer, setAnswer] = useState<SignInAnswer | null>(null);
  const landing = landingAfterSignIn(location.search);
  const other = currentLanguage() === 'zh' ? 'en' : 'zh';

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const result = await signIn(String(form.get('username')).trim(), String(form.get('password')));
    // A full load starts the session with a clean cache.
    if (result.kind === 'signed-in') window.location.assign(landing);
    else {
      setAnswer(result);
      setBusy(false);
    }
  };

  return (
    <main className="cx-door">
      <title>{`${t('signIn')} · 诚信`}</title>
      <div className="cx-door-card">
        <button
          type="button"
          className="cx-door-language"
          lang={other === 'en' ? 'en' : 'zh-CN'}
          onClick={() => void chooseLanguage(other)}
        >
          {t('otherLanguage')}
        </button>
        <p className="cx-door-brand">
          <span className="cx-door-seal" aria-hidden="true">
            诚
          </span>
          {t('product')}
        </p>
        <h1>{t('title')}</h1>
        <p className="cx-quiet">{t(landing === '/' ? 'claim' : 'back')}</p>
        <form className="cx-form" onSubmit={(event) => void submit(event)}>
          <label>
            {t('username')}
            <input name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} required />
          </label>
          <label>
            {t('password')}
            <input name="password" type={visible ? 'text' : 'password'} autoComplete="current-password" required />
          </label>
          <label className="cx-door-check">
            <input type="checkbox" checked={visible} onChange={(event) => setVisible(event.target.checked)} />
            {t('showPassword')}
          </label>
          <div role="alert" className="cx-refusal">
            {answer ? <Refusal answer={answer} /> : null}
          </div>
          <button type="submit" className="cx-button cx-button-primary cx-door-submit" disabled={busy}>
            {t(busy ? 'signingIn' : 'signIn')}
          </button>
        </form>
      </div>
    </main>
  );
}

function Refusal({ answer }: { answer: SignInAnswer }) {
  const { t } = useTranslation('sign-in');
  if (answer.kind === 'failed') return t('failed');
  if (answer.kind === 'signed-in') return null;
  return (
    <>
      {answer.message ?? t('refused')} {answer.requestId ? t('requestNumber', { id: answer.requestId }) : null}
    </>
  );
}
