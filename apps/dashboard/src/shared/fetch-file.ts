import { currentLanguage } from './language';

/** A file that the server writes of what the page sends, with the name that it gets there. */
export interface FetchedFile {
  name: string;
  file: Blob;
}

/** Sends what the page shows and answers the file that the server makes of it; throws when there is none. */
export async function fetchFile(path: string, body: object, send: typeof fetch = fetch): Promise<FetchedFile> {
  const response = await send(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { name: decodeURIComponent(name), file: await response.blob() };
}
