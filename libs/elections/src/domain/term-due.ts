/** 空缺、须改选、已届满、即将届满: why an office needs an election, the most pressing first. */
export const DUE_KINDS = ['VACANT', 'RE_ELECTION_DUE', 'OVERDUE', 'ENDING'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export const DUE_LABELS = {
  VACANT: { zh: '职位空缺', en: 'vacant' },
  RE_ELECTION_DUE: { zh: '须改选', en: 're-election due' },
  OVERDUE: { zh: '任期已届满', en: 'term expired' },
  ENDING: { zh: '任期即将届满', en: 'term ends soon' },
} as const;

/** The parameters that say how many days before the end of a term one is reminded, the earliest first (SD-R06, DEFAULT 60, 30 and 7). */
export const REMINDERS = [
  { code: 'leader.term_reminder_first_days' },
  { code: 'leader.term_reminder_days' },
  { code: 'leader.term_reminder_last_days' },
] as const;
