import {
  type ComputedValue,
  computeValues,
  type IndicatorSheet,
  readIndicatorSheet,
  readJudgedAnew,
} from '@chengxin/indicators/data';
import { INDICATORS, type IndicatorCode, indicator, parametersWithin } from '@chengxin/indicators/domain';
import { demand, type LocalDate, lastDayOf, Refusal, type YearMonth } from '@chengxin/kernel';
import { UNIT_LEVELS, type UnitLevel } from '@chengxin/organization/domain';
import type { ReadTransaction } from '@chengxin/persistence';
import { type PolicyRow, readUnitPolicy } from '@chengxin/policy/data';
import { findParameter, mayHaveValue, mayStandBeside, type PolicyBook } from '@chengxin/policy/domain';
import type { Sql } from 'sql-template-tag';
import { EVALUATION_POINTS, shownScore } from '../domain';
import { ranksOf, readCounties, scoredPoints } from './evaluation-ranking.queries';

/** A parameter as it might be set. */
export interface ProposedParameter {
  readonly code: string;
  readonly unitCode: string;
  readonly value: string;
  /** The month that is looked at as if the value had been in force. */
  readonly month: YearMonth;
}

/** A figure now, and as it would be; only those that differ in value, target or band. */
export interface PreviewedValue {
  readonly before: ComputedValue;
  readonly after: ComputedValue;
}

/** A county's score now, and as it would be. */
export interface PreviewedScore {
  readonly unitCode: string;
  readonly unitName: string;
  readonly score: string | null;
  readonly scoreAfter: string | null;
  readonly rank: number | null;
  readonly rankAfter: number | null;
}

export interface ParameterPreview {
  readonly values: PreviewedValue[];
  readonly scores: PreviewedScore[];
}

/** Indicators that a parameter is the target of, or draws a line inside; the width of the band concerns all with a target. */
function concerned(code: string): IndicatorCode[] {
  return [...INDICATORS.values()]
    .filter(
      (one) =>
        one.targetParameter === code ||
        (code === 'band.near' && one.targetParameter !== null) ||
        parametersWithin(one.code).includes(code),
    )
    .map((one) => one.code);
}

/**
 * What a parameter would change if it had been in force in a month: bands and figures of the units one level below, scores and ranks of
 * the counties. Nothing is written; figures of fewer members than `smallCell` stay hidden. Null outside the viewer's subtree, where rows that would be judged anew are out of sight. Throws a
 * `Refusal` for a value that could not be set.
 */
export async function previewParameter(
  read: ReadTransaction,
  proposed: ProposedParameter,
  today: LocalDate,
  smallCell: Sql | null,
): Promise<ParameterPreview | null> {
  const definition = findParameter(proposed.code);
  if (!definition) throw unknownParameter(proposed.code);
  const found = await readUnitPolicy(read, proposed.unitCode);
  if (!found?.isOwn) return null;
  const { unit, book } = found;
  const day = lastDayOf(proposed.month);
  demand(
    mayHaveValue(definition, proposed.value, ['value']),
    mayStandBeside(definition, proposed.value, (code) => book.value(code, unit, day), ['value']),
  );
  const policy = book.having({
    ...{ code: proposed.code, value: proposed.value, effectiveFrom: day },
    ...{ unitId: unit.id, unitCode: unit.code, scopeFrom: unit.scopeFrom, scopeTo: unit.scopeTo },
    ...{ reason: '', setBy: '', setAt: '' },
  });
  const codes = concerned(proposed.code);
  const isScored = EVALUATION_POINTS.some(
    (point) => point.weightParameter === proposed.code || indicator(point.indicator).targetParameter === proposed.code,
  );
  return {
    values: codes.length > 0 ? await previewValues(read, proposed, unit.level, policy, codes, today, smallCell) : [],
    scores: isScored ? await previewScores(read, proposed, policy) : [],
  };
}

const unknownParameter = (code: string): Refusal =>
  new Refusal({
    code: 'POLICY_PARAMETER_UNKNOWN',
    text: { zh: `没有参数 ${code.slice(0, 60)}`, en: `there is no parameter ${code.slice(0, 60)}` },
    path: ['code'],
  });

async function previewValues(
  read: ReadTransaction,
  { code, unitCode, month }: ProposedParameter,
  level: UnitLevel,
  policy: PolicyBook<PolicyRow>,
  codes: readonly IndicatorCode[],
  today: LocalDate,
  smallCell: Sql | null,
): Promise<PreviewedValue[]> {
  const sheet = await readIndicatorSheet(read, {
    unitCode,
    level: UNIT_LEVELS[UNIT_LEVELS.indexOf(level) + 1] ?? null,
    peers: false,
    codes,
    months: [month],
    rankedMonths: [],
    smallCell,
  });
  const lines = codes.filter((one) => parametersWithin(one).includes(code));
  const fractions = await readJudgedAnew(read, lines, sheet.units, month, policy);
  const after: IndicatorSheet = {
    ...sheet,
    policy,
    fraction: (unit, one, of) =>
      sheet.isHidden(unit, one, of) ? null : (fractions.get(`${unit} ${one}`) ?? sheet.fraction(unit, one, of)),
  };
  const values = computeValues(sheet, codes, [month], today);
  const changed = computeValues(after, codes, [month], today);
  return values.flatMap((value, index) => {
    const other = changed[index];
    const differs = other && (other.target !== value.target || other.band !== value.band || other.value !== value.value);
    return differs ? [{ before: value, after: other }] : [];
  });
}

async function previewScores(
  read: ReadTransaction,
  { unitCode, month }: ProposedParameter,
  policy: PolicyBook<PolicyRow>,
): Promise<PreviewedScore[]> {
  const sheet = await readCounties(read, unitCode, month, null);
  const after: IndicatorSheet = { ...sheet, policy };
  const [ranks, ranksAfter] = [ranksOf(sheet, month), ranksOf(after, month)];
  return sheet.units
    .filter((unit) => unit.asked && sheet.monthsOf(unit.id).has(month))
    .map((unit) => ({
      unitCode: unit.code,
      unitName: unit.name,
      score: shownScore(scoredPoints(sheet, unit, month)),
      scoreAfter: shownScore(scoredPoints(after, unit, month)),
      rank: ranks.get(unit.code) ?? null,
      rankAfter: ranksAfter.get(unit.code) ?? null,
    }))
    .toSorted((a, b) => (a.rankAfter ?? Number.MAX_SAFE_INTEGER) - (b.rankAfter ?? Number.MAX_SAFE_INTEGER));
}
