import type { IndicatorCode } from '../../gql/graphql';

/** The indicators of the overview, in the order of the cards. */
export const CARDS = [
  'COVERAGE_OVERALL',
  'COVERAGE_URBAN',
  'COVERAGE_SEAT',
  'GROUP_SIZE_MEAN',
  'MARGIN_ALL',
  'MARGIN_AGREED',
  'GROUP_MEETING_RATE',
  'LEADERS_MEETING_RATE',
  'LEADER_TERM_VALID',
] as const satisfies readonly IndicatorCode[];

export type CardCode = (typeof CARDS)[number];

/** Shares that stand on the card of the mean size. */
export const SIZE_SHARES = ['GROUP_SIZE_10_15', 'GROUP_SIZE_OVER_25'] as const satisfies readonly IndicatorCode[];

const PAGES: Record<CardCode, string> = {
  COVERAGE_OVERALL: '/coverage',
  COVERAGE_URBAN: '/coverage',
  COVERAGE_SEAT: '/coverage',
  GROUP_SIZE_MEAN: '/sizes',
  MARGIN_ALL: '/margin',
  MARGIN_AGREED: '/margin',
  GROUP_MEETING_RATE: '/groups?meeting=missing',
  LEADERS_MEETING_RATE: '/overview?show=LEADERS_MEETING_RATE',
  LEADER_TERM_VALID: '/groups?leader=expired',
};

/** Where a card leads; who may not see groups stays here and sees the figure's development. */
export function pageOfCard(code: CardCode, maySeeGroups: boolean): string {
  const page = PAGES[code];
  return page.startsWith('/groups') && !maySeeGroups ? `/overview?show=${code}` : page;
}

/** The indicator whose development and comparison are shown; the address holds it. */
export function shownIndicator(query: URLSearchParams): CardCode {
  return CARDS.find((code) => code === query.get('show')) ?? 'COVERAGE_OVERALL';
}
