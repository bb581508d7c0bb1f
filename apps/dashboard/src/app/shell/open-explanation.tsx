import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { explainedIn } from '../../shared/explain-address';

const ExplainDrawer = lazy(async () => ({ default: (await import('../../features/explain/explain-drawer')).ExplainDrawer }));

/** The explanation that the address names; its code is fetched with the first one, and stays to close it in its own way. */
export function OpenExplanation() {
  const [query] = useSearchParams();
  const explains = explainedIn(query) !== null;
  const [needed, setNeeded] = useState(explains);
  if (explains && !needed) setNeeded(true);
  if (!needed) return null;
  return (
    <Suspense>
      <ExplainDrawer />
    </Suspense>
  );
}
