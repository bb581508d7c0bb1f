import { workingCalendarOf } from '@chengxin/calendar/data';
import { workingDaysFrom } from '@chengxin/calendar/domain';
import { type Clock, demand, type LocalDate, Refusal } from '@chengxin/kernel';
import { mayBePlannedOn, maySpread, spreadOver } from '@chengxin/meetings/domain';
import type { Database } from '@chengxin/persistence';
import { asMonth, type Keeper, runMeetingAct } from './meeting-act';

export interface PlanMeetings {
  readonly unitCode: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const LEVELS = ['COUNTY', 'AREA', 'PLACE'];

/**
 * Plans the month's meeting of every active group of a county, area or place that has none yet, one after the other over the working
 * days between two days: in the group home, or where there is none in a member's shop. Answers how many were planned. Refused: days of
 * several months or in the past, a unit out of sight or larger than a county.
 */
export async function planMeetings(database: Database, clock: Clock, keeper: Keeper, input: PlanMeetings): Promise<number> {
  const { unitCode, from, to } = input;
  return runMeetingAct(database, clock, keeper, async (act) => {
    const { scope } = act.actor;
    const [unit] = await act.em.execute<{ id: number; level: string; scopeFrom: number; scopeTo: number }[]>(
      `select id, level, scope_from as "scopeFrom", scope_to as "scopeTo" from unit where code = ? and scope_from >= ? and scope_to <= ?`,
      [unitCode, scope.from, scope.to],
    );
    if (!unit || !LEVELS.includes(unit.level)) {
      const text = { zh: '请选择您辖区内的一个县区、片区或地点', en: 'choose a county, area or place of yours' };
      throw new Refusal({ code: 'UNIT_NOT_FOUND', text, path: ['input', 'unitCode'] });
    }
    const calendar = await workingCalendarOf(act, unit.scopeFrom);
    demand(mayBePlannedOn(from, act.today, ['input', 'from']), maySpread(from, to, calendar, ['input', 'to']));
    const month = asMonth(from);
    const groups = await act.em.execute<{ id: string }[]>(
      `select g.id from mutual_aid_group g
        where g.scope between ? and ? and (? <> 'PLACE' or g.place_id = ?) and g.founded_on <= ?::date and g.status = 'ACTIVE'
          and not exists (select from meeting e where e.group_id = g.id and e.month = ?::date and e.status <> 'CANCELLED')
          and not exists (select from meeting e where e.joint_group_id = g.id and e.month = ?::date and e.status <> 'CANCELLED')
        order by g.scope, g.place_id, g.street_text, g.ordinal, g.id`,
      [unit.scopeFrom, unit.scopeTo, unit.level, unit.id, from, month, month],
    );
    const days = spreadOver(workingDaysFrom(from, to, calendar), groups.length);
    if (groups.length > 0) {
      await act.em.execute(
        `insert into meeting (kind, group_id, county_id, scope, month, status, planned_on, arranged_on, place_kind, place_text)
         select 'GROUP', g.id, g.county_id, g.scope, ?::date, 'PLANNED', x.day, ?::date, case when g.home_address is null then 'MEMBER_SHOP' else 'GROUP_HOME' end, g.home_address
           from unnest(?::uuid[], ?::date[]) as x(id, day) join mutual_aid_group g on g.id = x.id`,
        [month, act.today, `{${groups.map(({ id }) => id).join(',')}}`, `{${days.join(',')}}`],
      );
    }
    act.audit({
      act: 'planMeetings',
      subjectType: 'Unit',
      subjectId: unitCode,
      scope: unit.scopeFrom,
      after: { from, to, planned: groups.length },
    });
    return groups.length;
  });
}
