/** Kinds whose rows are done by the acts of their slices, one by one. */
export const ACT_KINDS = [
  'GROUP_ARCHIVES',
  'LEADER_TERMS',
  'PLEDGES',
  'MEETING_PLANS',
  'MEETING_RECORDS',
  'MEASURES',
  'ACTIVITIES',
  'GROUP_HOMES',
  'CHAT_CHECKS',
  'FOUNDINGS',
  'JOIN_APPLICATIONS',
  'RETAILER_TRAINERS',
  'PARTY_PAIRINGS',
  'DEMONSTRATION_SHOPS',
  'HUNDRED_FLOWERS_COUNTERS',
  'AID_CASES',
  'DEMAND_SHARINGS',
  'ASSOCIATIONS',
  'ELECTIONS',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** Kinds that are written by statements over all rows. */
const ROW_KINDS = ['RETAILERS', 'GROUPS', 'MARGIN_SURVEYS', 'CLASS_TWO_VOLUMES', 'MEETINGS'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** What a file brings in. */
export const IMPORT_KINDS = [...ROW_KINDS, ...ACT_KINDS] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const isActKind = (kind: ImportKind): kind is ActKind => (ACT_KINDS as readonly ImportKind[]).includes(kind);

/** The kind of that name in any case, `margin-surveys` included; null when there is none. */
export function parseImportKind(text: string): ImportKind | null {
  const name = text.trim().toUpperCase().replaceAll('-', '_');
  return IMPORT_KINDS.find((kind) => kind === name) ?? null;
}

/** Life of a job: UPLOADED → CHECKING → CHECKED → COMMITTING → COMMITTED; FAILED and INTERRUPTED write nothing. */
export const IMPORT_STATES = ['UPLOADED', 'CHECKING', 'CHECKED', 'COMMITTING', 'COMMITTED', 'FAILED', 'INTERRUPTED'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** How much a file may hold. Bytes, rows of data, columns, bytes of XML after unpacking (against
 * zip bombs), faults that are kept for the marked workbook, faults that a page shows. What is written act by act is slower and holds
 * the groups that it touches meanwhile: fewer rows. */
export const IMPORT_LIMITS = {
  uploadBytes: 50 * 1024 * 1024,
  rows: 200_000,
  rowsOfActs: 20_000,
  columns: 200,
  unpackedBytes: 400 * 1024 * 1024,
  keptFaults: 50_000,
  shownFaults: 200,
} as const;
