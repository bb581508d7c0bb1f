import { type Clock, demand, isExplained, type LocalDate, monthOf, normaliseText, proseText, Refusal } from '@chengxin/kernel';
import { Unit } from '@chengxin/organization/data';
import { type Act, type Actor, type Database, runAct } from '@chengxin/persistence';
import { findParameter, mayHaveValue, mayStandBeside, mayTakeEffectIn, type ParameterDefinition } from '../domain';
import { loadPolicyForAct } from './policy.queries';
import { PolicyParameter } from './policy-parameter.entity';

export interface SetPolicyParameter {
  readonly code: string;
  readonly unitCode: string;
  readonly value: string;
  readonly effectiveFrom: LocalDate;
  readonly reason: string;
}

/** Months that are closed for a unit, asked inside the act. */
export type ClosedMonths = (
  act: Act,
  unit: { readonly scopeFrom: number; readonly scopeTo: number },
) => Promise<ReadonlySet<string>>;

/**
 * Sets a parameter for a unit and everything below it, from a day on. A second value for the same day corrects the first; the audit
 * line keeps both, and of a first one the value that would have been in force. Refused: unknown code, malformed or out-of-range value, a day in a closed month, no reason, a unit outside the
 * actor's scope, a place.
 */
export async function setPolicyParameter(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: SetPolicyParameter,
  closedMonths: ClosedMonths,
): Promise<void> {
  const definition = findParameter(input.code);
  if (!definition) throw unknownParameter(input.code);
  const value = normaliseText(input.value);
  const reason = proseText(input.reason);
  await runAct(database.orm, clock, actor, async (act) => {
    const unit = await act.em.findOne(Unit, { code: input.unitCode });
    if (!unit || unit.level === 'PLACE' || unit.scopeFrom < actor.scope.from || unit.scopeTo > actor.scope.to)
      throw unitRefused();
    demand(
      mayHaveValue(definition, value, ['input', 'value']),
      mayTakeEffectIn(monthOf(input.effectiveFrom), await closedMonths(act, unit), ['input', 'effectiveFrom']),
      isExplained(reason, ['input', 'reason']),
    );
    const book = await loadPolicyForAct(act);
    const valueOf = (code: string): string => book.value(code, unit, input.effectiveFrom);
    demand(mayStandBeside(definition, value, valueOf, ['input', 'value']));
    const known = await act.em.findOne(PolicyParameter, {
      code: definition.code,
      unitId: unit.id,
      effectiveFrom: input.effectiveFrom,
    });
    const before = known ? described(definition, unit, known) : { value: valueOf(definition.code) };
    const fresh = { value, reason, setBy: actor.name, setAt: clock.now() };
    const setting = known
      ? act.em.assign(known, fresh)
      : act.em.create(PolicyParameter, {
          id: crypto.randomUUID(),
          code: definition.code,
          unitId: unit.id,
          effectiveFrom: input.effectiveFrom,
          ...fresh,
        });
    act.em.persist(setting);
    await countAgain(act, unit, input.effectiveFrom);
    act.audit({
      act: 'setPolicyParameter',
      subjectType: 'PolicyParameter',
      subjectId: definition.code,
      scope: unit.scopeFrom,
      before,
      after: described(definition, unit, setting),
    });
  });
}

/** Shares of members or groups at a threshold were counted by the old one; the fold counts the open months again. */
async function countAgain(act: Act, unit: Unit, effectiveFrom: LocalDate): Promise<void> {
  if (monthOf(effectiveFrom) > monthOf(act.today)) return;
  await act.em.execute(
    `insert into place_refresh (place_id, from_month)
     select id, ?::date from unit where level = 'PLACE' and scope_from between ? and ?`,
    [`${monthOf(effectiveFrom)}-01`, unit.scopeFrom, unit.scopeTo],
  );
}

const described = (
  definition: ParameterDefinition,
  unit: Unit,
  setting: { value: string; reason: string; effectiveFrom: string },
) => ({
  code: definition.code,
  unit: unit.code,
  effectiveFrom: setting.effectiveFrom,
  value: setting.value,
  reason: setting.reason,
});

const no = (code: string, zh: string, en: string, path: string): Refusal =>
  new Refusal({ code, text: { zh, en }, path: ['input', path] });

const unknownParameter = (code: string): Refusal =>
  no('POLICY_PARAMETER_UNKNOWN', `没有参数 ${code.slice(0, 60)}`, `there is no parameter ${code.slice(0, 60)}`, 'code');

const unitRefused = (): Refusal =>
  no(
    'UNIT_NOT_ALLOWED',
    '没有这个单位，或不在您的范围内，或为地点',
    'no such unit, or outside your scope, or a place',
    'unitCode',
  );
