import { useSyncExternalStore } from 'react';

// Paper is not narrow: a sheet of A4 has hardly more pixels, and there tables stay tables.
const NARROW = 'screen and (max-width: 720px)';

/** True on a telephone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
