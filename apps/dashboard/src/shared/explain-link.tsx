import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type ExplainedFigure, withExplanation } from './explain-address';
import { useViewer, withinUnit } from './viewer';

export interface ExplainLinkProps {
  figure: ExplainedFigure;
  /** What the figure is of, for screen readers. */
  label?: string;
  children?: ReactNode;
}

/** Figures beside each other are told of all units in sight; how one comes about only within the viewer's own. */
function useMayExplain(): (figure: ExplainedFigure) => boolean {
  const { unit } = useViewer();
  return ({ unitCode, focus }) => focus?.on === 'peers' || focus?.on === 'with' || withinUnit(unit.code, unit.level, unitCode);
}

/**
 * A figure that opens its own explanation beside the page. Outside the viewer's own unit only the figure is told, so there it is plain
 * text.
 */
export function ExplainLink({ figure, label, children }: ExplainLinkProps) {
  const { t } = useTranslation('explain');
  const mayExplain = useMayExplain();
  const [query] = useSearchParams();
  if (!mayExplain(figure)) return children;
  return (
    <Link
      className="cx-explain"
      to={{ search: withExplanation(query, figure).toString() }}
      preventScrollReset
      title={t('open')}
      {...(label ? { 'aria-label': `${label} · ${t('open')}` } : {})}
    >
      {children}
    </Link>
  );
}

/** Opens the explanation of a point of a chart where it was clicked; nothing outside the viewer's own unit. */
export function useExplain(): (figure: ExplainedFigure) => void {
  const mayExplain = useMayExplain();
  const [, setQuery] = useSearchParams();
  return (figure) => {
    if (!mayExplain(figure)) return;
    setQuery((current) => withExplanation(current, figure), { preventScrollReset: true });
  };
}
