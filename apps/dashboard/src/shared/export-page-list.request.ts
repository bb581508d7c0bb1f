import type { TypedDocumentNode } from '@apollo/client';
import { addTypenameToDocument } from '@apollo/client/utilities';
import type { CellColumn } from '@chengxin/exports/domain';
import { print } from 'graphql';
import type { ExportFormat } from '../gql/graphql';
import { hashOf } from './hash-of';
import { currentLanguage } from './language';
import type { Refusal } from './refusals';

/** A list as its page asks for it. */
export interface ListFile<Answer, Variables> {
  title: string;
  document: TypedDocumentNode<Answer, Variables>;
  variables: NoInfer<Variables>;
  /** Under which key of the answer it is. */
  list: string & keyof Answer;
  /** The list of a row of which each item is a row of the file. */
  unfold?: string;
  columns: readonly CellColumn[];
  /** What is chosen, in words. */
  filters: readonly string[];
  order?: string;
  /** The month whose facts the rows are. */
  month?: string;
}

/** The body of `POST /exports/list`: the page's own query with what it shows of the rows. */
export function listBody<Answer, Variables>(
  { document, variables, ...shown }: ListFile<Answer, Variables>,
  format: ExportFormat,
) {
  const hash = hashOf(document);
  const query =
    hash === undefined
      ? { query: print(addTypenameToDocument(document)) }
      : { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
  return { ...query, variables, ...shown, format };
}

/** What beginning an export answers. */
export interface StartedList {
  job: { url?: string | null } | null;
  errors: readonly Refusal[];
}

/** Has the server begin to write a list; throws when it does not. */
export async function startListFile(body: object, send: typeof fetch = fetch): Promise<StartedList> {
  const response = await send('/exports/list', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`/exports/list answered ${response.status}`);
  return (await response.json()) as StartedList;
}
