import type { RequestContext } from '@chengxin/graphql-kit';
import type { LocalDate } from '@chengxin/kernel';
import type { UnitPolicy } from '../data';
import type { ParameterDefinition } from '../domain';
import type { PolicyParameter } from './policy-parameter.object';

/** As many settings as the history answers. */
const MAX_HISTORY = 100;

/** A parameter as it is in force for a unit on a day, with where its value comes from. */
export function parameterInForce(
  { language }: Pick<RequestContext, 'language'>,
  { book, unit }: Pick<UnitPolicy, 'book' | 'unit'>,
  definition: ParameterDefinition,
  day: LocalDate,
): PolicyParameter {
  const setting = book.settingInForce(definition.code, unit, day);
  return {
    code: definition.code,
    nameZh: definition.name.zh,
    nameEn: definition.name.en,
    kind: definition.kind,
    unitOfMeasure: definition.unit[language],
    value: setting?.value ?? definition.defaultValue,
    defaultValue: definition.defaultValue,
    isDefault: setting === null,
    effectiveFrom: setting?.effectiveFrom ?? null,
    fromUnitCode: setting?.unitCode ?? null,
    clause: definition.clause,
    history: book
      .settingsFor(definition.code, unit)
      .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || b.setAt.localeCompare(a.setAt))
      .slice(0, MAX_HISTORY),
  };
}
