/// <reference path="./raw-sql.d.ts" />
import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { connectTo } from './connect';
import { DatabaseUnusable } from './database-unusable';
import foundation from './sql/0001-foundation.sql?raw';
import verdicts from './sql/0002-verdicts.sql?raw';
import rowPolicies from './sql/0003-row-policies.sql?raw';
import exportFiles from './sql/0004-exports.sql?raw';
import accessTokens from './sql/0005-access-tokens.sql?raw';
import postAbsences from './sql/0006-post-absences.sql?raw';
import spelling from './sql/0008-spelling.sql?raw';
import savedViews from './sql/0009-saved-views.sql?raw';
import savedQueries from './sql/0010-saved-queries.sql?raw';
import deputies from './sql/0011-deputies.sql?raw';
import cancelledExports from './sql/0012-cancelled-exports.sql?raw';
import findings from './sql/0013-findings.sql?raw';
import files from './sql/0014-files.sql?raw';
import joining from './sql/0015-joining.sql?raw';
import meetings from './sql/0016-meetings.sql?raw';
import elections from './sql/0017-elections.sql?raw';
import planner from './sql/0018-planner.sql?raw';
import groupSuccessions from './sql/0019-group-successions.sql?raw';
import activities from './sql/0020-activities.sql?raw';
import archives from './sql/0021-archives.sql?raw';
import unbrokenMemberships from './sql/0022-unbroken-memberships.sql?raw';
import membersExpected from './sql/0023-members-expected.sql?raw';
import workingDays from './sql/0024-working-days.sql?raw';
import foundings from './sql/0025-foundings.sql?raw';
import timeline from './sql/0026-timeline.sql?raw';
import premisesAndCauses from './sql/0027-premises-and-causes.sql?raw';
import termsOnPaper from './sql/0028-imports.sql?raw';
import paperTemplates from './sql/0029-paper-templates.sql?raw';
import evidenceTimes from './sql/0030-evidence-times.sql?raw';
import resolutions from './sql/0031-resolutions.sql?raw';
import classTwo from './sql/0032-class-two.sql?raw';
import partyHomes from './sql/0033-party-homes.sql?raw';
import beginningMemberships from './sql/0034-beginning-memberships.sql?raw';
import groupedElsewhere from './sql/0036-grouped-elsewhere.sql?raw';
import recordTemplates from './sql/0037-record-templates.sql?raw';
import anotherDoor from './sql/0039-another-door.sql?raw';
import withdrawnMeasures from './sql/0044-withdrawn-measures.sql?raw';
import orderPlansApplications from './sql/0045-order-plans-applications.sql?raw';
import endsAfterBeginnings from './sql/0047-ends-after-beginnings.sql?raw';
import daysInOrder from './sql/0048-days-in-order.sql?raw';

/** The application's role: it owns no table, so that the row policies hold for it. */
export const APPLICATION_ROLE = 'chengxin_app';

const MIGRATIONS: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '0001-foundation', sql: foundation },
  { name: '0002-verdicts', sql: verdicts },
  { name: '0003-row-policies', sql: rowPolicies },
  { name: '0004-exports', sql: exportFiles },
  { name: '0005-access-tokens', sql: accessTokens },
  { name: '0006-post-absences', sql: postAbsences },
  { name: '0008-spelling', sql: spelling },
  { name: '0009-saved-views', sql: savedViews },
  { name: '0010-saved-queries', sql: savedQueries },
  { name: '0011-deputies', sql: deputies },
  { name: '0012-cancelled-exports', sql: cancelledExports },
  { name: '0013-findings', sql: findings },
  { name: '0014-files', sql: files },
  { name: '0015-joining', sql: joining },
  { name: '0016-meetings', sql: meetings },
  { name: '0017-elections', sql: elections },
  { name: '0018-planner', sql: planner },
  { name: '0019-group-successions', sql: groupSuccessions },
  { name: '0020-activities', sql: activities },
  { name: '0021-archives', sql: archives },
  { name: '0022-unbroken-memberships', sql: unbrokenMemberships },
  { name: '0023-members-expected', sql: membersExpected },
  { name: '0024-working-days', sql: workingDays },
  { name: '0025-foundings', sql: foundings },
  { name: '0026-timeline', sql: timeline },
  { name: '0027-premises-and-causes', sql: premisesAndCauses },
  { name: '0028-imports', sql: termsOnPaper },
  { name: '0029-paper-templates', sql: paperTemplates },
  { name: '0030-evidence-times', sql: evidenceTimes },
  { name: '0031-resolutions', sql: resolutions },
  { name: '0032-class-two', sql: classTwo },
  { name: '0033-party-homes', sql: partyHomes },
  { name: '0034-beginning-memberships', sql: beginningMemberships },
  { name: '0036-grouped-elsewhere', sql: groupedElsewhere },
  { name: '0037-record-templates', sql: recordTemplates },
  { name: '0039-another-door', sql: anotherDoor },
  { name: '0044-withdrawn-measures', sql: withdrawnMeasures },
  { name: '0045-order-plans-applications', sql: orderPlansApplications },
  { name: '0047-ends-after-beginnings', sql: endsAfterBeginnings },
  { name: '0048-days-in-order', sql: daysInOrder },
];

// Any number will do, as long as every process takes the same: two migrating at once wait for each other.
const MIGRATION_LOCK = 7_140_600;

/**
 * Brings the database up to the newest schema, each migration in its own transaction; a second run changes nothing. Creates the
 * application's role where the login may, and grants it the rows but not the tables. `onUpgrade` is told how many steps an older
 * database is behind, before they run. Throws `DatabaseUnusable` when a newer release, or a changed migration, wrote the database.
 */
export async function migrate(url: string, onUpgrade: (steps: number) => void = () => undefined): Promise<string[]> {
  const client = await connectTo(url, 'chengxin-migrate');
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(
      'create table if not exists schema_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from schema_migration');
    const applied = new Map(rows.map((row) => [row.name, row.checksum]));
    const fresh = migrationsAfter(applied);
    if (applied.size > 0 && fresh.length > 0) onUpgrade(fresh.length);
    for (const { name, sql, checksum } of fresh) {
      await client.query('begin');
      await client.query(sql);
      await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum]);
      await client.query('commit');
    }
    await grantApplicationRole(client);
    return fresh.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The migrations that have not run, in their order; throws where those that have are not this release's own. */
function migrationsAfter(applied: ReadonlyMap<string, string>): { name: string; sql: string; checksum: string }[] {
  const known = MIGRATIONS.map(({ name, sql }) => ({ name, sql, checksum: createHash('sha256').update(sql).digest('hex') }));
  const newer = [...applied.keys()].filter((name) => !known.some((migration) => migration.name === name));
  if (newer.length > 0) {
    throw new DatabaseUnusable({
      zh: `数据库由更新版本的程序写成（迁移 ${newer.join('、')}）；请使用该版本或更新的版本`,
      en: `a newer release wrote this database (migration ${newer.join(', ')}); use that release or a later one`,
    });
  }
  const changed = known.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum);
  if (changed) {
    throw new DatabaseUnusable({
      zh: `数据库由另一版本的程序写成（迁移 ${changed.name} 不同）；请使用原来的版本，或先备份，再执行 npm run db:reset -- --yes`,
      en: `another release wrote this database: migration ${changed.name} was changed after it had run; use that release, or npm run db:reset -- --yes`,
    });
  }
  return known.filter(({ name }) => !applied.has(name));
}

/** Fresh statistics, or the first queries after a bulk load are planned for empty tables; only the tables' owner may gather them. */
export async function analyze(url: string): Promise<void> {
  const client = await connectTo(url, 'chengxin-analyze');
  try {
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

/** Gives the application's role its rights: rows of every table, audit lines only to add. */
async function grantApplicationRole(client: Client): Promise<void> {
  const { rows } = await client.query<{ present: boolean; may_create: boolean }>(
    `select exists (select from pg_roles where rolname = $1) as present,
            (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may_create`,
    [APPLICATION_ROLE],
  );
  const state = rows[0];
  if (!state?.present) {
    if (!state?.may_create) return;
    await client.query(`do $$ begin create role ${APPLICATION_ROLE} nologin; exception when duplicate_object then null; end $$`);
  }
  await client.query(`
    grant usage on schema public to ${APPLICATION_ROLE};
    grant select, insert, update, delete on all tables in schema public to ${APPLICATION_ROLE};
    grant usage, select on all sequences in schema public to ${APPLICATION_ROLE};
    revoke update, delete on audit_line from ${APPLICATION_ROLE};
    revoke insert, update, delete on schema_migration from ${APPLICATION_ROLE}`);
  // A login with BYPASSRLS has to become this role; whether it now can is asked when the pools are opened.
  await client.query(`do $$ begin
    if (select rolbypassrls and not rolsuper from pg_roles where rolname = current_user) then
      grant ${APPLICATION_ROLE} to current_user;
    end if;
  exception when insufficient_privilege then null; end $$`);
}
