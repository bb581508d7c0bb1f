import type pg from 'pg';
import { HISTORY_START, isoOf } from './calendar';

/** Since then members apply in the product; who joined before has handed in paper. */
const APPLIED_ON_PAPER_UNTIL = '2026-07-01';

/** Old boxes as they were taken over, not scanned; some have lost the applications of those who founded the group. */
const OLD_BOXES = `
  insert into archive_paper (id, group_id, scope, document, covers_until, holder, holder_confirmed_on, remark, filed_on, filed_by)
  select md5('old box ' || g.id)::uuid, g.id, g.scope, 'APPLICATIONS', d.taken_over, 'LEADER', d.taken_over, '旧纸质档案盒，未扫描', d.taken_over, '客户经理'
    from mutual_aid_group g cross join lateral (select greatest(g.founded_on, $1::date) as taken_over) d where hashtext(g.id::text) % 60 <> 0`;

/** Applications of who joined between; one in two hundred is nowhere. */
const SINGLE_APPLICATIONS = `
  insert into archive_paper (id, group_id, scope, document, retailer_id, holder, holder_confirmed_on, remark, filed_on, filed_by)
  select md5('application ' || m.id)::uuid, m.group_id, m.scope, 'APPLICATIONS', m.retailer_id, 'LEADER', lower(m.during), '纸质原件在组长处', lower(m.during),
         '客户经理'
    from membership m join mutual_aid_group g on g.id = m.group_id
   where lower(m.during) > greatest(g.founded_on, $1::date) and lower(m.during) < $2 and hashtext(m.id::text) % 200 <> 0`;

/** Groups of 应县 whose charter was scanned. */
export const SCANNED_CHARTERS = 6;

/** Charters signed by all, scanned, in a few groups of 应县; the photo stands for the scan. */
const SIGNED_CHARTERS = `
  with chosen as (
    select g.id, g.scope, md5('charter ' || g.id)::uuid as paper_id, md5('charter scan ' || g.id)::uuid as file_id
      from mutual_aid_group g where g.scope / 1000 = 140622 and g.status = 'ACTIVE' order by g.name limit ${SCANNED_CHARTERS}),
  scans as (
    insert into evidence_file (id, scope, sha256, name, uploaded_by_name, uploaded_at, attached_at)
    select c.file_id, c.scope, f.sha256, '章程签字页.jpg', '客户经理', timestamptz '2026-09-08 09:00+08', timestamptz '2026-09-08 09:00+08'
      from chosen c cross join (select sha256 from file_content where media_type like 'image/%' order by sha256 limit 1) f returning id, scope),
  papers as (
    insert into archive_paper (id, group_id, scope, document, holder, holder_confirmed_on, remark, filed_on, filed_by)
    select c.paper_id, c.id, c.scope, 'CHARTER', 'LEADER', '2026-09-08', '全体组员签字页', '2026-09-08', '客户经理' from chosen c returning id)
  insert into archive_paper_file (paper_id, file_id, scope)
  select c.paper_id, c.file_id, c.scope from chosen c join scans on scans.id = c.file_id join papers on papers.id = c.paper_id`;

/** What lies in the archive boxes of old paper, and since when what meetings have left. */
export const loadDemoArchives = async (client: pg.ClientBase): Promise<void> => {
  const began = isoOf(HISTORY_START);
  await client.query(OLD_BOXES, [began]);
  await client.query(SINGLE_APPLICATIONS, [began, APPLIED_ON_PAPER_UNTIL]);
  await client.query(SIGNED_CHARTERS);
  await client.query('select date_evidence()');
};
