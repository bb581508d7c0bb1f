import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';

/** Leads to a retailer; plain words for those who may read groups but not retailers. */
export function RetailerLink({ id, children }: { id: string; children: ReactNode }) {
  const { to } = useScope();
  return useMay('RETAILER_READ') ? <Link to={to(`/retailers/${id}`)}>{children}</Link> : <span>{children}</span>;
}
