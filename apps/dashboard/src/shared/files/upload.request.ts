import { currentLanguage } from '../language';

/** How sending a file ended: an id for the act that attaches it, or the status with the server's words; status 0 is a broken line. */
export type UploadAnswer = { fileId: string } | { status: number; message: string };

export interface UploadOptions {
  /** Told the share that has been sent, 0 … 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file to `POST /files`; by `XMLHttpRequest`, as `fetch` does not tell how far it is. */
export function uploadFile(
  file: File,
  { onProgress, signal }: UploadOptions,
  open: () => XMLHttpRequest = () => new XMLHttpRequest(),
): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = open();
    const body = new FormData();
    body.append('file', file, file.name);
    const end = (answer: UploadAnswer): void => {
      signal.removeEventListener('abort', abort);
      resolve(answer);
    };
    const abort = (): void => request.abort();
    request.open('POST', '/files');
    request.responseType = 'text';
    request.setRequestHeader('accept-language', currentLanguage());
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => end(answerOf(request.status, request.responseText));
    request.onerror = request.onabort = request.ontimeout = () => end({ status: 0, message: '' });
    signal.addEventListener('abort', abort);
    request.send(body);
  });
}

/** Only a file that has arrived whole has an id. */
export function answerOf(status: number, text: string): UploadAnswer {
  const answer = parsed(text);
  if (status === 200 && typeof answer['fileId'] === 'string') return { fileId: answer['fileId'] };
  return { status, message: typeof answer['message'] === 'string' ? answer['message'] : '' };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
