import { column, connectionOf, defineShape, enumOf, LocalDateScalar, type ReadShape } from '@chengxin/graphql-kit';
import type { Label } from '@chengxin/kernel';
import {
  TIMELINE_KINDS,
  TIMELINE_LINKS,
  TIMELINE_TOPIC_LABELS,
  TIMELINE_TOPICS,
  TIMELINE_WORDS,
  type TimelineKind,
  type TimelineLink,
  type TimelineTopic,
} from '@chengxin/timeline/domain';
import sql, { raw, type Sql } from 'sql-template-tag';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

export const TimelineTopicEnum = enumOf(
  TIMELINE_TOPICS,
  'TimelineTopic',
  '事项的类别。 What events are about.',
  TIMELINE_TOPIC_LABELS,
);
export const TimelineKindEnum = enumOf(
  TIMELINE_KINDS,
  'TimelineKind',
  '发生了什么。 What happened.',
  Object.fromEntries(TIMELINE_KINDS.map((kind) => [kind, TIMELINE_WORDS[kind].title])) as Record<TimelineKind, Label>,
);
export const TimelineLinkEnum = enumOf(TIMELINE_LINKS, 'TimelineLink', '事项所指。 What an event leads to.', {
  GROUP: { zh: '小组', en: 'group' },
  FOUNDING: { zh: '筹建', en: 'founding' },
  RETAILER: { zh: '零售户', en: 'retailer' },
  MEETING: { zh: '会议', en: 'meeting' },
  ELECTION: { zh: '选举', en: 'election' },
  ACTIVITY: { zh: '活动', en: 'activity' },
});

@ObjectType({
  description:
    '时间线上的一件事。标题和说明由代码和数值写成，不是存下的句子。 Something that happened; title and detail are written from codes and values.',
})
export class TimelineEvent {
  @Field(() => ID, { description: '事项编号，不变。 Stable.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: '哪一天。 Day.' })
  day!: string;

  @Field(() => TimelineKindEnum, { description: '发生了什么。 What happened.' })
  kind!: TimelineKind;

  @Field(() => TimelineTopicEnum, { description: '类别。 What it is about.' })
  topic!: TimelineTopic;

  @Field(() => String, { description: '标题，中文。 Title in Chinese.' })
  titleZh!: string;

  @Field(() => String, { description: '标题，英文。 Title in English.' })
  titleEn!: string;

  @Field(() => String, { description: '说明，中文；没有为空串。 Detail in Chinese, empty when there is none.' })
  detailZh!: string;

  @Field(() => String, { description: '说明，英文；没有为空串。 Detail in English, empty when there is none.' })
  detailEn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '关于谁：小组时间线上是店名，零售户时间线上是小组名，微信群核对是核对人，党建结对是联系人；不在可见范围内为空。 Whom it is about: a shop in the timeline of a group, a group in that of a retailer, who checked a chat, who covers in a pairing; null when out of sight.',
  })
  who!: string | null;

  @Field(() => TimelineLinkEnum, { nullable: true, description: '所指的是什么。 What it leads to.' })
  linkKind!: TimelineLink | null;

  @Field(() => ID, { nullable: true, description: '所指的编号。 Id of that.' })
  linkId!: string | null;

  @Field(() => String, { nullable: true, description: '依据的条款。 Source clause.' })
  clause!: string | null;
}

export const TimelineEventConnection = connectionOf('TimelineEvent', () => TimelineEvent);

@InputType({ description: '时间线的筛选条件，各项须同时满足。 Conditions on events; all given ones must hold.' })
export class TimelineWhere {
  @Field(() => [TimelineKindEnum], { nullable: true, description: '发生的是其中之一。 One of these.' })
  kinds?: TimelineKind[] | null;

  @Field(() => [TimelineTopicEnum], { nullable: true, description: '类别为其中之一。 About one of these.' })
  topics?: TimelineTopic[] | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '自该日起。 From this day on.' })
  from?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '至该日止。 Up to this day.' })
  to?: string | null;
}

const WORDS = JSON.stringify(TIMELINE_WORDS);
const words = (e: Sql): Sql => sql`${WORDS}::jsonb -> ${e}.kind`;
/** The parts of a detail of which there is a fact, each with its fact in it. */
const detail = (language: 'zh' | 'en') => {
  const key = raw(`'${language}'`);
  return column(
    (e) => sql`coalesce((
      select string_agg(replace(part ->> ${key}, '#', coalesce(part -> 'labels' -> (${e}.facts ->> (part ->> 'fact')) ->> ${key}, ${e}.facts ->> (part ->> 'fact'))),
               ${language === 'zh' ? '；' : '; '} order by at)
        from jsonb_array_elements(${words(e)} -> 'detail') with ordinality parts (part, at) where ${e}.facts ->> (part ->> 'fact') is not null), '')`,
  );
};
const title = (language: 'zh' | 'en') => column((e) => sql`${words(e)} -> 'title' ->> ${raw(`'${language}'`)}`);

export const timelineEventRead: ReadShape = defineShape({
  type: 'TimelineEvent',
  // Read by pages of a group or a retailer alone.
  table: sql`(select null::text as id where false)`,
  key: 'id',
  fields: {
    id: column((e) => sql`${e}.id`),
    day: column((e) => sql`${e}.day`),
    kind: column((e) => sql`${e}.kind`),
    topic: column((e) => sql`${words(e)} ->> 'topic'`),
    titleZh: title('zh'),
    titleEn: title('en'),
    detailZh: detail('zh'),
    detailEn: detail('en'),
    who: column((e) => sql`${e}.who`),
    linkKind: column((e) => sql`case when ${e}.link_id is not null then ${e}.link end`),
    linkId: column((e) => sql`${e}.link_id`),
    clause: column((e) => sql`${words(e)} ->> 'clause'`),
  },
});
