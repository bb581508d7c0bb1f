import { useState } from 'react';

/** The retailers that are ticked, wherever on the page they stand. */
export interface Selection {
  ids: readonly string[];
  has: (id: string) => boolean;
  set: (ids: readonly string[], ticked: boolean) => void;
  clear: () => void;
}

export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return {
    ids: [...chosen],
    has: (id) => chosen.has(id),
    set: (ids, ticked) =>
      setChosen((before) => new Set(ticked ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id)))),
    clear: () => setChosen(new Set()),
  };
}
