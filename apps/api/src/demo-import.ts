import { ImportJobs } from '@chengxin/imports/data';
import { inSystemTransaction } from '@chengxin/indicators/data';
import type { Clock } from '@chengxin/kernel';
import type { Database } from '@chengxin/persistence';
import sql from 'sql-template-tag';

const HEADER = '客户编码,月份,全部卷烟销售额,全部卷烟进货额,约定价格品规销售额,约定价格品规进货额';

/** What a county sends in now and then: of five rows one is in order. */
const rowsOf = ([first = '', second = '', third = '', fourth = '']: readonly string[]): readonly string[] => [
  `${first},2026-09,52300.00,46400.00,31000.00,27300.00`,
  `${second},2026年13月,18700.00,16650.00,9300.00,8240.00`,
  `${third},2026-09,三万,26800.00,,`,
  `${fourth},2026-09,0,15400.00,,`,
  `SX0622999999,2026-09,24100.00,21380.00,,`,
];

interface Sender {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly from: number;
  readonly to: number;
  readonly codes: readonly string[];
}

/**
 * Checks a file of the demonstration county as its head would, so that imports, jobs and queries about them have something to show. It has
 * faults, so nothing is written but the job.
 */
export async function loadDemoImport(database: Database, clock: Clock): Promise<void> {
  const [sender] = await inSystemTransaction(database.workPool, (execute) =>
    execute<Sender>(sql`
      select a.id, a.display_name as name, a.role, u.scope_from as "from", u.scope_to as "to",
             (select array_agg(code) from (select r.customer_code as code from retailer r
               where r.scope between u.scope_from and u.scope_to order by r.customer_code limit 4) c) as codes
        from user_account a join unit u on u.id = a.unit_id where a.username = 'county-head'`),
  );
  if (!sender) throw new Error('the demonstration has no county head');
  const { id: userId, name, role, from, to, codes } = sender;
  const actor = { userId, name, role, scope: { from, to, peerParentId: null }, requestId: null };
  const failures: unknown[] = [];
  const jobs = new ImportJobs({
    database,
    clock,
    onWritten: () => Promise.resolve(),
    onFailure: (error) => failures.push(error),
  });
  const content = Buffer.from(`\ufeff${[HEADER, ...rowsOf(codes)].join('\r\n')}\r\n`);
  const uploadId = await jobs.keepUpload(actor, '应县9月毛利率调查.csv', content);
  const { done } = await jobs.startDryRun(actor, { uploadId, kind: 'MARGIN_SURVEYS', unitCode: '140622' });
  await done;
  if (failures.length > 0) throw failures[0];
}
