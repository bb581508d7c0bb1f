/** Why a figure changed from one month to the next. Every row that adds something else than before has exactly one cause. */
export const CHANGE_CAUSES = [
  'JOINED',
  'LEFT',
  'NEWLY_LICENSED',
  'RESUMED',
  'CLOSED',
  'LICENCE_LAPSED',
  'MOVED',
  'FOUNDED',
  'DISSOLVED',
  'MEETING',
  'TERM',
  'PLEDGE',
  'HOME',
  'CHAT',
  'ACTIVITY',
  'ARCHIVE',
  'SURVEY',
  'POLICY',
  'CORRECTED',
] as const;
export type ChangeCause = (typeof CHANGE_CAUSES)[number];
