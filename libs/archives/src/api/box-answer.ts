import { type ArchiveDocument, type BoxKind, DOCUMENT_RULES, documentState, documentsOf } from '@chengxin/archives/domain';
import type { RequestContext } from '@chengxin/graphql-kit';
import type { YearMonth } from '@chengxin/kernel';
import {
  type BoxGap,
  type BoxHandover,
  type BoxRow,
  readCountyGaps,
  readHandover,
  readLeaderGaps,
  readTextVersions,
  type TextVersions,
} from '../data';
import type { ArchiveBox, ArchiveBoxDocument } from './archive-box.object';

/** Documents that are a text of the city, in its version in force. */
const TEXTS: Partial<Record<ArchiveDocument, keyof TextVersions>> = {
  CHARTER: 'CHARTER',
  COVENANT: 'COVENANT',
  PLEDGES: 'PLEDGE',
};

function documentsIn(box: BoxRow, gaps: readonly BoxGap[], versions: TextVersions): ArchiveBoxDocument[] {
  return documentsOf(box.kind).map((document) => {
    const [present, required] = box.counts[document] ?? [0, 0];
    const { per, byHand } = DOCUMENT_RULES[document];
    const text = TEXTS[document];
    const missing = gaps.filter((gap) => gap.document === document);
    const version = text ? versions[text] : null;
    return { document, state: documentState(present, required), per, byHand, present, required, version, missing };
  });
}

const answerOf = (
  box: BoxRow,
  month: YearMonth,
  documents: ArchiveBoxDocument[],
  handover: BoxHandover | null = null,
): ArchiveBox => ({
  ...{ id: box.id, kind: box.kind as BoxKind, name: box.name, month, present: box.present, required: box.required, documents },
  ...(handover ?? { handedOverOn: null, handedBy: null, receivedBy: null }),
});

/** The box of a group; members are named to who may see retailers. */
export async function leaderBoxOf({ read, signedIn }: RequestContext, box: BoxRow, month: YearMonth): Promise<ArchiveBox> {
  const mayName = signedIn?.permissions.has('RETAILER_READ') ?? false;
  const gaps = await readLeaderGaps(read, box.id, month, mayName);
  const versions = await readTextVersions(read, box.scope, month);
  return answerOf(box, month, documentsIn(box, gaps, versions), await readHandover(read, box.id, month));
}

/** The boxes of counties of one city. */
export async function countyBoxesOf({ read }: RequestContext, boxes: readonly BoxRow[], month: YearMonth): Promise<ArchiveBox[]> {
  const gaps = await readCountyGaps(
    read,
    boxes.map(({ id }) => id),
    month,
  );
  const versions = await readTextVersions(read, boxes[0]?.scope ?? 0, month);
  return boxes.map((box) => {
    const own = gaps.filter(({ countyCode }) => countyCode === box.id);
    return answerOf(box, month, documentsIn(box, own, versions));
  });
}
