import { type BoxKind, mayHold, PAPER_HOLDERS, type PaperHolder } from '@chengxin/archives/domain';

/** Who may hold papers of a box. */
export const holdersOf = (kind: BoxKind): readonly PaperHolder[] => PAPER_HOLDERS.filter((holder) => mayHold(kind, holder).ok);
