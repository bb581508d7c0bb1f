import { Popover } from '@chengxin/ui';
import { Button, Flex } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../gql/graphql';

const FORMATS: readonly ExportFormat[] = ['XLSX', 'CSV'];

export interface ExportMenuProps {
  /** What is exported. */
  title: string;
  note: string;
  /** Exports, and answers what the person has to know; null when all went well. */
  perform: (format: ExportFormat) => Promise<string | null>;
  children?: ReactNode;
}

/** A button with the formats of a file below it, and what came of the last choice. */
export function ExportMenu({ title, note, perform, children }: ExportMenuProps) {
  const { t } = useTranslation('exports');
  const [working, setWorking] = useState<ExportFormat | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (format: ExportFormat) => {
    // Not disabled meanwhile: the button would lose the focus, and Esc would close nothing.
    if (working) return;
    setWorking(format);
    setProblem(null);
    setProblem(await perform(format).catch(() => t('failed')));
    setWorking(null);
  };
  return (
    <Popover label={t('exportNamed', { title })} trigger={t('export')} align="end" className="cx-export">
      {() => (
        <Flex vertical gap={8} style={{ width: 280, maxWidth: 'calc(100vw - 48px)', padding: 12 }}>
          <p className="cx-quiet" style={{ margin: 0 }}>
            {note}
          </p>
          {FORMATS.map((format) => (
            <Button key={format} loading={working === format} onClick={() => void run(format)}>
              {t(format)}
            </Button>
          ))}
          <div role="status">{working ? t('working') : null}</div>
          {problem ? (
            <p role="alert" style={{ margin: 0 }}>
              {problem}
            </p>
          ) : null}
          {children}
        </Flex>
      )}
    </Popover>
  );
}
