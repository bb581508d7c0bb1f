import { currentLanguage } from '../../shared/language';

/** How an upload ended: an id for the dry run, or the status with the server's words. */
export type UploadAnswer = { uploadId: string } | { status: number; message: string };

/** Sends the file to `POST /imports`; only a file that arrived whole has an id. */
export async function uploadWorkbook(file: Blob & { name?: string }, send: typeof fetch = fetch): Promise<UploadAnswer> {
  const body = new FormData();
  body.append('file', file, file.name ?? 'import.xlsx');
  const headers = { 'accept-language': currentLanguage() };
  try {
    const response = await send('/imports', { method: 'POST', body, credentials: 'same-origin', headers });
    const answer: unknown = await response.json().catch(() => null);
    const uploadId = textOf(answer, 'uploadId');
    if (response.ok && uploadId !== undefined) return { uploadId };
    return { status: response.status, message: textOf(answer, 'message') ?? '' };
  } catch {
    return { status: 0, message: '' };
  }
}

function textOf(answer: unknown, key: string): string | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const value: unknown = Reflect.get(answer, key);
  return typeof value === 'string' ? value : undefined;
}
