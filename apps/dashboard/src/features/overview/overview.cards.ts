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
  'MEETING_EVIDENCE_ON_TIME',
  'LEADERS_MEETING_RATE',
  'LEADER_TERM_VALID',
  'PLEDGE_SHARE',
  'HOME_COVERAGE',
  'CHAT_COVERAGE',
  'ACTIVITIES_PER_GROUP',
  'ARCHIVE_COMPLETE_LEADER',
  'ARCHIVE_COMPLETE_COUNTY',
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
  MEETING_EVIDENCE_ON_TIME: '/overview?show=MEETING_EVIDENCE_ON_TIME',
  LEADERS_MEETING_RATE: '/overview?show=LEADERS_MEETING_RATE',
  LEADER_TERM_VALID: '/groups?leader=expired',
  PLEDGE_SHARE: '/joining?tab=unsigned',
  HOME_COVERAGE: '/homes',
  CHAT_COVERAGE: '/homes?tab=chats',
  ACTIVITIES_PER_GROUP: '/activities?period=month',
  ARCHIVE_COMPLETE_LEADER: '/archives?show=incomplete',
  ARCHIVE_COMPLETE_COUNTY: '/archives',
};

/** Where a card leads; who may not see the groups or members there stays here and sees the figure's development. */
export function pageOfCard(code: CardCode, sees: { readonly groups: boolean; readonly retailers: boolean }): string {
  const page = PAGES[code];
  const isHidden = /^\/(groups|homes|activities|archives)/.test(page)
    ? !sees.groups
    : page.startsWith('/joining') && !sees.retailers;
  return isHidden ? `/overview?show=${code}` : page;
}

/** The indicator whose development and comparison are shown; the address holds it. */
export function shownIndicator(query: URLSearchParams): CardCode {
  return CARDS.find((code) => code === query.get('show')) ?? 'COVERAGE_OVERALL';
}
