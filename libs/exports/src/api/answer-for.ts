import { EXPORT_LIMITS } from '@chengxin/exports/domain';
import { type RequestContext, unauthenticated } from '@chengxin/graphql-kit';
import { findExportJob, type StartedExport } from '../data';
import { type ExportPayload, exportJobOf } from './export-job.object';

/** What beginning an export answers: a short file is waited for. */
export async function answerFor(context: RequestContext, { jobId, rows, done }: StartedExport): Promise<Partial<ExportPayload>> {
  if (!context.signedIn) throw unauthenticated();
  if (rows <= EXPORT_LIMITS.rowsAtOnce) await done;
  context.refreshRead();
  const job = await findExportJob(context.read, context.signedIn.userId, jobId, context.clock.realNow());
  return { job: job && exportJobOf(job) };
}
