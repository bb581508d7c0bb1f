import { type Clock, monthOf, monthRange, monthsBetween, Refusal, type RefusalReason, type YearMonth } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';
import { type Belongings, type CityPlan, planCity } from '../domain';
import { readListedCity } from './administrative-divisions';
import type { MonthHooks } from './month-hooks';
import { Unit } from './unit.entity';
import { addUnits, lockUnits } from './write-units';

export interface NewCity {
  readonly code: string;
  readonly belongs: Belongings;
  /** The first month whose figures are kept; all from it to the current one are opened. */
  readonly firstMonth: YearMonth;
}

/** Ten years: further back nobody has figures, and each month is counted. */
const MAX_MONTHS = 120;

const refusal = (code: string, zh: string, en: string): RefusalReason => ({ code, text: { zh, en }, path: [] });

/** Writes a city of the published list with its counties, areas, places and months; answers what it wrote. */
export async function createCity(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: NewCity,
  months: MonthHooks,
): Promise<CityPlan> {
  const current = monthOf(clock.today());
  const count = monthsBetween(input.firstMonth, current);
  if (count < 0 || count >= MAX_MONTHS)
    throw new Refusal(refusal('CITY_FIRST_MONTH', '起始月份应在最近十年内', 'the first month lies within the last ten years'));
  const listed = readListedCity(input.code);
  if (!listed) {
    throw new Refusal(
      refusal('CITY_UNKNOWN', `区划表中没有城市 ${input.code}（如 140600）`, `no city ${input.code} is listed; a code as 140600`),
    );
  }
  const plan = planCity(listed, input.belongs);
  if (plan.reasons.length > 0) throw new Refusal(...plan.reasons);
  return runAct(database.orm, clock, actor, async (act) => {
    await lockUnits(act);
    const present = await act.em.find(Unit, { code: { $in: [listed.province.code, listed.city.code] } });
    if (present.some(({ code }) => code === listed.city.code)) {
      const zh = `${listed.city.name}已经建立；增改片区和地点请用 city units`;
      throw new Refusal(refusal('CITY_EXISTS', zh, 'the city is there already; use city units to change areas and places'));
    }
    const ids = new Map(present.map(({ code, id }) => [code, id]));
    const units = plan.units.filter(({ code }) => !ids.has(code));
    await addUnits(act, units, ids);
    await months.openMonths(act, ids.get(listed.city.code) ?? 0, monthRange(input.firstMonth, current));
    act.audit({
      act: 'createCity',
      subjectType: 'Unit',
      subjectId: listed.city.code,
      scope: Number(listed.city.code) * 1000,
      after: {
        name: listed.city.name,
        units: units.length,
        firstMonth: input.firstMonth,
        belongs: Object.fromEntries(input.belongs),
      },
    });
    return { ...plan, units };
  });
}
