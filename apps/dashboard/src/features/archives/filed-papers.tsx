import { useMutation } from '@apollo/client/react';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveBoxKind, ArchivePaperFieldsFragment, ArchivePaperHolder } from '../../gql/graphql';
import { ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { FileList } from '../../shared/files/file-list';
import { ConfirmHolderDocument, RemoveArchivePaperDocument } from './archives.graphql';
import { holdersOf } from './holders-of';

interface FiledPapersProps {
  papers: readonly ArchivePaperFieldsFragment[];
  kind: ArchiveBoxKind;
  onDone: () => void;
}

/** What was filed by hand of one document: what it is of, who holds it, its scans. */
export function FiledPapers({ papers, kind, onDone }: FiledPapersProps) {
  const { t } = useTranslation('archives');
  const [acting, setActing] = useState<{ paper: ArchivePaperFieldsFragment; act: 'CONFIRM_HOLDER' | 'REMOVE' }>();
  if (papers.length === 0) return null;
  const act = (paper: ArchivePaperFieldsFragment, name: 'CONFIRM_HOLDER' | 'REMOVE') =>
    paper.availableActions.includes(name) ? (
      <Button type="link" size="small" danger={name === 'REMOVE'} onClick={() => setActing({ paper, act: name })}>
        {t(name === 'REMOVE' ? 'paper.remove' : 'paper.confirm')}
      </Button>
    ) : null;
  const closing = { onClose: () => setActing(undefined), onDone };
  return (
    <>
      <ul className="cx-archive-papers">
        {papers.map((paper) => (
          <li key={paper.id}>
            <PaperWords paper={paper} /> {act(paper, 'CONFIRM_HOLDER')} {act(paper, 'REMOVE')}
            {paper.files.length > 0 ? <FileList files={paper.files} /> : null}
          </li>
        ))}
      </ul>
      {acting?.act === 'CONFIRM_HOLDER' ? <ConfirmHolder paper={acting.paper} kind={kind} {...closing} /> : null}
      {acting?.act === 'REMOVE' ? <RemovePaper paper={acting.paper} {...closing} /> : null}
    </>
  );
}

function PaperWords({ paper }: { paper: ArchivePaperFieldsFragment }) {
  const { t } = useTranslation('archives');
  const { retailer, month, coversUntil, remark, holder, holderConfirmedOn, filedOn, filedBy } = paper;
  const what = retailer
    ? retailer.storeName
    : month
      ? month
      : coversUntil
        ? t('paper.until', { date: coversUntil })
        : t('paper.whole');
  const parts = [
    what,
    remark,
    t('paper.held', { holder: t(`holder.${holder}`), date: holderConfirmedOn }),
    t('paper.filed', { date: filedOn, name: filedBy }),
  ];
  return <span>{parts.filter(Boolean).join(' · ')}</span>;
}

interface PaperActProps {
  paper: ArchivePaperFieldsFragment;
  onClose: () => void;
  onDone: () => void;
}

function ConfirmHolder({ paper, kind, ...closing }: PaperActProps & { kind: ArchiveBoxKind }) {
  const { t } = useTranslation('archives');
  const [confirm] = useMutation(ConfirmHolderDocument);
  return (
    <ActModal<{ holder: ArchivePaperHolder }>
      title={t('paper.confirmOf', { document: t(`document.${paper.document}`) })}
      fields={['holder']}
      initialValues={{ holder: paper.holder }}
      perform={async ({ holder }) => {
        const input = { paperId: paper.id, expectedVersion: paper.version, holder };
        return (await confirm({ variables: { input } })).data?.confirmHolder.errors ?? [];
      }}
      {...closing}
    >
      {() => (
        <Form.Item name="holder" label={t('file.holder')}>
          <Select options={holdersOf(kind).map((value) => ({ value, label: t(`holder.${value}`) }))} />
        </Form.Item>
      )}
    </ActModal>
  );
}

function RemovePaper({ paper, ...closing }: PaperActProps) {
  const { t } = useTranslation('archives');
  const [remove] = useMutation(RemoveArchivePaperDocument);
  return (
    <ActModal<{ reason: string }>
      title={t('paper.removeOf', { document: t(`document.${paper.document}`) })}
      okText={t('paper.remove')}
      danger
      fields={['reason']}
      perform={async ({ reason }) => {
        const input = { paperId: paper.id, expectedVersion: paper.version, reason };
        return (await remove({ variables: { input } })).data?.removeArchivePaper.errors ?? [];
      }}
      {...closing}
    >
      {() => (
        <>
          <p>{t('paper.removeNote')}</p>
          <ReasonField name="reason" label={t('paper.reason')} />
        </>
      )}
    </ActModal>
  );
}
