import type { ReactNode } from 'react';

/** The facts of a card on a telephone, one below the other. */
export function CardLines({ children }: { children: ReactNode }) {
  return <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>{children}</div>;
}
