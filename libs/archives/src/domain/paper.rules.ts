import { allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import { type ArchiveDocument, type BoxKind, DOCUMENT_RULES, documentsOf, isRequired, type PaperHolder } from './box';

/** What a filed paper is of: one member, one month, everything up to a day, or the document itself. */
export interface PaperSubject {
  readonly retailerId: string | null;
  readonly month: string | null;
  readonly coversUntil: LocalDate | null;
}

const at = (field: string): string[] => ['input', field];

/** Only what belongs into the box, is demanded, and is not made by another part of the product is filed by hand. */
export function mayBeFiled(kind: BoxKind, document: ArchiveDocument, day: LocalDate): Verdict {
  const { label, byHand } = DOCUMENT_RULES[document];
  const path = at('document');
  if (!documentsOf(kind).includes(document)) {
    const box = kind === 'LEADER' ? { zh: '组长', en: 'leader' } : { zh: '县', en: 'county' };
    const text = { zh: `${box.zh}档案盒中没有“${label.zh}”`, en: `a ${box.en}'s box holds no ${label.en}` };
    return refused('DOCUMENT_OF_OTHER_BOX', text, path, '§七1');
  }
  if (!isRequired(document, day)) {
    const text = { zh: `“${label.zh}”尚未启用，不作要求`, en: `${label.en} are not demanded yet` };
    return refused('DOCUMENT_NOT_REQUIRED', text, path, '§七1');
  }
  if (byHand) return allowed;
  const text = {
    zh: `“${label.zh}”由系统资料生成，请在相应业务中办理`,
    en: `${label.en} follow from the records: act where they are kept`,
  };
  return refused('PAPER_MADE_ELSEWHERE', text, path, '§七1');
}

/** A member's paper names the member, a month's the month; old paper covers everything up to a day; other documents stand for themselves. */
export function mayBeOf(document: ArchiveDocument, { retailerId, month, coversUntil }: PaperSubject, today: LocalDate): Verdict {
  const { per } = DOCUMENT_RULES[document];
  const given = [retailerId, month, coversUntil].filter((value) => value !== null).length;
  if (coversUntil !== null && coversUntil > today) {
    const text = { zh: '涵盖日期不能晚于今天', en: 'paper cannot cover days to come' };
    return refused('COVERS_FUTURE', text, at('coversUntil'));
  }
  if (month !== null && `${month}-01` > today) {
    return refused('COVERS_FUTURE', { zh: '该月还没有到', en: 'that month has not come yet' }, at('month'));
  }
  if (per === 'MEMBER' && (given !== 1 || month !== null)) {
    const text = { zh: '请选择组员，或注明涵盖到哪一天', en: 'name the member, or the day up to which it covers' };
    return refused('PAPER_OF_WHOM', text, at('retailerId'), '§七1');
  }
  if (per === 'MONTH' && (given !== 1 || retailerId !== null)) {
    const text = { zh: '请选择月份，或注明涵盖到哪一天', en: 'name the month, or the day up to which it covers' };
    return refused('PAPER_OF_WHEN', text, at('month'), '§七1');
  }
  if (per === 'ONCE' && given > 0) {
    const text = { zh: '该资料每个档案盒一份，不分组员、月份', en: 'there is one of it in a box, of no member and no month' };
    return refused('PAPER_OF_WHOLE_BOX', text, at(retailerId !== null ? 'retailerId' : month !== null ? 'month' : 'coversUntil'));
  }
  return allowed;
}

/** A paper is there as a scan, or somebody says where the old paper lies. */
export function mustBeTraceable(files: number, remark: string | null): Verdict {
  if (files > 0 || remark !== null) return allowed;
  const text = { zh: '请上传扫描件；未扫描的，请注明原件在哪里', en: 'upload a scan, or say where the paper lies' };
  return refused('PAPER_UNTRACEABLE', text, at('remark'), '§七1');
}

/** One paper is in a box once: the same scan, or the same word of where it lies, of the same month or member. */
export const isFiledAlready = (document: ArchiveDocument, filedOn: LocalDate, by: 'files' | 'remark'): Verdict => {
  const { label } = DOCUMENT_RULES[document];
  const text = {
    zh: `这份“${label.zh}”已于 ${filedOn} 归档；有变动的，请先撤下原来的一份`,
    en: `these ${label.en} were filed on ${filedOn} already; take that paper out first if it has changed`,
  };
  return refused('PAPER_FILED', text, at(by === 'files' ? 'fileIds' : 'remark'), '§七1');
};

/** The county's box is held by the county. */
export function mayHold(kind: BoxKind, holder: PaperHolder): Verdict {
  if (kind === 'LEADER' || holder === 'COUNTY') return allowed;
  const text = { zh: '县档案由县营销部保管', en: "the county's box is held by the county" };
  return refused('HOLDER_NOT_COUNTY', text, at('holder'), '§七1');
}

/** What a group has left is with its county from the day of its end: there is nothing to confirm. */
export function mayConfirmHolder(isGroupOver: boolean): Verdict {
  if (!isGroupOver) return allowed;
  const text = {
    zh: '小组已撤销，资料自撤销之日起由县营销部保管，无需核对',
    en: 'the group has ended: its papers have been with the county since that day, and nothing is left to confirm',
  };
  return refused('PAPER_OF_ENDED_GROUP', text, at('paperId'), 'SD-R41');
}

/** Acts on a filed paper, for whoever keeps the affairs of groups: one that was taken out stays out. */
export const PAPER_ACTIONS = ['CONFIRM_HOLDER', 'REMOVE'] as const;
export type PaperAction = (typeof PAPER_ACTIONS)[number];
export const availablePaperActions = (removed: boolean): readonly PaperAction[] => (removed ? [] : PAPER_ACTIONS);

export function mayStillChange(removed: boolean): Verdict {
  if (!removed) return allowed;
  return refused('PAPER_REMOVED', { zh: '这份资料已经撤下', en: 'this paper has been taken out' }, at('paperId'), '§七1');
}
