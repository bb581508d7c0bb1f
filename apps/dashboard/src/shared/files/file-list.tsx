import { FileExcelOutlined, FileOutlined, FilePdfOutlined, FilePptOutlined, FileWordOutlined } from '@ant-design/icons';
import { Image } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../format';
import { formatSize } from './file-size';
import './files.css';

/** An evidence file as the fragment `PaperFile` answers it. */
export interface ListedFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  /** Of its content, in hex: what was handed in is still the same. */
  sha256: string;
  uploadedAt: string;
  uploadedByName: string;
  /** Null when the file has personal data that the viewer may not see. */
  url?: string | null;
  thumbnailUrl?: string | null;
}

export interface FileListProps {
  files: readonly ListedFile[];
  /** What stands after a file: its kind, a button. */
  extra?: (file: ListedFile) => ReactNode;
}

const ICONS = [
  [/pdf/, FilePdfOutlined],
  [/word/, FileWordOutlined],
  [/sheet|excel/, FileExcelOutlined],
  [/presentation|powerpoint/, FilePptOutlined],
] as const;

function TypeIcon({ mediaType }: { mediaType: string }) {
  const [, Icon] = ICONS.find(([type]) => type.test(mediaType)) ?? [null, FileOutlined];
  return <Icon aria-hidden />;
}

/** Files of a thing: images are looked at here, one after the other; others are opened or saved by the browser. */
export function FileList({ files, extra }: FileListProps) {
  const { t } = useTranslation('files');
  if (files.length === 0) return <p className="cx-quiet">{t('none')}</p>;
  return (
    <Image.PreviewGroup>
      <ul className="cx-files-list">
        {files.map((file) => (
          <li key={file.id}>
            {file.thumbnailUrl ? (
              <Image
                src={file.thumbnailUrl}
                alt={file.name}
                loading="lazy"
                preview={{ src: file.url ?? file.thumbnailUrl, cover: null }}
              />
            ) : (
              <TypeIcon mediaType={file.mediaType} />
            )}
            {file.url ? (
              <a href={file.url} target="_blank" rel="noreferrer" title={t('open', { name: file.name })}>
                {file.name}
              </a>
            ) : (
              <span>
                {file.name} <span className="cx-quiet">{t('hidden')}</span>
              </span>
            )}
            <span className="cx-files-beside">
              <span className="cx-quiet">{formatSize(file.size)}</span>
              {extra?.(file)}
            </span>
            <p className="cx-quiet">
              {t('by', { name: file.uploadedByName, at: formatInstant(file.uploadedAt) })} ·{' '}
              <span title={t('sha256', { hash: file.sha256 })}>{t('sha256', { hash: `${file.sha256.slice(0, 8)}…` })}</span>
            </p>
          </li>
        ))}
      </ul>
    </Image.PreviewGroup>
  );
}
