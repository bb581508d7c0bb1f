import { lazy, Suspense, useEffect, useState } from 'react';

const Shortcuts = lazy(async () => ({ default: (await import('./shortcuts')).Shortcuts }));

const TYPING = 'input, textarea, select, [contenteditable], dialog, [role=dialog]';

/** Shows the shortcuts when `?` is pressed anywhere but where one types. */
export function ShortcutsKey() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '?' && !(event.target instanceof Element && event.target.closest(TYPING))) setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return open ? (
    <Suspense fallback={null}>
      <Shortcuts onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
