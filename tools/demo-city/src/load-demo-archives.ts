import type pg from 'pg';
import { HISTORY_START, isoOf } from './calendar';

/** Since then members apply in the product; who joined before has handed in paper. */
const APPLIED_ON_PAPER_UNTIL = '2026-07-01';

/**
 * Old paper in the boxes: what was there when the scheme's papers were first counted, taken over whole without being scanned, and the
 * applications of who joined since. One in two hundred is nowhere, and some old boxes have lost more.
 */
export const loadDemoArchives = async (client: pg.ClientBase): Promise<void> => {
  const began = isoOf(HISTORY_START);
  await client.query(
    `insert into archive_paper (group_id, scope, document, covers_until, holder, holder_confirmed_on, remark, filed_on, filed_by)
     select g.id, g.scope, 'APPLICATIONS', greatest(g.founded_on, $1::date), 'LEADER', greatest(g.founded_on, $1::date), '旧纸质档案盒，未扫描',
            greatest(g.founded_on, $1::date), '客户经理' from mutual_aid_group g where hashtext(g.id::text) % 60 <> 0`,
    [began],
  );
  await client.query(
    `insert into archive_paper (group_id, scope, document, retailer_id, holder, holder_confirmed_on, remark, filed_on, filed_by)
     select m.group_id, m.scope, 'APPLICATIONS', m.retailer_id, 'LEADER', lower(m.during), '纸质原件在组长处', lower(m.during), '客户经理'
       from membership m join mutual_aid_group g on g.id = m.group_id
      where lower(m.during) > greatest(g.founded_on, $1::date) and lower(m.during) < $2 and hashtext(m.id::text) % 200 <> 0`,
    [began, APPLIED_ON_PAPER_UNTIL],
  );
};
