import type { Client } from 'pg';

/** A table as it is copied: generated columns are left to the database. */
export interface TableCopy {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The table of the schema's own version: a backup carries it in its head, not as rows. */
const VERSION_TABLE = 'schema_migration';

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const columnList = ({ columns }: TableCopy): string => columns.map(quoted).join(', ');

/** Names and checksums of the migrations that a database has seen, as one text. */
export async function schemaVersion(client: Client): Promise<string> {
  const { rows } = await client.query<{ version: string | null }>(
    `select string_agg(name || ' ' || checksum, E'\\n' order by name) as version from ${VERSION_TABLE}`,
  );
  return rows[0]?.version ?? '';
}

/** Every table of the schema, a table after those that it refers to. Throws when tables refer to each other in a circle. */
export async function tablesInOrder(client: Client): Promise<TableCopy[]> {
  const { rows: tables } = await client.query<{ table: string; columns: string[]; needs: string[] }>(
    `select c.relname as table,
            (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
            array(select distinct r.relname::text from pg_constraint f join pg_class r on r.oid = f.confrelid
                   where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
       from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> $1
      order by c.relname`,
    [VERSION_TABLE],
  );
  const ordered: TableCopy[] = [];
  const done = new Set<string>();
  let waiting = tables;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ needs }) => needs.every((name) => done.has(name)));
    if (ready.length === 0)
      throw new Error(`tables refer to each other in a circle: ${waiting.map(({ table }) => table).join(', ')}`);
    for (const { table, columns } of ready) {
      ordered.push({ table, columns });
      done.add(table);
    }
    waiting = waiting.filter(({ table }) => !done.has(table));
  }
  return ordered;
}
