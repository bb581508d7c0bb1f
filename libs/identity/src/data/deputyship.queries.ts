import type { LocalDate } from '@chengxin/kernel';
import type { PostKind } from '@chengxin/organization/domain';
import type { ReadTransaction, RowScope } from '@chengxin/persistence';
import sql from 'sql-template-tag';

/** An absence of today in which somebody stands in for the holder of a post. */
export interface Deputyship {
  readonly absenceId: string;
  readonly kind: PostKind;
  readonly holderName: string;
  /** Last day of the absence. */
  readonly until: LocalDate;
  readonly unitCode: string;
  readonly unitName: string;
  /** Of the post's area. */
  readonly scope: RowScope;
}

interface DeputyshipRow extends Omit<Deputyship, 'scope'> {
  readonly from: number;
  readonly to: number;
  readonly parentId: number | null;
}

/** In whose place a user may act today, by their areas. */
export async function readDeputyships(read: ReadTransaction, userId: string, today: LocalDate): Promise<Deputyship[]> {
  const rows = await read.query<DeputyshipRow>(
    sql`select d.absence_id as "absenceId", d.kind, d.holder_name as "holderName", d.last_day::text as until, u.code as "unitCode",
               u.name as "unitName", u.scope_from as "from", u.scope_to as "to", u.parent_id as "parentId"
          from deputyships_of(${userId}::uuid, ${today}::date) d join unit u on u.id = d.unit_id`,
  );
  return rows.map(({ from, to, parentId, ...row }) => ({ ...row, scope: { from, to, peerParentId: parentId } }));
}
