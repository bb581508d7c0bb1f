import { ApolloLink } from '@apollo/client';
import { hashOf } from '../shared/hash-of';

/**
 * Sends the hash of a document in place of its text: the build has told the server both. Where nothing is built, the development
 * server's pages send the text, as who may ask freely does.
 */
export const trustedLink = new ApolloLink((operation, forward) => {
  const hash = hashOf(operation.query);
  if (hash !== undefined) {
    operation.extensions['persistedQuery'] = { version: 1, sha256Hash: hash };
    operation.setContext(({ http }: { http?: object }) => ({ http: { ...http, includeQuery: false } }));
  }
  return forward(operation);
});
