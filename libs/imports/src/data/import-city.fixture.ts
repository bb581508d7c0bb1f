import { AssociationSchema, CandidateSchema, ElectionSchema } from '@chengxin/elections/data';
import { FoundingSchema } from '@chengxin/foundings/data';
import { GroupSchema, LeaderTermSchema, MembershipSchema } from '@chengxin/groups/data';
import type { ImportKind, ImportState } from '@chengxin/imports/domain';
import { JoinApplicationSchema, PledgeSchema } from '@chengxin/joining/data';
import { clockOn } from '@chengxin/kernel';
import { MeetingSchema } from '@chengxin/meetings/data';
import { UnitSchema } from '@chengxin/organization/data';
import { openDatabase } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import { RetailerSchema } from '@chengxin/retailers/data';
import { Client } from 'pg';
import { ImportJobs } from './import-jobs.service';
import type { Importer } from './import-run';

/** What the specs look at of a finished job. */
export interface FinishedJob {
  readonly jobId: string;
  readonly state: ImportState;
  readonly counts: readonly [created: number, updated: number, unchanged: number];
  /** `row column: expected in Chinese`. */
  readonly faults: readonly string[];
  readonly message: string | null;
}

const ENTITIES = [
  UnitSchema,
  RetailerSchema,
  GroupSchema,
  FoundingSchema,
  MembershipSchema,
  LeaderTermSchema,
  ElectionSchema,
  CandidateSchema,
  AssociationSchema,
  PledgeSchema,
  JoinApplicationSchema,
  MeetingSchema,
];

const actorOf = (userId: string, name: string, role: string, from: number, to: number): Importer => ({
  userId,
  name,
  role,
  scope: { from, to, peerParentId: null },
  requestId: 'request-1',
});
export const cityOffice = actorOf(
  '00000000-0000-4000-8000-000000000001',
  '营销中心',
  'MARKETING_CENTRE',
  140_600_000,
  140_699_999,
);
export const yingCounty = actorOf('00000000-0000-4000-8000-000000000002', '应县', 'COUNTY_HEAD', 140_622_000, 140_622_999);
export const huairenCounty = actorOf('00000000-0000-4000-8000-000000000003', '怀仁市', 'COUNTY_HEAD', 140_681_000, 140_681_999);

const UNITS = `insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
  ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
  ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140681', '怀仁市', 'COUNTY', 2, 140681000, 140681999, null),
  ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null), ('140681A01', '云中片', 'AREA', 4, 140681001, 140681001, null),
  ('140622100S01', '金城镇所在地', 'PLACE', 5, 140622001, 140622001, 'TOWNSHIP_SEAT'),
  ('140622100V01', '金城镇各村', 'PLACE', 5, 140622001, 140622001, 'VILLAGE_CLUSTER'),
  ('140681100S01', '云中镇所在地', 'PLACE', 6, 140681001, 140681001, 'TOWNSHIP_SEAT');
insert into month_period (city_id, month, state, as_of, refreshed_at) values
  (2, '2026-07-01', 'CLOSED', '2026-07-31', now()), (2, '2026-08-01', 'CLOSED', '2026-08-31', now()), (2, '2026-09-01', 'OPEN', '2026-09-30', now())`;

/** A database with two counties of Shuozhou on 2026-10-12, July and August closed. */
export async function openImportCity() {
  const test = await createTestDatabase();
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  await admin.query(UNITS);
  const database = await openDatabase({ url: test.url, entities: ENTITIES, poolSize: 6 });
  const failures: unknown[] = [];
  const clock = clockOn('2026-10-12');
  const surroundings = {
    database,
    clock,
    onWritten: () => Promise.resolve(),
    onFailure: (error: unknown) => failures.push(error),
  };
  const jobs = new ImportJobs(surroundings);

  const finished = async (jobId: string): Promise<FinishedJob> => {
    if (failures.length > 0) throw failures.splice(0)[0];
    const { rows } = await admin.query('select * from import_job where id = $1', [jobId]);
    const job = rows[0];
    const faults = (job.faults as { row: number; column: string; expected: string }[]).map(
      (f) => `${f.row} ${f.column}: ${f.expected.split(' / ')[0]}`,
    );
    return { jobId, state: job.state, counts: [job.to_create, job.to_update, job.unchanged], faults, message: job.message };
  };
  /** Lines of a CSV, or a workbook. */
  const dryRun = async (
    kind: ImportKind,
    file: readonly string[] | Buffer,
    actor = cityOffice,
    unitCode = '140600',
  ): Promise<FinishedJob> => {
    const uploadId = Buffer.isBuffer(file)
      ? await jobs.keepUpload(actor, '名单.xlsx', file)
      : await jobs.keepUpload(actor, '名单.csv', Buffer.from(file.join('\r\n')));
    const { jobId, done } = await jobs.startDryRun(actor, { uploadId, kind, unitCode });
    await done;
    return finished(jobId);
  };
  const commit = async (jobId: string, actor = cityOffice): Promise<FinishedJob> => {
    await (await jobs.startCommit(actor, jobId)).done;
    return finished(jobId);
  };
  return {
    admin,
    clock,
    database,
    pool: database.workPool,
    jobs,
    failures,
    dryRun,
    commit,
    finished,
    /** Dry run and commit; throws with the faults when there are any. */
    bringIn: async (kind: ImportKind, file: readonly string[] | Buffer): Promise<FinishedJob> => {
      const checked = await dryRun(kind, file);
      if (checked.faults.length > 0 || checked.state !== 'CHECKED')
        throw new Error(`${checked.state} ${checked.message} ${checked.faults.join('; ')}`);
      return commit(checked.jobId);
    },
    /** The rows of a query, each as its values joined by blanks. */
    rowsOf: async (query: string): Promise<string[]> =>
      (await admin.query({ text: query, rowMode: 'array' })).rows.map((row: unknown[]) => row.join(' ')),
    close: async (): Promise<void> => {
      await database.close();
      await admin.end();
      await test.drop();
    },
  };
}

export type ImportCity = Awaited<ReturnType<typeof openImportCity>>;
