import { badInput, Permit, type RequestContext } from '@chengxin/graphql-kit';
import { type Clock, localDate } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { readWorkingYear, removeCalendarDays, setCalendarDays } from '../data';
import { CalendarDaysInput, CalendarDaysPayload, SetCalendarDaysInput, WorkingYear } from './working-year.object';

const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];
const NO_YEAR = {
  zh: `年份须在 ${FIRST_YEAR} 到 ${LAST_YEAR} 之间`,
  en: `the year must lie between ${FIRST_YEAR} and ${LAST_YEAR}`,
};

@Resolver(() => WorkingYear)
export class CalendarResolver {
  @Permit('POLICY_READ')
  @Query(() => WorkingYear, {
    nullable: true,
    description: '单位所在市一年的工作日历；省级单位为空。 The working days of a unit’s city in a year; null of a province.',
  })
  workingYear(
    @Arg('unitCode', () => String, { description: '单位代码。 Code of the unit.' }) unitCode: string,
    @Arg('year', () => Int, {
      nullable: true,
      description: '年份（2000–2100），缺省为今年。 The year, 2000 to 2100, by default this one.',
    })
    year: number | null,
    @Ctx() context: RequestContext,
  ): Promise<WorkingYear | null> {
    const asked = year ?? yearOf(context.clock.today());
    if (asked < FIRST_YEAR || asked > LAST_YEAR) throw badInput(NO_YEAR, ['year']);
    return readWorkingYear(context.read, unitCode, asked);
  }

  @Permit('POLICY_WRITE')
  @Mutation(() => CalendarDaysPayload, {
    description: '录入放假或调休上班的日期，取代此前的说法。 Enters days off or make-up days, in place of what was said before.',
  })
  setCalendarDays(
    @Arg('input', () => SetCalendarDaysInput) input: SetCalendarDaysInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<CalendarDaysPayload>> {
    return keep(context, input, (...by) => setCalendarDays(...by, { ...input, ...daysOf(input) }));
  }

  @Permit('POLICY_WRITE')
  @Mutation(() => CalendarDaysPayload, {
    description:
      '撤回本市录入的日期，恢复随系统提供的安排。 Takes back days that the city has entered; what comes with the product holds again.',
  })
  removeCalendarDays(
    @Arg('input', () => CalendarDaysInput) input: CalendarDaysInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<CalendarDaysPayload>> {
    return keep(context, input, (...by) => removeCalendarDays(...by, { ...input, ...daysOf(input) }));
  }
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const daysOf = ({ first, last }: CalendarDaysInput) => ({ first: localDate(first), last: localDate(last) });

async function keep(
  context: RequestContext,
  { cityCode, first }: CalendarDaysInput,
  act: (database: Database, clock: Clock, actor: Actor) => Promise<void>,
): Promise<Partial<CalendarDaysPayload>> {
  const { signedIn, database, clock } = context;
  if (!signedIn) return {};
  await act(database, clock, signedIn.actor);
  context.refreshRead();
  return { workingYear: await readWorkingYear(context.read, cityCode, yearOf(first)) };
}
