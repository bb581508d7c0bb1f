import { column, DateTimeScalar, defineShape, enumOf, LocalDateScalar, type ReadShape } from '@chengxin/graphql-kit';
import { TEXT_KIND_LABELS, TEXT_KINDS, TEXT_TITLES, type TextKind } from '@chengxin/joining/domain';
import sql from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { versionInForce } from '../data';

export const TextKindEnum = enumOf(
  TEXT_KINDS,
  'FoundingTextKind',
  '小组的三种文本：章程、公约、承诺书。 The texts of groups: charter, covenant, pledge.',
  TEXT_KIND_LABELS,
);

@ObjectType({
  description:
    '章程、公约或承诺书的一个版本（附件 1、2、4），全市统一。 A version of charter, covenant or pledge, one for the city.',
})
export class FoundingText {
  @Field(() => ID, { description: '编号：城市、种类、版本。 City, kind and version.' })
  id!: string;

  @Field(() => TextKindEnum, { description: '章程、公约或承诺书。 Charter, covenant or pledge.' })
  kind!: TextKind;

  @Field(() => String, { description: '标题。 Title above the text.' })
  title!: string;

  @Field(() => Int, { description: '版本，第 1 版随产品提供。 Version; the first comes with the product.' })
  version!: number;

  @Field(() => String, { description: '正文，每行一段。 The text, a paragraph on each line.' })
  body!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '生效日期；第 1 版为空，自始有效。 First day in force; null of the first version, in force from the start.',
  })
  effectiveOn!: string | null;

  @Field(() => Boolean, { description: '今日有效的版本。 Whether this is the version in force today.' })
  inForce!: boolean;

  @Field(() => String, { nullable: true, description: '修订理由；第 1 版为空。 Why it was revised; null of the first version.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: '修订人；第 1 版为空。 Who set it; null of the first version.' })
  setBy!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '修订时间；第 1 版为空。 When it was set; null of the first version.',
  })
  setAt!: string | null;
}

/** Versions of all kinds in the viewer's city or cities: those that come with the product and those that were set. */
const VERSIONS = sql`(
  select c.code || '-' || s.kind || '-1' as id, c.code as city_code, c.scope_from as scope, s.kind, 1 as version, s.body,
         null::date as effective_on, null as reason, null as set_by, null::timestamptz as set_at
    from unit c cross join shipped_founding_text() s
   where c.level = 'CITY' and c.scope_from <= viewer_to() and c.scope_to >= viewer_from()
  union all
  select c.code || '-' || t.kind || '-' || t.version, c.code, t.scope, t.kind, t.version, t.body, t.effective_on, t.reason, t.set_by, t.set_at
    from founding_text t join unit c on c.id = t.city_id)`;

export const foundingTextRead: ReadShape = defineShape({
  type: 'FoundingText',
  table: VERSIONS,
  key: 'id',
  fields: {
    id: column((t) => sql`${t}.id`),
    kind: column((t) => sql`${t}.kind`),
    title: column(
      (t) => sql`case ${t}.kind when 'CHARTER' then ${TEXT_TITLES.CHARTER} when 'COVENANT' then ${TEXT_TITLES.COVENANT}
        else ${TEXT_TITLES.PLEDGE} end`,
    ),
    version: column((t) => sql`${t}.version`),
    body: column((t) => sql`${t}.body`),
    effectiveOn: column((t) => sql`${t}.effective_on`),
    inForce: column((t, { today }) => sql`${t}.version = ${versionInForce(sql`${t}.kind`, sql`${t}.scope`, today)}`),
    reason: column((t) => sql`${t}.reason`),
    setBy: column((t) => sql`${t}.set_by`),
    setAt: column((t) => sql`${t}.set_at`),
  },
});
