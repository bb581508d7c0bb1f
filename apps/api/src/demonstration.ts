import { generateDemoCity, loadDemoCity } from '@chengxin/demo-city';
import type { FileStorage } from '@chengxin/files/data';
import { inSystemTransaction, refreshMonths } from '@chengxin/indicators/data';
import { firstDayOf, localDate, monthRange, yearMonth } from '@chengxin/kernel';
import type { Database } from '@chengxin/persistence';
import sql from 'sql-template-tag';

/** The day on which the demonstration city's clock stands still. */
export const DEMO_TODAY = localDate('2026-10-12');

const DEMO_CITY = '140600';
const FIRST_MONTH = yearMonth('2025-03');
const LAST_CLOSED_MONTH = yearMonth('2026-08');
const OPEN_MONTH = yearMonth('2026-10');

export type Progress = (share: number, zh: string, en: string) => void;

/** What a database holds: nobody yet, the demonstration city, or a real one. */
export async function databaseContent(database: Database): Promise<'empty' | 'demo' | 'real'> {
  const [found] = await inSystemTransaction(database.workPool, (execute) =>
    execute<{ users: boolean; demo: boolean; units: boolean }>(
      sql`select exists (select from user_account) as users, exists (select from user_account where demo) as demo,
                 exists (select from unit) as units`,
    ),
  );
  if (found?.demo) return 'demo';
  return found?.users || found?.units ? 'real' : 'empty';
}

/** Loads the demonstration city into an empty database, counts its months and closes those before 2026-09. */
export async function loadDemonstration(
  database: Database,
  storage: FileStorage,
  hashPassword: (plain: string) => Promise<string>,
  now: Date,
  progress: Progress,
  analyze: () => Promise<void>,
): Promise<void> {
  const client = await database.workPool.connect();
  try {
    await loadDemoCity(client, generateDemoCity(), (share, zh, en) => progress(share * 0.5, zh, en), hashPassword, storage);
  } finally {
    client.release();
  }
  // Without statistics every month would be counted by the plans of empty tables.
  await analyze();
  await countDemonstration(database, now, progress);
}

/** Counts the months of the demonstration city that are not counted yet: a start that was cut short goes on here. */
export async function countDemonstration(database: Database, now: Date, progress: Progress): Promise<void> {
  const rows = await inSystemTransaction(database.workPool, (execute) =>
    execute<{ month: string }>(sql`select to_char(month, 'YYYY-MM') as month from month_period`),
  );
  const counted = new Set(rows.map((row) => row.month));
  const months = monthRange(FIRST_MONTH, OPEN_MONTH).filter((month) => !counted.has(month));
  await refreshMonths(database.workPool, DEMO_CITY, months, DEMO_TODAY, now, (done) =>
    progress(0.5 + (done / months.length) * 0.5, `统计 ${months[done - 1]}`, `counting ${months[done - 1]}`),
  );
  await inSystemTransaction(database.workPool, (execute) =>
    execute(
      sql`update month_period p set state = 'CLOSED', closed_by = '营销中心（演示）',
            closed_at = (p.month + interval '1 month 2 days 9 hours') at time zone 'Asia/Shanghai',
            refreshed_at = (p.month + interval '1 month 2 days 9 hours') at time zone 'Asia/Shanghai'
           from unit c where c.id = p.city_id and c.code = ${DEMO_CITY} and p.month <= ${firstDayOf(LAST_CLOSED_MONTH)}::date
             and not exists (select from month_period done where done.city_id = c.id and done.state = 'CLOSED')`,
    ),
  );
}
