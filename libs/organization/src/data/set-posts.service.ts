import type { Clock } from '@chengxin/kernel';
import { type Act, type Actor, type Database, runAct } from '@chengxin/persistence';
import {
  type PostChange,
  type PostFacts,
  type PostHolding,
  type PostSheetPlan,
  type PresentPost,
  planPosts,
  postKey,
  sheetRefusal,
  type TextSheet,
} from '../domain';
import { NothingChanged, unlessUnchanged } from './nothing-changed';
import { Post } from './post.entity';
import { Unit } from './unit.entity';
import { lockUnits } from './write-units';

async function latestPosts(act: Act): Promise<PostFacts['latest']> {
  const rows = await act.em.execute<PresentPost[]>(
    `select distinct on (p.unit_id, p.kind) p.id, u.code as "areaCode", p.kind, p.holder_name as "holderName",
            p.holder_phone as "holderPhone", p.deputy_name as "deputyName", p.deputy_phone as "deputyPhone",
            lower(p.during)::text as from, upper(p.during)::text as to
       from post p join unit u on u.id = p.unit_id order by p.unit_id, p.kind, lower(p.during) desc`,
  );
  return new Map(rows.map((row) => [postKey(row.areaCode, row.kind), row]));
}

// Telephone numbers stay out of the audit trail.
const told = ({ kind, holderName, deputyName, from }: PostHolding): object => ({ kind, holderName, deputyName, from });

/** Sets posts by a file, all or nothing; throws a Refusal that lists every fault. A second run changes nothing. */
export async function setPosts(database: Database, clock: Clock, actor: Actor, sheet: TextSheet): Promise<PostSheetPlan> {
  return unlessUnchanged(() =>
    runAct(database.orm, clock, actor, async (act) => {
      await lockUnits(act);
      const areas = new Map((await act.em.find(Unit, { level: 'AREA' })).map((area) => [area.code, area]));
      const plan = planPosts(sheet, { areas: new Set(areas.keys()), latest: await latestPosts(act), today: act.today });
      if (plan.faults.length > 0) throw sheetRefusal(plan.faults);
      if (plan.changes.length === 0) throw new NothingChanged(plan);
      for (const change of plan.changes) {
        const area = areas.get(change.holding.areaCode);
        if (area) await setPost(act, area, change);
      }
      return plan;
    }),
  );
}

async function setPost(act: Act, area: Unit, { present, corrects, holding }: PostChange): Promise<void> {
  const { areaCode, from, ...person } = holding;
  const latest = present ? await act.em.findOneOrFail(Post, { id: present.id }) : null;
  if (latest && corrects) Object.assign(latest, person);
  else {
    if (latest && present?.to === null) latest.during = `[${present.from},${from})`;
    // The present holding ends before the next begins, or the two would overlap.
    await act.em.flush();
    act.em.persist(
      act.em.create(Post, { id: crypto.randomUUID(), unitId: area.id, scope: area.scopeFrom, ...person, during: `[${from},)` }),
    );
  }
  const [subjectId, scope] = [areaCode, area.scopeFrom];
  act.audit({
    act: 'setPost',
    subjectType: 'Unit',
    subjectId,
    scope,
    before: present && told(present),
    after: told(holding),
  });
}
