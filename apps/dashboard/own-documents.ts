import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { type DocumentNode, print } from 'graphql';
import { type Plugin, runnerImport } from 'vite';
import type * as generated from './src/gql';

type Documents = typeof generated;

const source = (name: string): string => fileURLToPath(new URL(`./src/${name}`, import.meta.url));
const MANIFEST = fileURLToPath(new URL('../../dist/trusted-documents.json', import.meta.url));
/** A page that loads no GraphQL client sends a text of its own. */
const PLAIN = ['features/sign-in/sign-in.request.ts'];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'Document';
/** The text that the client would send: it asks every object for its type. */
const sent = (document: DocumentNode): string => print(addTypenameToDocument(document));

/**
 * Puts each document where it is written, with its hash: `graphql()` finds a document by its text in a map of all documents, so that
 * every page would carry those of all pages. Writes the texts by their hashes for the server, which trusts them and no others.
 */
export function ownDocuments(): Plugin {
  let documents: Documents;
  let manifest: string;
  return {
    name: 'chengxin-own-documents',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      documents = (await runnerImport<Documents>(source('gql/index.ts'))).module;
      const all = (await runnerImport<Record<string, unknown>>(source('gql/graphql.ts'))).module;
      const operations = Object.values(all)
        .filter(isDocument)
        .filter(({ definitions }) => definitions.some(({ kind }) => kind === 'OperationDefinition'));
      const plain = await Promise.all(
        PLAIN.map(async (name) => (await runnerImport<{ DOCUMENT: string }>(source(name))).module.DOCUMENT),
      );
      const texts = [...operations.map(sent), ...plain];
      manifest = JSON.stringify(Object.fromEntries(texts.map((text) => [sha256(text), text])));
    },
    // With the pages and not before: those of a build that has failed are the former ones.
    writeBundle() {
      mkdirSync(path.dirname(MANIFEST), { recursive: true });
      writeFileSync(MANIFEST, manifest);
    },
    transform: {
      filter: { id: /\.graphql\.ts$/ },
      handler(code) {
        const inPlace = (_: string, text: string): string => {
          const document: unknown = documents.graphql(text);
          if (!isDocument(document)) this.error('npm run codegen has not seen this document');
          return JSON.stringify({ ...document, __meta__: { hash: sha256(sent(document)) } });
        };
        const own = code.replace(/^import \{ graphql \} from .*$/m, '').replace(/\bgraphql\(`([^`]*)`\)/g, inPlace);
        return { code: own, map: null };
      },
    },
  };
}
