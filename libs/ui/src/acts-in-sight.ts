import type { TableColumnsType } from 'antd';

/** The columns of a table; the last one, where it has what can be done with a row (`act`), stays in sight however wide the table is. */
export function actsInSight<Row>(columns: TableColumnsType<Row>): TableColumnsType<Row> {
  const last = columns.at(-1);
  return last?.key === 'act' ? [...columns.slice(0, -1), { ...last, fixed: 'right' }] : columns;
}
