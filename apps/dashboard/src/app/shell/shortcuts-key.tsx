import { lazy, Suspense, useEffect, useState } from 'react';
import { isTyping } from './is-typing';

const Shortcuts = lazy(async () => ({ default: (await import('./shortcuts')).Shortcuts }));

/** Shows the shortcuts when `?` is pressed anywhere but where one types. */
export function ShortcutsKey() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event)) setOpen(true);
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
