import { describe, expect, it } from 'vitest';
import { mayBeCancelled } from './cancel-job.rules';
import { JOB_KINDS, JOB_STATES } from './job';

describe('a job', () => {
  it('may be stopped while it runs, if it is an export', () => {
    const stoppable = JOB_KINDS.flatMap((kind) =>
      JOB_STATES.filter((state) => mayBeCancelled({ kind, state }).ok).map((state) => `${kind} ${state}`),
    );
    expect(stoppable).toEqual(['EXPORT_RETAILERS RUNNING', 'EXPORT_GROUPS RUNNING', 'EXPORT_LIST RUNNING']);
  });

  it('that is an import writes all or nothing', () => {
    expect(mayBeCancelled({ kind: 'IMPORT_RETAILERS', state: 'RUNNING' })).toMatchObject({
      ok: false,
      reason: { code: 'JOB_NOT_CANCELLABLE' },
    });
  });
});
