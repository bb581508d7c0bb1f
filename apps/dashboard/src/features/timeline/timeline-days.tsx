import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TimelineLink } from '../../gql/graphql';
import { formatClause, formatCount } from '../../shared/format';
import { currentLanguage } from '../../shared/language';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { counted, type TimelineEntry, type TimelineEvent, toDays } from './to-days';

const PATHS: Record<TimelineLink, (id: string) => string> = {
  GROUP: (id) => `/groups/${id}`,
  FOUNDING: (id) => `/foundings/${id}`,
  RETAILER: (id) => `/retailers/${id}`,
  MEETING: (id) => `/meetings/${id}`,
  ELECTION: (id) => `/elections/${id}`,
  ACTIVITY: (id) => `/activities?activity=${id}`,
};

/** Events under the headings of their days. */
export function TimelineDays({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className="cx-timeline">
      {toDays(events, currentLanguage()).map(({ day, entries }) => (
        <li key={day}>
          <h3 className="cx-figure">{day}</h3>
          <ul>
            {entries.map((entry) => (
              <Entry key={entry.key} entry={entry} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry: { title, detail, clause, events } }: { entry: TimelineEntry }) {
  const { t } = useTranslation('timeline');
  const [event] = events;
  // Whom it is about is the link; where it is about nobody, what happened is.
  const named = events.filter(({ who }) => who !== null);
  const said = events.length > 1 ? t(counted(events), { title, count: formatCount(events.length) }) : title;
  return (
    <li>
      <strong>{named.length === 0 && event ? <Led event={event}>{said}</Led> : said}</strong>{' '}
      {named.map((one, at) => (
        <Fragment key={one.id}>
          {at > 0 ? t('between') : null}
          <Led event={one}>{one.who ?? ''}</Led>
        </Fragment>
      ))}{' '}
      {detail} {clause ? <span className="cx-quiet cx-timeline-clause">{formatClause(clause)}</span> : null}
    </li>
  );
}

/** The way to what an event is about, for who may go there. */
function Led({ event: { linkKind, linkId }, children }: { event: TimelineEvent; children: string }) {
  const { to } = useScope();
  const mayGroups = useMay('GROUP_READ');
  const mayRetailers = useMay('RETAILER_READ');
  const may = linkKind === 'RETAILER' ? mayRetailers : mayGroups;
  const path = linkKind && linkId && may ? PATHS[linkKind](linkId) : undefined;
  return path ? <Link to={to(path)}>{children}</Link> : <span>{children}</span>;
}
