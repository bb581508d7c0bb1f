import { Permit, type RequestContext } from '@chengxin/graphql-kit';
import { type LocalDate, localDate } from '@chengxin/kernel';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { readWorkingYear, setCalendarDays } from '../data';
import { CalendarDaysPayload, SetCalendarDaysInput, WorkingYear } from './working-year.object';

@Resolver(() => WorkingYear)
export class CalendarResolver {
  @Permit('POLICY_READ')
  @Query(() => WorkingYear, {
    nullable: true,
    description: '单位所在市一年的工作日历；省级单位为空。 The working days of a unit’s city in a year; null of a province.',
  })
  workingYear(
    @Arg('unitCode', () => String, { description: '单位代码。 Code of the unit.' }) unitCode: string,
    @Arg('year', () => Int, { nullable: true, description: '年份，缺省为今年。 The year, by default this one.' }) year:
      | number
      | null,
    @Ctx() context: RequestContext,
  ): Promise<WorkingYear | null> {
    return readWorkingYear(context.read, unitCode, year ?? yearOf(context.clock.today()));
  }

  @Permit('POLICY_WRITE')
  @Mutation(() => CalendarDaysPayload, {
    description: '录入放假或调休上班的日期，取代此前的说法。 Enters days off or make-up days, in place of what was said before.',
  })
  async setCalendarDays(
    @Arg('input', () => SetCalendarDaysInput) input: SetCalendarDaysInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<CalendarDaysPayload>> {
    const { signedIn, database, clock } = context;
    if (!signedIn) return {};
    const [first, last] = [localDate(input.first), localDate(input.last)];
    await setCalendarDays(database, clock, signedIn.actor, { ...input, first, last });
    context.refreshRead();
    return { workingYear: await readWorkingYear(context.read, input.cityCode, yearOf(first)) };
  }
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
