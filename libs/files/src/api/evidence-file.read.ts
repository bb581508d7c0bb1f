import { column, defineShape, type ReadEnvironment, type ReadShape } from '@chengxin/graphql-kit';
import sql, { type Sql } from 'sql-template-tag';

/** What leads to a file or tells of what is in it, for who holds the right that the file needs; null for others. */
const forReaders = (file: Sql, { may }: ReadEnvironment, said: Sql): Sql =>
  may('RETAILER_READ') ? said : sql`case when ${file}.need = 'GROUP_READ' then ${said} end`;

/** A file of a thing; which files those are, and who may see them, the thing's own slice says. */
export const evidenceFileRead: ReadShape = defineShape({
  type: 'EvidenceFile',
  table: sql`(select f.id, f.name, f.need, f.sha256, f.uploaded_at, f.uploaded_by_name, c.media_type, c.size, c.width, c.height, c.has_thumbnail
             from evidence_file f join file_content c using (sha256))`,
  key: 'id',
  fields: {
    id: column((file) => sql`${file}.id`),
    name: column((file, environment) => sql`coalesce(${forReaders(file, environment, sql`${file}.name`)}, '')`),
    mediaType: column((file) => sql`${file}.media_type`),
    size: column((file) => sql`${file}.size`),
    width: column((file) => sql`${file}.width`),
    height: column((file) => sql`${file}.height`),
    sha256: column((file) => sql`encode(${file}.sha256, 'hex')`),
    uploadedAt: column((file) => sql`${file}.uploaded_at`),
    uploadedByName: column((file) => sql`${file}.uploaded_by_name`),
    url: column((file, environment) => forReaders(file, environment, sql`'/files/' || ${file}.id`)),
    thumbnailUrl: column((file, environment) =>
      forReaders(file, environment, sql`case when ${file}.has_thumbnail then '/files/' || ${file}.id || '/thumbnail' end`),
    ),
  },
});
