import { decimal, type Fraction, type LocalDate } from '@chengxin/kernel';
import { parameter } from './parameters';

/** A value that somebody set for a unit from a day on. */
export interface PolicySetting {
  readonly code: string;
  readonly unitId: number;
  readonly effectiveFrom: LocalDate;
  readonly value: string;
}

/** A setting together with the scope range of its unit. */
export interface ScopedSetting extends PolicySetting {
  readonly scopeFrom: number;
  readonly scopeTo: number;
}

/** What a policy is asked for: the scope range of a unit. */
export interface ScopedUnit {
  readonly scopeFrom: number;
  readonly scopeTo: number;
}

/**
 * The setting of one parameter that is in force for a unit on a day: of the nearest unit going up (`unitChain` begins with the unit
 * itself) that has any by then, the latest. Null when the default holds.
 */
export function policyOn<Setting extends PolicySetting>(
  settings: readonly Setting[],
  unitChain: readonly number[],
  day: LocalDate,
): Setting | null {
  for (const unitId of unitChain) {
    let latest: Setting | null = null;
    for (const setting of settings) {
      if (setting.unitId !== unitId || setting.effectiveFrom > day) continue;
      if (!latest || setting.effectiveFrom > latest.effectiveFrom) latest = setting;
    }
    if (latest) return latest;
  }
  return null;
}

/** All settings there are; answers what is in force where and when. */
export class PolicyBook<Setting extends ScopedSetting = ScopedSetting> {
  readonly #byCode = new Map<string, Setting[]>();

  constructor(settings: Iterable<Setting>) {
    for (const setting of settings) {
      const known = this.#byCode.get(setting.code);
      if (known) known.push(setting);
      else this.#byCode.set(setting.code, [setting]);
    }
  }

  /** The same with one more setting; of the same unit and day it takes the place of the one there is. */
  having(setting: Setting): PolicyBook<Setting> {
    const isReplaced = (known: Setting): boolean =>
      known.code === setting.code && known.unitId === setting.unitId && known.effectiveFrom === setting.effectiveFrom;
    return new PolicyBook(
      [...this.#byCode.values()]
        .flat()
        .filter((known) => !isReplaced(known))
        .concat(setting),
    );
  }

  /** Settings of a parameter for the unit and the units above it, in no order. */
  settingsFor(code: string, unit: ScopedUnit): Setting[] {
    return (this.#byCode.get(parameter(code).code) ?? []).filter(
      (setting) => setting.scopeFrom <= unit.scopeFrom && setting.scopeTo >= unit.scopeTo,
    );
  }

  /** The setting in force; null when the default holds. */
  settingInForce(code: string, unit: ScopedUnit, day: LocalDate): Setting | null {
    const settings = this.settingsFor(code, unit);
    if (settings.length === 0) return null;
    // Ranges that hold the unit's lie within each other: the narrowest is the nearest unit.
    const chain = settings
      .toSorted((a, b) => a.scopeTo - a.scopeFrom - (b.scopeTo - b.scopeFrom))
      .map((setting) => setting.unitId);
    return policyOn(settings, chain, day);
  }

  /** The value in force, as stored; throws a RangeError for an unknown code. */
  value(code: string, unit: ScopedUnit, day: LocalDate): string {
    return this.settingInForce(code, unit, day)?.value ?? parameter(code).defaultValue;
  }

  /** The value in force as a number: for whole numbers and thresholds, never for money. Of `2/3` the quotient. */
  number(code: string, unit: ScopedUnit, day: LocalDate): number {
    const { numerator, denominator } = this.fraction(code, unit, day);
    return decimal(numerator).div(denominator).toNumber();
  }

  /** The value in force as an exact fraction: `2/3`, or a decimal over 1. */
  fraction(code: string, unit: ScopedUnit, day: LocalDate): Fraction {
    const [numerator = '', denominator = '1'] = this.value(code, unit, day).split('/');
    return { numerator, denominator };
  }
}
