import { SearchOutlined } from '@ant-design/icons';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { SearchDialog } from '../../features/search/search-dialog';

/** What looks like a field opens the search; Ctrl/⌘ K does the same anywhere. */
export function SearchField() {
  const { t } = useTranslation('search');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      // The field takes the very next letter, however busy the machine is.
      flushSync(() => setOpen(true));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" className="cx-search-field" aria-keyshortcuts="Control+K Meta+K" onClick={() => setOpen(true)}>
        <SearchOutlined aria-hidden />
        <span className="cx-search-field-words">{t('open')}</span> <kbd>Ctrl K</kbd>
      </button>
      {open ? <SearchDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
