import type { DocumentNode } from 'graphql';

/** The hash that the build has given a document; none where nothing is built. */
export const hashOf = (document: DocumentNode & { readonly __meta__?: { readonly hash?: string } }): string | undefined =>
  document.__meta__?.hash;
