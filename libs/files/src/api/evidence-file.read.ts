import { column, defineShape, type ReadEnvironment, type ReadShape } from '@chengxin/graphql-kit';
import sql, { type Sql } from 'sql-template-tag';

/** An address of a file, for who holds the right that the file needs; null for others. */
const addressOf = (file: Sql, { may }: ReadEnvironment, address: Sql): Sql =>
  may('RETAILER_READ') ? address : sql`case when ${file}.need = 'GROUP_READ' then ${address} end`;

/** A file of a thing; which files those are, and who may see them, the thing's own slice says. */
export const evidenceFileRead: ReadShape = defineShape({
  type: 'EvidenceFile',
  table: sql`(select f.id, f.name, f.need, f.sha256, f.uploaded_at, f.uploaded_by_name, c.media_type, c.size, c.width, c.height, c.has_thumbnail
             from evidence_file f join file_content c using (sha256))`,
  key: 'id',
  fields: {
    id: column((file) => sql`${file}.id`),
    name: column((file) => sql`${file}.name`),
    mediaType: column((file) => sql`${file}.media_type`),
    size: column((file) => sql`${file}.size`),
    width: column((file) => sql`${file}.width`),
    height: column((file) => sql`${file}.height`),
    sha256: column((file) => sql`encode(${file}.sha256, 'hex')`),
    uploadedAt: column((file) => sql`${file}.uploaded_at`),
    uploadedByName: column((file) => sql`${file}.uploaded_by_name`),
    url: column((file, environment) => addressOf(file, environment, sql`'/files/' || ${file}.id`)),
    thumbnailUrl: column((file, environment) =>
      addressOf(file, environment, sql`case when ${file}.has_thumbnail then '/files/' || ${file}.id || '/thumbnail' end`),
    ),
  },
});
