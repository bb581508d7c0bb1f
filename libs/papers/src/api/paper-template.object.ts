import { column, DateTimeScalar, defineShape, enumOf, type ReadShape } from '@chengxin/graphql-kit';
import { PAPER_FORMS, PAPER_LABELS, type PaperForm } from '@chengxin/papers/domain';
import sql from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const PaperFormEnum = enumOf(
  PAPER_FORMS,
  'PaperForm',
  '附件 1 至 5 和例会记录。 Annexes 1 to 5 and the records of meetings.',
  PAPER_LABELS,
);

@ObjectType({
  description:
    '表单 Word 模板的一个版本，全市统一；文件在 /papers/templates/{表单}/{版本}.docx。 A version of a form’s Word template, one for the city.',
})
export class PaperTemplate {
  @Field(() => ID, { description: '编号：城市、表单、版本。 City, form and version.' })
  id!: string;

  @Field(() => PaperFormEnum, { description: '哪一份表单。 Which form.' })
  form!: PaperForm;

  @Field(() => Int, { description: '版本，第 1 版随产品提供。 Version; the first comes with the product.' })
  version!: number;

  @Field(() => Boolean, { description: '现用的版本。 Whether forms are printed by it.' })
  inUse!: boolean;

  @Field(() => Boolean, { description: '是否产品自带的模板。 Whether it is the product’s own.' })
  isShipped!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '上传时的文件名；自带的为空。 Name of the file; null of the product’s own.',
  })
  fileName!: string | null;

  @Field(() => Int, { nullable: true, description: '字节数；自带的为空。 Its bytes; null of the product’s own.' })
  size!: number | null;

  @Field(() => String, { nullable: true, description: '更换人；第 1 版为空。 Who set it; null of the first version.' })
  setBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '更换时间；第 1 版为空。 When; null of the first version.' })
  setAt!: string | null;
}

const FORMS = sql`unnest(${[...PAPER_FORMS]}::text[])`;

/** Versions of all forms in the viewer's city or cities: those that come with the product and those that were set. */
const VERSIONS = sql`(
  select v.*, v.version = max(v.version) over (partition by v.city_code, v.form) as in_use from (
    select c.code || '-' || f.form || '-1' as id, c.code as city_code, f.form, 1 as version, null as file_name, null::bytea as content,
           null as set_by, null::timestamptz as set_at
      from unit c cross join ${FORMS} f(form)
     where c.level = 'CITY' and c.scope_from <= viewer_to() and c.scope_to >= viewer_from()
    union all
    select c.code || '-' || t.form || '-' || t.version, c.code, t.form, t.version, t.file_name, t.content, t.set_by, t.set_at
      from paper_template t join unit c on c.id = t.city_id) v)`;

export const paperTemplateRead: ReadShape = defineShape({
  type: 'PaperTemplate',
  table: VERSIONS,
  key: 'id',
  fields: {
    id: column((t) => sql`${t}.id`),
    form: column((t) => sql`${t}.form`),
    version: column((t) => sql`${t}.version`),
    inUse: column((t) => sql`${t}.in_use`),
    isShipped: column((t) => sql`${t}.content is null`),
    fileName: column((t) => sql`case when ${t}.content is not null then ${t}.file_name end`),
    size: column((t) => sql`octet_length(${t}.content)`),
    setBy: column((t) => sql`${t}.set_by`),
    setAt: column((t) => sql`${t}.set_at`),
  },
});
