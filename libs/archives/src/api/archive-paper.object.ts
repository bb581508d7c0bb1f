import { type ArchiveDocument, availablePaperActions, type PaperAction, type PaperHolder } from '@chengxin/archives/domain';
import { EvidenceFile, evidenceFileRead } from '@chengxin/files/api';
import { column, defineShape, LocalDateScalar, many, one, type ReadShape, YearMonthScalar } from '@chengxin/graphql-kit';
import { Retailer, retailerRead } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ArchiveDocumentEnum, PaperActionEnum, PaperHolderEnum } from './archive.enums';

@ObjectType({
  description: '手工归档的一份资料：扫描件，或未扫描的旧纸质资料。 A paper filed by hand: a scan, or old paper that is none.',
})
export class ArchivePaper {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => ArchiveDocumentEnum, { description: '是哪种资料。 Which document it is.' })
  document!: ArchiveDocument;

  @Field(() => Retailer, { nullable: true, description: '哪名组员的。 Of which member.' })
  retailer!: Retailer | null;

  @Field(() => YearMonthScalar, { nullable: true, description: '哪个月的。 Of which month.' })
  month!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '涵盖到哪一天为止的全部。 Covers everything up to this day.',
  })
  coversUntil!: string | null;

  @Field(() => PaperHolderEnum, {
    description: '由谁保管；小组撤销后为县营销部（SD-R41）。 Who holds it; the county department what a group has left.',
  })
  holder!: PaperHolder;

  @Field(() => LocalDateScalar, {
    description: '最近核对保管的日期，最早为小组撤销日。 Day on which that was last confirmed, or the group ended.',
  })
  holderConfirmedOn!: string;

  @Field(() => String, { nullable: true, description: '备注，如原件在哪里。 Remark, as where the paper lies.' })
  remark!: string | null;

  @Field(() => LocalDateScalar, { description: '归档日期。 Day of filing.' })
  filedOn!: string;

  @Field(() => String, { description: '归档人。 Who filed it.' })
  filedBy!: string;

  @Field(() => [EvidenceFile], { description: '扫描件。 Scans.' })
  files!: EvidenceFile[];

  @Field(() => [PaperActionEnum], { description: '登录人可办理的事项。 What the viewer can do with it.' })
  availableActions!: PaperAction[];

  @Field(() => Int, { description: '版本号。 Version.' })
  version!: number;
}

const actions = (mayMove: boolean): string =>
  JSON.stringify(availablePaperActions(false).filter((action) => mayMove || action !== 'CONFIRM_HOLDER'));

/** When the group of a paper ended, if it did: what it has left is kept by the county from that day (SD-R41). */
const endedOn = (a: Sql): Sql => sql`(select g.dissolved_on from mutual_aid_group g where g.id = ${a}.group_id)`;

export const archivePaperRead: ReadShape = defineShape({
  type: 'ArchivePaper',
  table: 'archive_paper',
  key: 'id',
  fields: {
    id: column((a) => sql`${a}.id`),
    document: column((a) => sql`${a}.document`),
    retailer: one(
      () => retailerRead,
      (a, r) => sql`${r}.id = ${a}.retailer_id`,
      true,
    ),
    month: column((a) => sql`to_char(${a}.month, 'YYYY-MM')`),
    coversUntil: column((a) => sql`${a}.covers_until`),
    holder: column((a) => sql`case when ${endedOn(a)} is null then ${a}.holder else 'COUNTY' end`),
    holderConfirmedOn: column((a) => sql`greatest(${a}.holder_confirmed_on, ${endedOn(a)})`),
    remark: column((a) => sql`${a}.remark`),
    filedOn: column((a) => sql`${a}.filed_on`),
    filedBy: column((a) => sql`${a}.filed_by`),
    files: many(
      () => evidenceFileRead,
      (a, file) => sql`${file}.id in (select x.file_id from archive_paper_file x where x.paper_id = ${a}.id)`,
      (file) => sql`${file}.uploaded_at, ${file}.id`,
    ),
    availableActions: column((a, { may }) =>
      may('GROUP_AFFAIRS')
        ? sql`(case when ${a}.removed_on is not null then '[]' when ${endedOn(a)} is null then ${actions(true)} else ${actions(false)} end)::json`
        : sql`'[]'::json`,
    ),
    version: column((a) => sql`${a}.version`),
  },
});
