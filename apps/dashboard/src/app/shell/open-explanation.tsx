import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { explainedIn } from '../../shared/explain-address';

const ExplainDrawer = lazy(async () => ({ default: (await import('../../features/explain/explain-drawer')).ExplainDrawer }));

/** The explanation that the address names; its code is fetched with the first one. */
export function OpenExplanation() {
  const [query] = useSearchParams();
  if (!explainedIn(query)) return null;
  return (
    <Suspense>
      <ExplainDrawer />
    </Suspense>
  );
}
