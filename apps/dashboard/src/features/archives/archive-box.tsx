import { useQuery } from '@apollo/client/react';
import { BandTag } from '@chengxin/ui';
import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveBoxFieldsFragment, ArchiveDocument, ArchivePaperFieldsFragment } from '../../gql/graphql';
import { formatMonth } from '../../shared/format';
import { QueryState } from '../../shared/query-state';
import { useToldActs } from '../../shared/use-told-acts';
import { useMay, useViewer } from '../../shared/viewer';
import './archives.css';
import { ArchiveBoxDocument } from './archives.graphql';
import { FilePaperModal } from './file-paper.modal';
import { FiledPapers } from './filed-papers';
import { MadeWhere } from './made-where';
import { MissingOf } from './missing-of';
import { ThereOf, type Whereabouts } from './there-of';

export type Box = ArchiveBoxFieldsFragment;

export interface ArchiveBoxProps {
  owner: { groupId: string } | { countyCode: string };
  /** Of the end of this month; by default the last one counted. What is filed later is in the box of a later month. */
  month?: string;
  /** Whether papers can be filed: not into the box of a dissolved group. */
  open?: boolean;
  /** The document that was asked for stands first. */
  first?: ArchiveDocument | undefined;
  onChange?: () => void;
}

const TONES = { COMPLETE: 'good', INCOMPLETE: 'bad', NOT_APPLICABLE: 'none' } as const;

/** A box: each document with what is there, what is missing by name, and what was filed by hand. */
export function ArchiveBox({ owner, month, open = true, first, onChange }: ArchiveBoxProps) {
  const { t } = useTranslation('archives');
  const [filing, setFiling] = useState<ArchiveDocument>();
  const { today } = useViewer();
  const isPast = month !== undefined && month < today.slice(0, 7);
  const mayFile = useMay('GROUP_AFFAIRS') && open && !isPast;
  const variables = { ...owner, ...(month ? { month } : {}) };
  const result = useQuery(ArchiveBoxDocument, { variables, fetchPolicy: 'cache-and-network' });
  const { toast, done } = useToldActs(() => {
    void result.refetch();
    onChange?.();
  });
  return (
    <>
      {toast}
      <QueryState result={result} shape="detail">
        {({ archiveBox: box, archivePapers, archiveWhereabouts }) =>
          box ? (
            <>
              <p>
                {open ? null : t('leftBehind', { month: formatMonth(box.month) })}
                {isPast ? t('asOf', { month: formatMonth(month) }) : null} <BoxAnswer box={box} open={open} />
              </p>
              <Documents
                box={box}
                open={open}
                first={first}
                there={archiveWhereabouts}
                papers={isPast ? archivePapers.filter(({ filedOn }) => filedOn.slice(0, 7) <= month) : archivePapers}
                onFile={mayFile ? setFiling : undefined}
                onDone={done}
              />
              {filing ? (
                <FilePaperModal box={box} owner={owner} document={filing} onClose={() => setFiling(undefined)} onDone={done} />
              ) : null}
            </>
          ) : (
            <p className="cx-quiet">{t('noBox')}</p>
          )
        }
      </QueryState>
    </>
  );
}

function BoxAnswer({ box, open }: { box: Box; open: boolean }) {
  const { t } = useTranslation('archives');
  const { present, required, handedOverOn, handedBy, receivedBy } = box;
  const missing = required - present;
  return (
    <>
      {missing > 0 ? t('boxAnswer', { required, present, missing }) : t('boxComplete', { required })}{' '}
      {open ? t(`keeper.${box.kind}`) : null}{' '}
      {handedOverOn ? t('handover', { date: handedOverOn, from: handedBy, to: receivedBy }) : null}
    </>
  );
}

interface DocumentsProps {
  box: Box;
  open: boolean;
  first: ArchiveDocument | undefined;
  papers: readonly ArchivePaperFieldsFragment[];
  there: readonly Whereabouts[];
  onFile: ((document: ArchiveDocument) => void) | undefined;
  onDone: () => void;
}

function Documents({ box, open, first, papers, there, onFile, onDone }: DocumentsProps) {
  const { t } = useTranslation('archives');
  const documents = box.documents.toSorted((a, b) => Number(b.document === first) - Number(a.document === first));
  return (
    <ul className="cx-archive">
      {documents.map((line) => {
        const { document, state, present, required, version, byHand } = line;
        const name = t(`document.${document}`);
        return (
          <li key={document}>
            <Flex gap={8} wrap align="center">
              <strong>{name}</strong>
              <BandTag tone={TONES[state]}>{t(`state.${state}`, { count: required - present })}</BandTag>
              {state === 'NOT_APPLICABLE' ? null : <span className="cx-quiet cx-figure">{t('of', { present, required })}</span>}
              {version ? <span className="cx-quiet">{t('version', { version })}</span> : null}
              <MadeWhere box={box} line={line} open={open} />
              {byHand && onFile ? (
                <Button
                  size="small"
                  autoInsertSpace={false}
                  aria-label={t('file.actOf', { document: name })}
                  onClick={() => onFile(document)}
                >
                  {t('file.act')}
                </Button>
              ) : null}
            </Flex>
            <ThereOf papers={there.filter((paper) => paper.document === document)} groupId={box.id} />
            <MissingOf line={line} />
            <FiledPapers papers={papers.filter((paper) => paper.document === document)} kind={box.kind} onDone={onDone} />
          </li>
        );
      })}
    </ul>
  );
}
