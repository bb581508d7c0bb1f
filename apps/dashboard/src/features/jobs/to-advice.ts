import type { Job } from './jobs.page';

/** What there is to say or do about a job: a text of the page with its values, and why it failed in the server's words. */
export interface Advice {
  key: 'faults' | 'importFailed' | 'exportFailed' | 'waiting' | 'cancelled' | null;
  values: Record<string, string | number>;
  reason: string | null;
}

type Told = Pick<Job, 'kind' | 'state' | 'faultCount' | 'message' | 'cancelledBy'>;

const nothing = { values: {}, reason: null };

/** Nothing for what goes well: running or done. */
export function toAdvice({ kind, state, faultCount, message, cancelledBy }: Told): Advice {
  if (state === 'WAITING') return { ...nothing, key: 'waiting' };
  if (state === 'CANCELLED') return { ...nothing, key: 'cancelled', values: { name: cancelledBy ?? '' } };
  if (state !== 'FAILED') return { ...nothing, key: null };
  const reason = message ?? null;
  if (faultCount > 0) return { key: 'faults', values: { count: faultCount }, reason };
  return { key: kind.startsWith('IMPORT') ? 'importFailed' : 'exportFailed', values: {}, reason };
}
