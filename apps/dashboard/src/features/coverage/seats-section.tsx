import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { SeatFragment } from '../../gql/graphql';
import { formatMonth } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { seatAnchor } from '../../shared/seat-anchor';

const SEATS = 'seats';

/** The township seats without a group, and those with one; each leads to its area. */
export function SeatsSection({ without, covered }: { without: readonly SeatFragment[]; covered: readonly SeatFragment[] }) {
  const { t } = useTranslation('coverage');
  const { month } = useScope();
  const { hash } = useLocation();
  // The section comes after its data: the browser has looked for it, or for one of its seats, too early.
  useEffect(() => {
    const named = document.getElementById(hash.slice(1));
    if (named?.closest(`#${SEATS}`)) named.scrollIntoView({ block: named.id === SEATS ? 'start' : 'center' });
  }, [hash]);
  return (
    <section className="cx-panel" id={SEATS} tabIndex={-1} aria-labelledby="seats-title">
      <h2 id="seats-title">{t('seatsTitle', { month: formatMonth(month) })}</h2>
      <h3>{t('without', { count: without.length })}</h3>
      <SeatList seats={without} />
      <details>
        <summary>{t('with', { count: covered.length })}</summary>
        <SeatList seats={covered} />
      </details>
    </section>
  );
}

function SeatList({ seats }: { seats: readonly SeatFragment[] }) {
  const { t } = useTranslation('coverage');
  const { to } = useScope();
  const { hash } = useLocation();
  if (seats.length === 0) return <p className="cx-quiet">{t('none')}</p>;
  return (
    <ul className="cx-link-list">
      {seats.map((seat) => {
        const area = seat.parent;
        const words = t('seat', {
          township: seat.townshipName ?? seat.name,
          county: area?.parent?.name ?? '',
          area: area?.name ?? '',
        });
        const id = seatAnchor(seat.code);
        return (
          <li key={seat.code} id={id} aria-current={hash === `#${id}` ? 'location' : undefined}>
            {area ? <Link to={to('/coverage', { unitCode: area.code })}>{words}</Link> : words}
          </li>
        );
      })}
    </ul>
  );
}
