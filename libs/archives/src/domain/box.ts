import { BOX_ITEMS } from '@chengxin/elections/domain';
import type { LocalDate, RefusalText } from '@chengxin/kernel';

/**
 * What lies in the box of a group's leader, item by item as it is handed over, and in that of a county (S0 §七1; a leader keeps a copy of the
 * violation record, SD-Q11).
 */
export const LEADER_DOCUMENTS = BOX_ITEMS;
export const COUNTY_DOCUMENTS = [
  'CHARTER',
  'COVENANT',
  'GROUP_ARCHIVES',
  'PRICE_TABLES',
  'VIOLATION_RECORDS',
  'RELEASE_APPLICATIONS',
  'SIGN_IN_SHEETS',
  'MINUTES_BOOK',
  'IMAGES',
] as const;
export const ARCHIVE_DOCUMENTS = [...new Set([...LEADER_DOCUMENTS, ...COUNTY_DOCUMENTS])] as const;
export type ArchiveDocument = (typeof LEADER_DOCUMENTS)[number] | (typeof COUNTY_DOCUMENTS)[number];

/** Whose box it is. */
export const BOX_KINDS = ['LEADER', 'COUNTY'] as const;
export type BoxKind = (typeof BOX_KINDS)[number];

/** How often a document is in the box: once, for each counted member, for each month of meetings, for each group of the county. */
export const DOCUMENT_PER = ['ONCE', 'MEMBER', 'MONTH', 'GROUP'] as const;
export type DocumentPer = (typeof DOCUMENT_PER)[number];

export interface DocumentRule {
  readonly label: RefusalText;
  readonly per: DocumentPer;
  /** Required since this day; null where nothing keeps it yet, so that it is never a gap. */
  readonly requiredFrom: LocalDate | null;
  /** Whether paper of it may be filed by hand; what is not follows from another part of the product alone. */
  readonly byHand: boolean;
  /** Whether it tells of persons, so that its papers need RETAILER_READ. */
  readonly ofPersons: boolean;
}

// The scheme is of 2019 (S0).
const SCHEME_BEGAN = '2019-01-01' as LocalDate;
const rule = (
  zh: string,
  en: string,
  per: DocumentPer,
  { requiredFrom = SCHEME_BEGAN, byHand = true, ofPersons = false }: Partial<Omit<DocumentRule, 'label' | 'per'>> = {},
): DocumentRule => ({ label: { zh, en }, per, requiredFrom, byHand, ofPersons });
const notYet = { requiredFrom: null, byHand: false };

export const DOCUMENT_RULES: Record<ArchiveDocument, DocumentRule> = {
  CHARTER: rule('小组章程', 'charter', 'ONCE'),
  COVENANT: rule('诚信公约', 'covenant', 'ONCE'),
  APPLICATIONS: rule('入组申请表', 'joining applications', 'MEMBER', { ofPersons: true }),
  PLEDGES: rule('自主管理承诺书', 'pledges', 'MEMBER', { byHand: false, ofPersons: true }),
  GROUP_INFORMATION: rule('小组信息表', 'group information table', 'ONCE', { byHand: false, ofPersons: true }),
  GROUP_ARCHIVES: rule('小组档案', 'group archives', 'GROUP', { byHand: false, ofPersons: true }),
  PRICE_TABLES: rule('明码实价表', 'price tables', 'ONCE', notYet),
  PENALTY_APPLICATIONS: rule('违约客户记录表（副本）', 'copies of violation records', 'ONCE', notYet),
  VIOLATION_RECORDS: rule('违约客户记录表', 'violation records', 'ONCE', notYet),
  RELEASE_APPLICATIONS: rule('解除违约处罚申请表', 'release applications', 'ONCE', notYet),
  SIGN_IN_SHEETS: rule('会议签到表', 'sign-in sheets', 'MONTH', { ofPersons: true }),
  MINUTES_BOOK: rule('会议记录簿', 'minutes book', 'MONTH', { ofPersons: true }),
  IMAGES: rule('影像资料', 'images', 'MONTH'),
};

/** Documents of a kind of box, in the order of S0 §七1. */
export const documentsOf = (kind: BoxKind): readonly ArchiveDocument[] =>
  kind === 'LEADER' ? LEADER_DOCUMENTS : COUNTY_DOCUMENTS;

/** Whether a document is demanded on a day. */
export function isRequired(document: ArchiveDocument, day: LocalDate): boolean {
  const { requiredFrom } = DOCUMENT_RULES[document];
  return requiredFrom !== null && requiredFrom <= day;
}

/** How a document stands in a box. */
export const DOCUMENT_STATES = ['COMPLETE', 'INCOMPLETE', 'NOT_APPLICABLE'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** A document that is required of nobody, or not yet at all, does not apply; it is no gap. */
export const documentState = (present: number, required: number): DocumentState =>
  required === 0 ? 'NOT_APPLICABLE' : present < required ? 'INCOMPLETE' : 'COMPLETE';

/** Who holds a paper. */
export const PAPER_HOLDERS = ['LEADER', 'DEPUTY', 'COUNTY'] as const;
export type PaperHolder = (typeof PAPER_HOLDERS)[number];
