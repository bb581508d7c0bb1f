import { lazy, Suspense, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchKeys } from './search-hits';
import './search.css';

const SearchHits = lazy(async () => ({ default: (await import('./search-hits')).SearchHits }));

/** Finds anything by a few letters and goes there; all of it with the keyboard. The field is there at once, what it finds comes after it. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('search');
  const dialog = useRef<HTMLDialogElement>(null);
  const keys = useRef<SearchKeys>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState<string>();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="cx-dialog cx-search" aria-label={t('title')} onClose={onClose}>
      <input
        type="search"
        role="combobox"
        aria-expanded={active !== undefined}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active}
        aria-label={t('title')}
        placeholder={t('placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => keys.current?.press(event)}
      />
      <Suspense fallback={<div id={listId} role="listbox" aria-label={t('hits')} aria-busy className="cx-search-hits" />}>
        <SearchHits ref={keys} listId={listId} typed={typed} onActive={setActive} onGone={() => dialog.current?.close()} />
      </Suspense>
      <p className="cx-quiet">{t('hint')}</p>
    </dialog>
  );
}
