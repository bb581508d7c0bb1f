import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type * as generated from './src/gql';

type Documents = typeof generated;

const GENERATED = fileURLToPath(new URL('./src/gql/index.ts', import.meta.url));

/**
 * Puts each document where it is written: `graphql()` finds a document by its text in a map of all documents, so that every page would
 * carry those of all pages.
 */
export function ownDocuments(): Plugin {
  let documents: Documents;
  return {
    name: 'chengxin-own-documents',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      documents = (await runnerImport<Documents>(GENERATED)).module;
    },
    transform: {
      filter: { id: /\.graphql\.ts$/ },
      handler(code) {
        const inPlace = (_: string, source: string): string => {
          const document: unknown = documents.graphql(source);
          if (!document || Object.keys(document).length === 0) this.error('npm run codegen has not seen this document');
          return JSON.stringify(document);
        };
        const own = code.replace(/^import \{ graphql \} from .*$/m, '').replace(/\bgraphql\(`([^`]*)`\)/g, inPlace);
        return { code: own, map: null };
      },
    },
  };
}
