import sql, { type Sql } from 'sql-template-tag';

/**
 * Imports and exports as jobs, as far as row policies let see; a select in brackets. A dry run waits for its commit as long as its file is
 * kept; one that would change nothing is done.
 */
export const JOBS: Sql = sql`(
  select id, 'EXPORT_' || list as kind, file_name, created_by_name, created_at, scope, rows, written as done, 0 as fault_count, null as message,
         cancelled_by, case when cancelled_by is not null then 'CANCELLED' when state = 'READY' then 'DONE' else state end as state
    from export_job
  union all
  select j.id, 'IMPORT_' || j.kind, u.file_name, j.created_by_name, j.created_at, j.scope, j.rows, j.processed, j.fault_count, j.message, null,
         case when j.state in ('CHECKING', 'COMMITTING') then 'RUNNING' when j.state = 'COMMITTED' then 'DONE'
              when j.state <> 'CHECKED' or j.fault_count > 0 then 'FAILED' when j.to_create + j.to_update = 0 then 'DONE'
              when u.content <> '' then 'WAITING' else 'FAILED' end
    from import_job j join import_upload u on u.id = j.upload_id)`;
