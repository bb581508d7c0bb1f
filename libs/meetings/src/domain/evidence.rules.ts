import { addMonths, allowed, dayInShanghai, firstDayOf, refused, type Verdict, type YearMonth } from '@chengxin/kernel';
import { PAPER_KINDS, type PaperKind } from './meeting';

/** What there is of a meeting's evidence. */
export interface Evidence {
  /** Minutes written into the record. */
  readonly minutes: boolean;
  /** The sign-in of everyone expected, kept in the record. */
  readonly signIn: boolean;
  readonly papers: readonly PaperKind[];
}

/** Minutes, sign-in and images are all needed (SD-R14); minutes and sign-in may be kept here or be a paper. */
export function missingEvidence({ minutes, signIn, papers }: Evidence): PaperKind[] {
  const there = new Set<PaperKind>(papers);
  if (minutes) there.add('MINUTES');
  if (signIn) there.add('SIGN_IN');
  return PAPER_KINDS.filter((kind) => !there.has(kind));
}

/** Evidence that is complete only when the month of duty is over is valid, but late (§3.8.6). */
export const isLate = (month: YearMonth, completeAt: Date): boolean =>
  dayInShanghai(completeAt) >= firstDayOf(addMonths(month, 1));

/** An uploaded file and what it is of the evidence. */
export interface MeetingPaperInput {
  readonly fileId: string;
  readonly kind: PaperKind;
}

/** A file is one kind of paper; two of them on one page are uploaded once for each. */
export function areOfOneKindEach(papers: readonly MeetingPaperInput[], path: readonly string[]): Verdict {
  const kinds = new Map(papers.map(({ fileId, kind }) => [fileId.toLowerCase(), kind]));
  if (papers.every(({ fileId, kind }) => kinds.get(fileId.toLowerCase()) === kind)) return allowed;
  const text = {
    zh: '一个文件只能作一种资料；两种资料在同一页上的，请为每种各上传一次',
    en: 'a file is one kind of paper; where two are on one page, upload it once for each',
  };
  return refused('PAPER_OF_TWO_KINDS', text, path, 'SD-R14');
}

/** Evidence of a closed month stays, whether the month has counted it or it came late: what was complete is proof. */
export function mayLoseEvidence(counted: boolean, path: readonly string[]): Verdict {
  if (!counted) return allowed;
  const text = {
    zh: '所属月份已结账，齐全的资料不能再缺；可先加新的，再撤旧的',
    en: 'the month is closed: complete evidence stays complete; add the new paper first, then take the old one off',
  };
  return refused('EVIDENCE_COUNTED', text, path, 'SD-R14');
}
