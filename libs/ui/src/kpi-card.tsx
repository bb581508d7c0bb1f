import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface KpiCardProps {
  title: string;
  /** Where the card leads: the title is a link stretched over the card. */
  to: string;
  /** The large figure, written with its unit; it may be a link of its own, beside the card's and not inside it. */
  value: ReactNode;
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
}

/** One indicator: figure, target, band, changes, small development, fraction. */
export function KpiCard(props: KpiCardProps) {
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
          {props.value}
        </div>
        {props.sparkline}
      </div>
      {props.target ? <div className="cx-kpi-target">{props.target}</div> : null}
      {props.changes ? <div className="cx-kpi-changes">{props.changes}</div> : null}
      <div className="cx-kpi-foot">
        {props.fraction}
        {props.foot}
      </div>
    </article>
  );
}
