/** What a value is: a share of 0–1, a whole number, a decimal, or a text of a stated form. */
export const PARAMETER_KINDS = ['RATE', 'INTEGER', 'DECIMAL', 'TEXT'] as const;
export type ParameterKind = (typeof PARAMETER_KINDS)[number];

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** One number (or word) that rules, targets and weights depend on. */
export interface ParameterDefinition {
  readonly code: string;
  readonly name: Bilingual;
  readonly kind: ParameterKind;
  readonly unit: Bilingual;
  /** In force where nobody has set another. */
  readonly defaultValue: string;
  /** Source clause; `DEFAULT` marks a choice of this product where the source names no number. */
  readonly clause: string;
  readonly min: number;
  readonly max: number;
}

export const UNITS = {
  share: { zh: '比例（0–1）', en: 'share (0–1)' },
  fraction: { zh: '分数', en: 'fraction' },
  retailers: { zh: '户', en: 'retailers' },
  groups: { zh: '个小组', en: 'groups' },
  rows: { zh: '行', en: 'rows' },
  tier: { zh: '档', en: 'tier' },
  months: { zh: '个月', en: 'months' },
  days: { zh: '天', en: 'days' },
  workingDays: { zh: '个工作日', en: 'working days' },
  times: { zh: '次', en: 'times' },
  points: { zh: '分', en: 'points' },
  binary: { zh: '1 阻止结账，0 只警告', en: '1 stops the closing, 0 warns' },
  skus: { zh: '个品规', en: 'SKUs' },
  objects: { zh: '个对象', en: 'objects' },
  megabytes: { zh: 'MB', en: 'MB' },
} as const satisfies Record<string, Bilingual>;

type Unit = keyof typeof UNITS;

/** A share of 0–1. */
export const rate = (code: string, zh: string, en: string, defaultValue: string, clause: string): ParameterDefinition => ({
  code,
  name: { zh, en },
  kind: 'RATE',
  unit: UNITS.share,
  defaultValue,
  clause,
  min: 0,
  max: 1,
});

/** A target of which more is better: a share above 0, so that scores can be divided by it. */
export const target = (code: string, zh: string, en: string, defaultValue: string, clause: string): ParameterDefinition => ({
  ...rate(code, zh, en, defaultValue, clause),
  min: 0.01,
});

/** A whole number between `min` and `max`. */
export const integer = (
  code: string,
  zh: string,
  en: string,
  unit: Unit,
  defaultValue: number,
  [min, max]: readonly [number, number],
  clause: string,
): ParameterDefinition => ({
  code,
  name: { zh, en },
  kind: 'INTEGER',
  unit: UNITS[unit],
  defaultValue: String(defaultValue),
  clause,
  min,
  max,
});

/** A weight of the evaluation, 0–100 points. */
export const weight = (code: string, zh: string, en: string, defaultValue: number, clause: string): ParameterDefinition => ({
  code,
  name: { zh, en },
  kind: 'DECIMAL',
  unit: UNITS.points,
  defaultValue: String(defaultValue),
  clause,
  min: 0,
  max: 100,
});

/** A share that no decimal writes exactly, as `2/3`. */
export const fraction = (code: string, zh: string, en: string, defaultValue: string, clause: string): ParameterDefinition => ({
  code,
  name: { zh, en },
  kind: 'TEXT',
  unit: UNITS.fraction,
  defaultValue,
  clause,
  min: 0,
  max: 1,
});
