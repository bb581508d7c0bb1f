import type { ReactNode } from 'react';

/** The sections of a page below its answer, one below the other with the same air between them. */
export function Sections({ children }: { children: ReactNode }) {
  return <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 16 }}>{children}</div>;
}
