import type { ImportKind, ImportState } from '../../gql/graphql';

/** In the order in which a city is set up: master data, groups with what belongs to them, what they do, figures. */
export const IMPORT_KINDS: readonly ImportKind[] = [
  'RETAILERS',
  'GROUPS',
  'GROUP_ARCHIVES',
  'FOUNDINGS',
  'JOIN_APPLICATIONS',
  'PLEDGES',
  'LEADER_TERMS',
  'ASSOCIATIONS',
  'ELECTIONS',
  'GROUP_HOMES',
  'CHAT_CHECKS',
  'DEMONSTRATION_SHOPS',
  'HUNDRED_FLOWERS_COUNTERS',
  'MEETINGS',
  'MEETING_PLANS',
  'MEETING_RECORDS',
  'MEASURES',
  'RETAILER_TRAINERS',
  'ACTIVITIES',
  'AID_CASES',
  'DEMAND_SHARINGS',
  'PARTY_PAIRINGS',
  'MARGIN_SURVEYS',
  'CLASS_TWO_VOLUMES',
];

/** The steps of the wizard: kind and template, upload, trial, import. */
export type ImportStep = 0 | 1 | 2 | 3;

/** Where a job stands; without a job the file is still to come. */
export function stepOf(state: ImportState | undefined, kindChosen: boolean): ImportStep {
  if (state === undefined) return kindChosen ? 1 : 0;
  return state === 'COMMITTING' || state === 'COMMITTED' ? 3 : 2;
}

/** Whether the server is at work, so that the page asks again. */
export function isRunning(state: ImportState | undefined): boolean {
  return state === 'UPLOADED' || state === 'CHECKING' || state === 'COMMITTING';
}

/** A checked file without faults in which something is new or changed. */
export function mayCommit(job: { state: ImportState; faultCount: number; toCreate: number; toUpdate: number }): boolean {
  return job.state === 'CHECKED' && job.faultCount === 0 && job.toCreate + job.toUpdate > 0;
}

/**
 * One half of a text that the server gives in both languages, `中文 / English`, line by line. A value that stands in both halves may
 * hold the separator itself, so it is cut in the middle.
 */
export function inLanguage(text: string, language: 'zh' | 'en'): string {
  const half = (line: string): string => {
    const parts = line.split(' / ');
    const middle = Math.ceil(parts.length / 2);
    return (language === 'en' && parts.length > 1 ? parts.slice(middle) : parts.slice(0, middle)).join(' / ');
  };
  return text.split('\n').map(half).join('\n');
}

/** Progress in whole per cent, never 100 before the work is done. */
export function percentOf(processed: number, rows: number): number {
  return rows === 0 ? 0 : Math.min(99, Math.floor((processed * 100) / rows));
}
