import { Refusal } from '@chengxin/kernel';
import { Unit } from '@chengxin/organization/data';
import type { Act, Actor } from '@chengxin/persistence';

/** The unit that an account or token is to belong to: the actor's own or one below it, no place; throws a Refusal otherwise. */
export async function demandUnitWithin(act: Act, actor: Actor, code: string): Promise<Unit> {
  const unit = await act.em.findOne(Unit, { code });
  if (unit && unit.level !== 'PLACE' && unit.scopeFrom >= actor.scope.from && unit.scopeTo <= actor.scope.to) return unit;
  throw new Refusal({
    code: 'UNIT_NOT_ALLOWED',
    text: { zh: '没有这个单位，或不在您的范围内，或为地点', en: 'no such unit, or outside your scope, or a place' },
    path: ['input', 'unitCode'],
  });
}
