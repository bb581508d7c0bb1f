import { CameraOutlined, CloseOutlined, FileOutlined, UploadOutlined } from '@ant-design/icons';
import { FILE_ENDINGS, FILE_LIMITS } from '@chengxin/files/domain';
import { Button, Progress } from 'antd';
import { type DragEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSize } from './file-size';
import './files.css';
import { type SendingFile, type UploadedFile, useUploads } from './use-uploads';

const IMAGES = '.jpg,.jpeg,.png,.webp';
const NOTHING: readonly UploadedFile[] = [];

export interface FileUploadProps {
  /** From the form item around it, whose label points at the button. */
  id?: string;
  value?: readonly UploadedFile[];
  onChange?: (files: UploadedFile[]) => void;
  /** At most so many files, 30 unless said. */
  max?: number;
  /** Offers images only. */
  images?: boolean;
  /** Told whether something is on its way, for a button that shows it; the form around is held back by itself. */
  onBusy?: (busy: boolean) => void;
}

/** Files for an act, as a form's field: each is sent when it is chosen, and shown with its refusal when it is not taken. */
export function FileUpload({
  id,
  value = NOTHING,
  onChange,
  max = FILE_LIMITS.perThing,
  images = false,
  onBusy,
}: FileUploadProps) {
  const { t } = useTranslation('files');
  const choosing = useRef<HTMLInputElement>(null);
  const taking = useRef<HTMLInputElement>(null);
  const { sending, add, retry, drop, remove } = useUploads(value, (files) => onChange?.(files), max);
  const busy = sending.some(({ failure }) => !failure);
  useEffect(() => onBusy?.(busy), [busy, onBusy]);
  const box = useRef<HTMLDivElement>(null);
  const isAskedToWait = useHeldForm(box, busy);
  const chosen = (input: HTMLInputElement) => {
    add([...(input.files ?? [])]);
    // The same file may be chosen again after it was refused.
    input.value = '';
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    add([...event.dataTransfer.files]);
  };
  return (
    <div ref={box} className="cx-files" onDrop={dropped} onDragOver={(event) => event.preventDefault()}>
      <div className="cx-files-choose">
        <Button id={id} icon={<UploadOutlined aria-hidden />} onClick={() => choosing.current?.click()}>
          {t('choose')}
        </Button>
        <Button className="cx-files-camera" icon={<CameraOutlined aria-hidden />} onClick={() => taking.current?.click()}>
          {t('take')}
        </Button>
        <span className="cx-quiet">{t(images ? 'hintImages' : 'hint')}</span>
        <input
          ref={choosing}
          type="file"
          multiple
          accept={images ? IMAGES : FILE_ENDINGS.join(',')}
          onChange={(event) => chosen(event.target)}
        />
        <input ref={taking} type="file" accept="image/jpeg" capture="environment" onChange={(event) => chosen(event.target)} />
      </div>
      <ul className="cx-files-list">
        {value.map((file) => (
          <li key={file.id}>
            {file.isImage ? <img src={`/files/${file.id}/thumbnail`} alt="" /> : <FileOutlined aria-hidden />}
            <a href={`/files/${file.id}`} target="_blank" rel="noreferrer">
              {file.name}
            </a>
            <span className="cx-files-beside">
              <span className="cx-quiet">{formatSize(file.size)}</span>
              <RemoveButton label={t('remove', { name: file.name })} onClick={() => remove(file.id)} />
            </span>
          </li>
        ))}
        {sending.map((one) => (
          <Sending key={one.key} sent={one} max={max} onRetry={() => retry(one)} onDrop={() => drop(one.key)} />
        ))}
      </ul>
      {isAskedToWait ? <p role="alert">{t('wait')}</p> : null}
      <span role="status" className="cx-visually-hidden">
        {value.length > 0 ? t('arrived', { count: value.length }) : ''}
      </span>
    </div>
  );
}

/** Holds back the form around it while files are on their way, which would be lost; answers whether somebody has tried to send it. */
function useHeldForm(box: RefObject<HTMLElement | null>, busy: boolean): boolean {
  const [tried, setTried] = useState(false);
  useEffect(() => {
    const form = box.current?.closest('form');
    if (!busy || !form) return;
    const hold = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      setTried(true);
    };
    // Before React hears of it.
    form.addEventListener('submit', hold, { capture: true });
    return () => {
      form.removeEventListener('submit', hold, { capture: true });
      setTried(false);
    };
  }, [box, busy]);
  return tried;
}

interface SendingProps {
  sent: SendingFile;
  max: number;
  onRetry: () => void;
  onDrop: () => void;
}

/** A file on its way with how far it is, or why it was not taken. */
function Sending({ sent: { file, share, failure }, max, onRetry, onDrop }: SendingProps) {
  const { t } = useTranslation('files');
  if (!failure) {
    const percent = Math.round(share * 100);
    return (
      <li>
        <FileOutlined aria-hidden />
        <span>{file.name}</span>
        <Progress percent={percent} size="small" aria-label={t('sending', { name: file.name })} />
      </li>
    );
  }
  const { status, message } = failure;
  const reason =
    status === -1
      ? t('tooMany', { count: max, name: file.name })
      : status === 401
        ? t('notSignedIn')
        : message || (status === 0 ? t('brokenOff') : t('failed', { status }));
  const mayRetry = status === 0 || status === 401 || status >= 500;
  return (
    <li className="cx-files-refused">
      <FileOutlined aria-hidden />
      <span>{file.name}</span>
      <span className="cx-files-beside">
        {mayRetry ? (
          <Button size="small" type="link" aria-label={t('retry', { name: file.name })} onClick={onRetry}>
            {t('retryShort')}
          </Button>
        ) : null}
        <RemoveButton label={t('remove', { name: file.name })} onClick={onDrop} />
      </span>
      <p role="alert">{reason}</p>
    </li>
  );
}

const RemoveButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <Button size="small" type="text" aria-label={label} title={label} icon={<CloseOutlined aria-hidden />} onClick={onClick} />
);
