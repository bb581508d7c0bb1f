import type { TwinFigure } from '@chengxin/ui';
import { Link } from 'react-router';
import { formatCount } from './format';
import { useScope } from './scope';

/** A count that leads to the list of exactly so many rows; plain where there is no list to see. */
export function CountLink({ count, path }: { count: number; path: string | null }) {
  const { to } = useScope();
  return path === null ? formatCount(count) : <Link to={to(path)}>{formatCount(count)}</Link>;
}

/** The same as a cell of a chart's table. */
export const countCell = (count: number, path: string | null): TwinFigure => ({
  text: formatCount(count),
  shown: <CountLink count={count} path={path} />,
});
