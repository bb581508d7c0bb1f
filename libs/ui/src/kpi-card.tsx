import { type ReactNode, useId, useState } from 'react';
import { Link } from 'react-router';
import { useUiTexts } from './ui-texts';

export interface KpiCardProps {
  title: string;
  /** Where the card leads: the title is a link stretched over the card. */
  to: string;
  /** The large figure, written with its unit. */
  value: string;
  /** Why there is no figure. */
  valueNote?: string | undefined;
  band?: ReactNode;
  /** Target and distance to it. */
  target?: ReactNode;
  changes?: ReactNode;
  sparkline?: ReactNode;
  fraction?: ReactNode;
  /** As-of time, open or closed month. */
  foot?: ReactNode;
  /** How the figure comes about; opened by its own button, beside the link and not inside it. */
  explanation?: ReactNode;
}

/** One indicator: figure, target, band, changes, small development, fraction. */
export function KpiCard(props: KpiCardProps) {
  const words = useUiTexts();
  const explanationId = useId();
  const [open, setOpen] = useState(false);
  return (
    <article className="cx-kpi">
      <div className="cx-kpi-head">
        <h3>
          <Link className="cx-stretched" to={props.to}>
            {props.title}
          </Link>
        </h3>
        {props.band}
      </div>
      <div className="cx-kpi-main">
        <div className="cx-kpi-value" title={props.valueNote}>
          {props.explanation ? (
            <button
              type="button"
              className="cx-kpi-explain"
              aria-expanded={open}
              aria-controls={explanationId}
              aria-label={`${props.title} ${props.value} · ${words.explain}`}
              onClick={() => setOpen(!open)}
              onBlur={() => setOpen(false)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setOpen(false);
              }}
            >
              {props.value}
            </button>
          ) : (
            props.value
          )}
        </div>
        {props.sparkline}
      </div>
      {props.target ? <div className="cx-kpi-target">{props.target}</div> : null}
      {props.changes ? <div className="cx-kpi-changes">{props.changes}</div> : null}
      <div className="cx-kpi-foot">
        {props.fraction}
        {props.foot}
      </div>
      {open ? (
        <div id={explanationId} className="cx-kpi-explanation">
          {props.explanation}
        </div>
      ) : null}
    </article>
  );
}
