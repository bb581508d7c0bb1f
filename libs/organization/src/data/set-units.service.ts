import type { Clock } from '@chengxin/kernel';
import { type Act, type Actor, type Database, runAct } from '@chengxin/persistence';
import { type DraftUnit, type PresentUnit, planUnits, sheetRefusal, type TextSheet, type UnitSheetPlan } from '../domain';
import { townshipNames } from './administrative-divisions';
import type { MonthHooks } from './month-hooks';
import { NothingChanged, unlessUnchanged } from './nothing-changed';
import { Unit } from './unit.entity';
import { addUnits, lockUnits, parentIdOf } from './write-units';

interface PresentUnits {
  readonly units: ReadonlyMap<string, PresentUnit>;
  readonly ids: Map<string, number>;
}

async function presentUnits(act: Act): Promise<PresentUnits> {
  const rows = await act.em.execute<(PresentUnit & { id: number })[]>(
    `select u.id, u.code, u.name, u.level, p.code as "parentCode", u.scope_from as "scopeFrom", u.scope_to as "scopeTo",
            u.place_kind as "placeKind", u.township_code as "townshipCode", u.township_name as "townshipName", u.sort,
            u.level = 'PLACE' and (exists (select from retailer r where r.place_id = u.id)
              or exists (select from retailer_version v where v.place_id = u.id)
              or exists (select from mutual_aid_group g where g.place_id = u.id)) as occupied
       from unit u left join unit p on p.id = u.parent_id order by u.scope_from, u.sort, u.code`,
  );
  return { units: new Map(rows.map((row) => [row.code, row])), ids: new Map(rows.map(({ code, id }) => [code, id])) };
}

const told = ({ name, parentCode, townshipName }: DraftUnit): object => ({ name, parent: parentCode, township: townshipName });

/** Adds and changes units by a file, all or nothing; throws a Refusal that lists every fault. A second run changes nothing. */
export async function setUnits(
  database: Database,
  clock: Clock,
  actor: Actor,
  sheet: TextSheet,
  months: MonthHooks,
): Promise<UnitSheetPlan> {
  const townshipName = townshipNames();
  return unlessUnchanged(() =>
    runAct(database.orm, clock, actor, async (act) => {
      await lockUnits(act);
      const { units, ids } = await presentUnits(act);
      const plan = planUnits(sheet, { units, townshipName });
      if (plan.faults.length > 0) throw sheetRefusal(plan.faults);
      if (plan.added.length + plan.changed.length === 0) throw new NothingChanged(plan);
      await addUnits(act, plan.added, ids);
      for (const { after } of plan.changed) await changeUnit(act, after, ids);
      for (const unit of plan.added)
        act.audit({ act: 'addUnit', subjectType: 'Unit', subjectId: unit.code, scope: unit.scopeFrom, after: told(unit) });
      for (const { before, after } of plan.changed) {
        const [subjectId, scope] = [after.code, after.scopeFrom];
        act.audit({ act: 'changeUnit', subjectType: 'Unit', subjectId, scope, before: told(before), after: told(after) });
      }
      const scopes = [...plan.added, ...plan.changed.map(({ after }) => after)].map(({ scopeFrom }) => scopeFrom);
      for (const city of new Set(scopes.map((scope) => Math.floor(scope / 100_000))))
        await months.recountOpenMonths(act, city * 100_000);
      return plan;
    }),
  );
}

async function changeUnit(act: Act, after: DraftUnit, ids: ReadonlyMap<string, number>): Promise<void> {
  const unit = await act.em.findOneOrFail(Unit, { code: after.code });
  unit.name = after.name;
  unit.parentId = parentIdOf(after.parentCode, ids);
  unit.scopeFrom = after.scopeFrom;
  unit.scopeTo = after.scopeTo;
  unit.townshipName = after.townshipName;
}
