import type { RequestContext } from '@chengxin/graphql-kit';
import { ImportJobs, type ImportSurroundings } from '../data';

/** Failures that are nobody's mistake in the file go to the process's warnings, without the row that PostgreSQL may quote. */
export function warnOfFailure(error: unknown, jobId: string): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  process.emitWarning(`import ${jobId} failed: ${stack ?? message}`, name === 'Error' ? 'ImportFailure' : name);
}

/** Imports as a request does them: figures are counted again as soon as rows are written. */
export function importJobsOf(context: Pick<RequestContext, 'database' | 'clock' | 'settle'>): ImportJobs {
  const surroundings: ImportSurroundings = {
    database: context.database,
    clock: context.clock,
    onFailure: warnOfFailure,
    onWritten: () => context.settle(),
  };
  return new ImportJobs(surroundings);
}
