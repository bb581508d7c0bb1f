import { describe, expect, it } from 'vitest';
import { toAdvice } from './to-advice';

const job = { kind: 'EXPORT_GROUPS', state: 'DONE', faultCount: 0, message: null, cancelledBy: null } as const;

describe('what to do about a job', () => {
  it('is nothing while it runs and when it is done', () => {
    expect(toAdvice(job).key).toBeNull();
    expect(toAdvice({ ...job, state: 'RUNNING' }).key).toBeNull();
  });

  it('tells a file with faults from an import that was broken off, and that from an export', () => {
    const failed = { ...job, kind: 'IMPORT_MEETINGS', state: 'FAILED' } as const;
    expect(toAdvice({ ...failed, faultCount: 3 })).toMatchObject({ key: 'faults', values: { count: 3 } });
    expect(toAdvice({ ...failed, message: '中断' })).toMatchObject({ key: 'importFailed', reason: '中断' });
    expect(toAdvice({ ...failed, kind: 'EXPORT_GROUPS' })).toMatchObject({ key: 'exportFailed' });
  });

  it('says who has to commit, and who stopped it', () => {
    expect(toAdvice({ ...job, kind: 'IMPORT_MEETINGS', state: 'WAITING' }).key).toBe('waiting');
    expect(toAdvice({ ...job, state: 'CANCELLED', cancelledBy: '管理员' })).toMatchObject({
      key: 'cancelled',
      values: { name: '管理员' },
    });
  });
});
