import { decimal } from '@chengxin/kernel';
import type { ListColumn, NamedUnit } from './list-columns';
import { CELL_WORDS, GROUP_STATUS_WORDS, MARKET_WORDS, NO_VALUE } from './list-words';
import { figureOf } from './shown-cell';

/** What the columns read of a group; `monthly` has the facts of its last months. */
export interface GroupRow {
  readonly name: string;
  readonly status: string;
  readonly foundedOn: string;
  readonly marketType: string;
  readonly memberCount: number;
  readonly county: NamedUnit;
  readonly area: NamedUnit;
  readonly place: NamedUnit;
  readonly leader: { readonly termEndsOn: string; readonly retailer: { readonly storeName: string } } | null;
  readonly monthly: readonly {
    readonly month: string;
    readonly memberCount: number;
    readonly meetingHeld: boolean;
    readonly marginAll: string | null;
  }[];
}

const factsOf = (row: GroupRow, month: string | null) => row.monthly.find((facts) => facts.month === month);

/** A count with thousands separators. */
const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** A rate from 0 to 1 as per cent with one place, half up. */
function rateText(rate: string | null | undefined): string {
  if (rate == null) return NO_VALUE;
  const places = decimal(rate).times(100).toFixed(1);
  const [whole = '', tenths] = places.replace('-', '').split('.');
  const sign = places.startsWith('-') && /[1-9]/.test(places) ? '−' : '';
  return `${sign}${countText(Number(whole))}.${tenths} %`;
}

/** The columns of the page's table, in its order; members, meeting and margin are those of the month. */
export const GROUP_COLUMNS = {
  NAME: {
    title: { zh: '小组', en: 'Group' },
    width: 56,
    reads: 'name status',
    show: ({ name, status }, { language }) =>
      status === 'DISSOLVED' ? `${name} ${GROUP_STATUS_WORDS['DISSOLVED']?.[language]}` : name,
  },
  COUNTY: { title: { zh: '县', en: 'County' }, width: 12, reads: 'county { name }', show: (row) => row.county.name },
  AREA: { title: { zh: '片区', en: 'Area' }, width: 14, reads: 'area { name }', show: (row) => row.area.name },
  PLACE: { title: { zh: '所在地', en: 'Place' }, width: 22, reads: 'place { name }', show: (row) => row.place.name },
  MARKET: {
    title: { zh: '市场', en: 'Network' },
    width: 8,
    reads: 'marketType',
    show: (row, { language }) => MARKET_WORDS[row.marketType]?.[language] ?? row.marketType,
  },
  MEMBERS: {
    title: { zh: '当月户数', en: 'Members' },
    width: 12,
    reads: 'memberCount monthly { month memberCount }',
    show: (row, { month, language }) => {
      const facts = factsOf(row, month);
      const counted = facts ? countText(facts.memberCount) : NO_VALUE;
      if (facts?.memberCount === row.memberCount) return figureOf(counted);
      return `${counted} ${CELL_WORDS.today[language]} ${row.memberCount}`;
    },
  },
  LEADER: {
    title: { zh: '组长', en: 'Leader' },
    width: 30,
    reads: 'leader { retailer { storeName } }',
    show: (row, { language }) => row.leader?.retailer.storeName ?? CELL_WORDS.noLeader[language],
  },
  TERM: {
    title: { zh: '任期至', en: 'Term ends' },
    width: 12,
    reads: 'leader { termEndsOn }',
    show: (row) => row.leader?.termEndsOn ?? NO_VALUE,
  },
  MEETING: {
    title: { zh: '当月例会', en: 'Meeting' },
    width: 10,
    reads: 'monthly { month meetingHeld }',
    show: (row, { month, language }) => {
      const facts = factsOf(row, month);
      return facts ? CELL_WORDS[facts.meetingHeld ? 'held' : 'notHeld'][language] : NO_VALUE;
    },
  },
  MARGIN: {
    title: { zh: '当月毛利率', en: 'Margin' },
    width: 12,
    reads: 'monthly { month marginAll }',
    show: (row, { month }) => figureOf(rateText(factsOf(row, month)?.marginAll)),
  },
  FOUNDED: { title: { zh: '组建日期', en: 'Founded' }, width: 12, reads: 'foundedOn', show: (row) => row.foundedOn },
} as const satisfies Record<string, ListColumn<GroupRow>>;
export type GroupColumn = keyof typeof GROUP_COLUMNS;
