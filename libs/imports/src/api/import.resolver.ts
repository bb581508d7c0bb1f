import { badInput, Permit, type RequestContext, type SignedIn } from '@chengxin/graphql-kit';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { findImportJob, type Importer, listImportJobs, type StartedImport } from '../data';
import { CommitImportInput, DryRunImportInput, ImportJob, ImportPayload, importJobOf } from './import-job.object';
import { importJobsOf } from './import-surroundings';

const MAX_JOBS = 100;
const DEFAULT_JOBS = 20;
// Small files are done at once: their answer need not be asked for again.
const PATIENCE_MS = 800;

@Resolver(() => ImportJob)
export class ImportResolver {
  @Permit('IMPORT')
  @Query(() => ImportJob, { nullable: true, description: '一次导入及其进度。 An import and how far it is.' })
  async importJob(
    @Arg('id', () => ID, { description: '导入的编号。 Id of the import.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportJob | null> {
    const job = await findImportJob(context.read, id);
    return job && importJobOf(job, viewerOf(context));
  }

  @Permit('IMPORT')
  @Query(() => [ImportJob], { description: '最近的导入，最近的在前，最多 100 个。 The latest imports.' })
  async importJobs(
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: DEFAULT_JOBS,
      description: '最多几个，1 至 100。 No more than so many, 1–100.',
    })
    given: number | null,
    @Ctx() context: RequestContext,
  ): Promise<ImportJob[]> {
    const first = given ?? DEFAULT_JOBS;
    if (first < 1 || first > MAX_JOBS) {
      throw badInput({ zh: `first 须在 1 到 ${MAX_JOBS} 之间`, en: `first must lie between 1 and ${MAX_JOBS}` }, ['first']);
    }
    return (await listImportJobs(context.read, first)).map((job) => importJobOf(job, viewerOf(context)));
  }

  @Permit('IMPORT')
  @Mutation(() => ImportPayload, {
    description:
      '试导入：检查整个文件，不写入任何业务数据；大文件在后台继续，用 importJob 查看进度。 Checks the whole file and writes nothing.',
  })
  async dryRunImport(
    @Arg('input', () => DryRunImportInput) input: DryRunImportInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<ImportPayload>> {
    const { signedIn } = context;
    return signedIn ? answerFor(context, await importJobsOf(context).startDryRun(importerOf(signedIn), input)) : {};
  }

  @Permit('IMPORT')
  @Mutation(() => ImportPayload, {
    description: '正式导入：全部写入或全部不写。 Commits a dry run without faults: all rows or none.',
  })
  async commitImport(
    @Arg('input', () => CommitImportInput) input: CommitImportInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<ImportPayload>> {
    const { signedIn } = context;
    return signedIn ? answerFor(context, await importJobsOf(context).startCommit(importerOf(signedIn), input.jobId)) : {};
  }
}

const importerOf = ({ actor, role }: SignedIn): Importer => ({ ...actor, role });

const viewerOf = (context: RequestContext): string | null => context.signedIn?.userId ?? null;

async function answerFor(context: RequestContext, { jobId, done }: StartedImport): Promise<Partial<ImportPayload>> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([done, patience]);
  clearTimeout(timer);
  context.refreshRead();
  const job = await findImportJob(context.read, jobId);
  return { job: job && importJobOf(job, viewerOf(context)) };
}
