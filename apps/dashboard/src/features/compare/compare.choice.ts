import { GRAINS, type Grain, INDICATOR_CODES, type IndicatorCode } from '@chengxin/indicators/domain';
import type { UnitLevel } from '../../gql/graphql';
import { UNIT } from '../../shared/scope-query';
import { levelBelow, levelOf } from '../../shared/unit-level';

export const MODES = ['time', 'pair', 'peers', 'units'] as const;
export type Mode = (typeof MODES)[number];

export const PEER_GROUPS = ['all', 'urban', 'rural', 'chosen'] as const;
export type PeerGroup = (typeof PEER_GROUPS)[number];

/** What is compared with what; it lives in the address beside unit, month and comparison. */
export interface Choice {
  mode: Mode;
  code: IndicatorCode;
  grain: Grain;
  /** The second of two units; null while none is chosen. */
  other: string | null;
  group: PeerGroup;
  /** The chosen peers. */
  chosen: readonly string[];
  /** The unit among peers, where the page's unit has its own below it to compare. */
  subject: string | null;
}

const one = <T extends string>(values: readonly T[], text: string | null, initial: T): T =>
  values.find((value) => value === text) ?? initial;

/** Reads the choice from an address; what is missing or unknown falls back to what most people ask. */
export function choiceIn(query: URLSearchParams): Choice {
  const unitIn = (name: string): string | null => {
    const code = query.get(name) ?? '';
    return UNIT.test(code) ? code : null;
  };
  return {
    mode: one(MODES, query.get('mode'), 'time'),
    code: one(INDICATOR_CODES, query.get('show'), 'COVERAGE_OVERALL'),
    grain: one(GRAINS, query.get('grain'), 'MONTH'),
    other: unitIn('with'),
    group: one(PEER_GROUPS, query.get('group'), 'all'),
    chosen: (query.get('units') ?? '').split('.').filter((code) => UNIT.test(code)),
    subject: unitIn('subject'),
  };
}

/** The units that are set side by side: counties, areas and places with their siblings, cities and provinces by the units below them. */
export function sideBySide(unitCode: string): { level: UnitLevel | null; peers: boolean } {
  const peers = !['PROVINCE', 'CITY'].includes(levelOf(unitCode));
  return { level: peers ? null : levelBelow(unitCode), peers };
}

/** Where the units that one may compare with are looked for: below the own unit, and among the counties of its city. */
export function comparableWithin(home: string): { home: string; city: string; levels: UnitLevel[] } {
  const level = levelOf(home);
  return {
    home,
    city: level === 'PROVINCE' ? home : `${home.slice(0, 4)}00`,
    // A province has more areas than anybody picks from a list.
    levels: level === 'PROVINCE' ? ['CITY', 'COUNTY'] : ['CITY', 'COUNTY', 'AREA'],
  };
}
