import { DateTimeScalar, LocalDateScalar, Payload } from '@chengxin/graphql-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: '与星期不符的一天：放假，或调休上班。 A day that is not what its weekday says: off, or worked to make up for one.',
})
export class CalendarDay {
  @Field(() => LocalDateScalar, { description: '日期。 The day.' })
  day!: string;

  @Field(() => Boolean, { description: '是否上班。 Whether it is worked.' })
  works!: boolean;

  @Field(() => String, { description: '名称，如 春节。 What for.' })
  name!: string;

  @Field(() => String, { description: '依据。 The notice that says so.' })
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: '录入人；随产品提供的为空。 Who entered it; null of what comes with the product.',
  })
  setBy!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '录入时间；随产品提供的为空。 When; null of what comes with the product.',
  })
  setAt!: string | null;
}

@ObjectType({ description: '一个市一年的工作日历。 The working days of a city in a year.' })
export class WorkingYear {
  @Field(() => ID, { description: '城市编码。 Code of the city.' })
  cityCode!: string;

  @Field(() => Int, { description: '年份。 The year.' })
  year!: number;

  @Field(() => Boolean, {
    description:
      '法定节日的放假安排是否已齐；不齐时工作日数偏多。 Whether all its holidays are known; until then too many days count as worked.',
  })
  isKnown!: boolean;

  @Field(() => [String], { description: '尚无放假安排的法定节日。 Holidays that have no day off yet.' })
  missing!: readonly string[];

  @Field(() => Int, { description: '全年工作日数。 Working days of the year.' })
  workingDays!: number;

  @Field(() => [CalendarDay], { description: '放假和调休上班的各天，按日期。 Days off and make-up days in their order.' })
  days!: CalendarDay[];
}

@InputType({ description: '一个市的一段连续日期。 Some days in a row of a city.' })
export class CalendarDaysInput {
  @Field(() => ID, { description: '城市编码。 Code of the city.' })
  cityCode!: string;

  @Field(() => LocalDateScalar, { description: '第一天。 First day.' })
  first!: string;

  @Field(() => LocalDateScalar, {
    description: '最后一天，与第一天同年，最多 16 天。 Last day, in the same year, 16 days at most.',
  })
  last!: string;
}

@InputType({ description: '一段连续日期放假或上班。 Some days in a row, off or worked.' })
export class SetCalendarDaysInput extends CalendarDaysInput {
  @Field(() => Boolean, { description: '是否上班。 Whether they are worked.' })
  works!: boolean;

  @Field(() => String, { description: '名称，1 至 30 个字。 What for, 1 to 30 characters.' })
  name!: string;

  @Field(() => String, { description: '依据的文件，1 至 60 个字。 The notice, 1 to 60 characters.' })
  source!: string;
}

@ObjectType({ description: '录入或撤回工作日历的结果。 Result of an entry in the calendar, or of taking one back.' })
export class CalendarDaysPayload extends Payload {
  @Field(() => WorkingYear, {
    nullable: true,
    description: '之后的那一年；被拒绝时为空。 The year afterwards; null when refused.',
  })
  workingYear?: WorkingYear | null;
}
