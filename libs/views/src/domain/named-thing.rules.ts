import { allowed, isStorableText, refused, type Verdict } from '@chengxin/kernel';

const LONGEST_NAME = 60;
/** Things of a kind that one person keeps: as many as one page of the list answers, so that nobody's own are ever cut off. */
export const MOST_NAMED = 100;

/** A kind of thing that people keep under names of their own, as its refusals call one and many: `view`, `views`. */
export interface NamedKind {
  readonly zh: string;
  readonly en: string;
  readonly many: string;
}

/** What the code of a refusal begins with. */
export const codeOf = ({ en }: NamedKind): string => en.toUpperCase();

/** May a thing have this name? It has 1 to 60 characters, as people count them. */
export function mayBeNamed(kind: NamedKind, name: string): Verdict {
  const length = [...name].length;
  if (length > 0 && length <= LONGEST_NAME && isStorableText(name)) return allowed;
  const text = { zh: `名称须为 1 到 ${LONGEST_NAME} 个字`, en: `a name has 1 to ${LONGEST_NAME} characters` };
  return refused(`${codeOf(kind)}_NAME_MALFORMED`, text, ['input', 'name']);
}
