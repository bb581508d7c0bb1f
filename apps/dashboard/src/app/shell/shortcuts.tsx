import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const KEYS = ['question', 'search', 'go', 'months', 'tab', 'enter', 'escape', 'back'] as const;

/** What the keyboard does; `?` opens it, Esc closes it. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="cx-dialog" aria-label={t('shortcuts')} onClose={onClose}>
      <h2>{t('shortcuts')}</h2>
      <dl className="cx-shortcuts">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`keys.${key}.press`)}</kbd>
            </dt>
            <dd>{t(`keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
      <div className="cx-dialog-acts">
        <button type="button" className="cx-button" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
    </dialog>
  );
}
