import { allowed, refused, type Verdict } from '@chengxin/kernel';
import type { JobKind, JobState } from './job';

/**
 * May this job be stopped? Only an export: it reads, and nobody misses what it has not written yet. An import is one transaction that writes
 * all of a file or nothing of it.
 */
export function mayBeCancelled({ kind, state }: { readonly kind: JobKind; readonly state: JobState }): Verdict {
  if (state !== 'RUNNING') {
    return refused('JOB_NOT_RUNNING', { zh: '任务已经结束', en: 'the job is over already' }, ['input', 'id']);
  }
  if (kind.startsWith('EXPORT_')) return allowed;
  const text = {
    zh: '导入要么全部写入、要么全部不写，不能中途取消',
    en: 'an import writes all or nothing and cannot be stopped half-way',
  };
  return refused('JOB_NOT_CANCELLABLE', text, ['input', 'id']);
}
