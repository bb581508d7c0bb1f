import { allowed, decimal, refused, type Verdict, type YearMonth } from '@chengxin/kernel';
import type { ParameterDefinition } from './parameter';
import { parameter } from './parameters';

const FORMS: Record<ParameterDefinition['kind'], { readonly pattern: RegExp; readonly zh: string; readonly en: string }> = {
  RATE: { pattern: /^\d(\.\d{1,6})?$/, zh: '0 到 1 的小数，最多六位，如 0.70', en: 'a decimal of at most six places, as 0.70' },
  INTEGER: { pattern: /^\d{1,10}$/, zh: '整数，如 12', en: 'a whole number, as 12' },
  DECIMAL: { pattern: /^\d{1,9}(\.\d{1,6})?$/, zh: '小数，如 12.5', en: 'a decimal, as 12.5' },
  TEXT: { pattern: /^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, zh: '分数，如 2/3', en: 'a fraction, as 2/3' },
};

/** May a parameter have this value? It needs the form of its kind and must lie within the parameter's bounds. */
export function mayHaveValue(definition: ParameterDefinition, value: string, path: readonly string[]): Verdict {
  const form = FORMS[definition.kind];
  if (!form.pattern.test(value)) {
    return refused(
      'POLICY_VALUE_MALFORMED',
      { zh: `“${definition.name.zh}”应为${form.zh}`, en: `"${definition.name.en}" must be ${form.en}` },
      path,
      definition.clause,
    );
  }
  const [numerator = '', denominator = '1'] = value.split('/');
  const amount = decimal(numerator).div(denominator);
  if (amount.lt(definition.min) || amount.gt(definition.max)) {
    const bounds = `${definition.min}–${definition.max}`;
    return refused(
      'POLICY_VALUE_OUT_OF_RANGE',
      { zh: `“${definition.name.zh}”须在 ${bounds} 之间`, en: `"${definition.name.en}" must lie within ${bounds}` },
      path,
      definition.clause,
    );
  }
  return allowed;
}

/** Parameters that must not overtake each other, in rising order. */
const RISING: readonly (readonly string[])[] = [
  ['group.size_floor', 'group.size_min_typical', 'group.size_max_typical', 'group.size_limit', 'group.size_absolute'],
  ['leader.term_reminder_last_days', 'leader.term_reminder_days', 'leader.term_reminder_first_days'],
  ['ban.months_first', 'ban.months_second', 'ban.months_third'],
  ['ban.months_other_min', 'ban.months_other_max'],
];

/** May a value stand beside those of its neighbours, which `valueOf` tells? A group's size limit below its usual size makes no sense. */
export function mayStandBeside(
  definition: ParameterDefinition,
  value: string,
  valueOf: (code: string) => string,
  path: readonly string[],
): Verdict {
  const row = RISING.find((codes) => codes.includes(definition.code)) ?? [];
  const place = row.indexOf(definition.code);
  for (const [at, code] of row.entries()) {
    const other = valueOf(code);
    const order = decimal(value).cmp(other);
    if (at === place || (at < place ? order >= 0 : order <= 0)) continue;
    const { name } = parameter(code);
    return refused(
      'POLICY_VALUE_OUT_OF_ORDER',
      {
        zh: `“${definition.name.zh}”不能${at < place ? '小于' : '大于'}“${name.zh}”（${other}）`,
        en: `"${definition.name.en}" must not be ${at < place ? 'less' : 'more'} than "${name.en}" (${other})`,
      },
      path,
      definition.clause,
    );
  }
  return allowed;
}

/**
 * May a value take effect in this month? Not in a closed one, nor before it: a value lasts until the next, so that it would judge the
 * closed month anew.
 */
export function mayTakeEffectIn(month: YearMonth, closedMonths: ReadonlySet<string>, path: readonly string[]): Verdict {
  const latest = [...closedMonths].toSorted().at(-1);
  if (latest === undefined || month > latest) return allowed;
  return refused(
    'MONTH_CLOSED',
    {
      zh: `${latest} 已结账，参数须自其后的月份起生效`,
      en: `${latest} is closed; a value can take effect only in a later month`,
    },
    path,
  );
}
