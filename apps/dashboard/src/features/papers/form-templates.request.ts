import type { PaperForm, TemplateCheck } from '@chengxin/papers/domain';
import { currentLanguage } from '../../shared/language';
import type { Refusal } from '../../shared/refusals';

/** What the server says of a file: what its names are, and why it cannot be taken, in both languages. */
export type CheckedTemplate = TemplateCheck & { readonly problems: readonly { zh: string; en: string }[] };

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function send<Answer>(path: string, file: Blob, fetchFile: typeof fetch): Promise<Answer | Refusal> {
  const response = await fetchFile(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': WORD, 'accept-language': currentLanguage() },
    body: file,
  });
  const answer = (await response.json()) as { error?: { code: string; message: string } };
  if (answer.error) return { code: answer.error.code, message: answer.error.message, path: ['file'] };
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return answer as Answer;
}

/** Has the server look at a file as a form's template. */
export const checkTemplate = (form: PaperForm, file: Blob, fetchFile = fetch): Promise<CheckedTemplate | Refusal> =>
  send(`/papers/templates/${form}/check`, file, fetchFile);

/** Has a city use a file as a form's template; answers the refusals. */
export async function setTemplate(form: PaperForm, cityCode: string, file: File, fetchFile = fetch): Promise<Refusal[]> {
  const query = new URLSearchParams({ city: cityCode, name: file.name });
  const answer = await send<{ id: string }>(`/papers/templates/${form}?${query}`, file, fetchFile);
  return 'code' in answer ? [answer] : [];
}
