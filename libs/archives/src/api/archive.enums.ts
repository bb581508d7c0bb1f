import {
  ARCHIVE_DOCUMENTS,
  type ArchiveDocument,
  BOX_KINDS,
  DOCUMENT_PER,
  DOCUMENT_RULES,
  DOCUMENT_STATES,
  PAPER_ACTIONS,
  PAPER_HOLDERS,
} from '@chengxin/archives/domain';
import { enumOf } from '@chengxin/graphql-kit';

export const ArchiveDocumentEnum = enumOf(
  ARCHIVE_DOCUMENTS,
  'ArchiveDocument',
  '档案盒中的资料（§七1）。 A document of an archive box.',
  Object.fromEntries(ARCHIVE_DOCUMENTS.map((document) => [document, DOCUMENT_RULES[document].label])) as Record<
    ArchiveDocument,
    (typeof DOCUMENT_RULES)[ArchiveDocument]['label']
  >,
);
export const ArchiveBoxKindEnum = enumOf(BOX_KINDS, 'ArchiveBoxKind', '谁的档案盒（§七1）。 Whose archive box it is.', {
  LEADER: '小组长保管的小组档案盒。 Of a group, held by its leader.',
  COUNTY: '县营销部的档案盒。 Of a county.',
});
export const ArchiveDocumentPerEnum = enumOf(
  DOCUMENT_PER,
  'ArchiveDocumentPer',
  '一份资料对应什么。 What there is one of it for.',
  {
    ONCE: '每盒一份。 One in the box.',
    MEMBER: '每名组员一份。 One for each counted member.',
    MONTH: '每月一份，默认此前十二个月。 One for each month, by default of the twelve before.',
    GROUP: '全县每个小组一份。 One for each group of the county.',
  },
);
export const ArchiveDocumentStateEnum = enumOf(
  DOCUMENT_STATES,
  'ArchiveDocumentState',
  '资料是否齐全。 Whether a document is complete.',
  {
    COMPLETE: '齐全。 Complete.',
    INCOMPLETE: '有缺项。 Something is missing.',
    NOT_APPLICABLE: '不作要求：尚未启用，或没有对象。 Not demanded: not kept yet, or of nobody.',
  },
);
export const PaperHolderEnum = enumOf(PAPER_HOLDERS, 'ArchivePaperHolder', '由谁保管。 Who holds a paper.', {
  LEADER: '小组长。 The leader.',
  DEPUTY: '副组长。 A deputy.',
  COUNTY: '县营销部。 The county.',
});
export const PaperActionEnum = enumOf(
  PAPER_ACTIONS,
  'ArchivePaperAction',
  '可办理的事项。 What can be done with a filed paper.',
  {
    CONFIRM_HOLDER: '核对由谁保管。 Confirm who holds it.',
    REMOVE: '撤下。 Take it out.',
  },
);
