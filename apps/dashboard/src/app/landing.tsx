import { Navigate, useLocation } from 'react-router';
import { useViewer } from '../shared/viewer';

/** Posts of an area: their day begins with what is to be done; everybody else's with the figures. */
const OF_AREAS: readonly string[] = ['CUSTOMER_MANAGER', 'MARKET_INSPECTOR', 'MARKET_MANAGER'];

/** Where one comes to who has asked for no page; unit and month of the address hold there. */
export function Landing() {
  const { role } = useViewer();
  const { search } = useLocation();
  return <Navigate replace to={`${OF_AREAS.includes(role) ? '/todo' : '/overview'}${search}`} />;
}
