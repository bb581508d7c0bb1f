import type { ReactNode } from 'react';
import { SCORE } from '../../shared/explain-address';
import { ExplainLink } from '../../shared/explain-link';

interface ScoreLinkProps {
  row: { readonly unitCode: string; readonly unitName: string };
  month: string;
  children?: ReactNode;
}

/** A county's score or rank, which opens how it comes about. */
export function ScoreLink({ row: { unitCode }, month, children }: ScoreLinkProps) {
  return <ExplainLink figure={{ code: SCORE, unitCode, month }}>{children}</ExplainLink>;
}
