import { PageHeader } from '@chengxin/ui';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { keepLast } from './list-state';
import { QueryState } from './query-state';
import { useScope } from './scope';
import { useReadAgain } from './use-read-again';
import { type ToldActs, useToldActs } from './use-told-acts';

export interface OnePageProps<Data, One> {
  result: Parameters<typeof keepLast<Data>>[0];
  /** The thing in the answer: null where there is none in sight. */
  pick: (data: Data) => One | null | undefined;
  /** The list that the page belongs to. */
  list: string;
  back: string;
  notFound: string;
  /** What to do instead; by default to go back. */
  notFoundHint?: string;
  /** What the tab of the browser says. */
  titleOf: (one: One) => string;
  children: (one: One, acts: Pick<ToldActs, 'done' | 'run'>, data: Data) => ReactNode;
}

/** The page of one thing: the way back to its list, the thing or that there is none, and what became of its acts. */
export function OnePage<Data, One>(props: OnePageProps<Data, One>): ReactElement {
  const { result, pick, list, back, notFound, notFoundHint = back, titleOf, children } = props;
  const { to } = useScope();
  const { toast, ...acts } = useToldActs(useReadAgain());
  // What was read last stands while it is read anew, but never under the address of another thing.
  const { pathname } = useLocation();
  const [answered, setAnswered] = useState(pathname);
  if (result.data !== undefined && answered !== pathname) setAnswered(pathname);
  return (
    <>
      {toast}
      <p style={{ margin: '0 0 4px' }}>
        <Link to={to(list)}>‹ {back}</Link>
      </p>
      <QueryState result={answered === pathname ? keepLast(result) : result} shape="detail">
        {(data) => {
          const one = pick(data);
          if (!one) return <PageHeader title={notFound} answer={<Link to={to(list)}>{notFoundHint}</Link>} />;
          return (
            <>
              <title>{`${titleOf(one)} · 诚信`}</title>
              {children(one, acts, data)}
            </>
          );
        }}
      </QueryState>
    </>
  );
}
