import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { FastifyRequest } from 'fastify';
import { bearerOf } from './access';

/** Texts of the dashboard's documents by their SHA-256: the build writes them, the dashboard sends the hash alone. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Reads what the build of the dashboard has written; nothing is trusted where there was none. */
export function readTrustedDocuments(file: string): TrustedDocuments {
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

interface Asked {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/**
 * Puts the text of a trusted document where a request names its hash, or recognises the text itself; answers whether the document is
 * trusted. Another text is not, whatever hash comes with it; an unknown hash is left to Apollo, which refuses it.
 */
function putTrustedDocument(request: FastifyRequest, documents: TrustedDocuments): boolean {
  const asked = request.body as Asked | null | undefined;
  if (typeof asked !== 'object' || asked === null) return false;
  const hash = asked.extensions?.persistedQuery?.sha256Hash;
  if (typeof asked.query === 'string')
    return hash === undefined && documents.has(createHash('sha256').update(asked.query).digest('hex'));
  const text = typeof hash === 'string' && asked.query === undefined ? documents.get(hash) : undefined;
  if (text === undefined) return false;
  asked.query = text;
  delete asked.extensions?.persistedQuery;
  return true;
}

/** The same, and asked at a session: the dashboard has one, and whatever a program asks with a token it asks freely. */
export const asksAsDashboard = (request: FastifyRequest, documents: TrustedDocuments): boolean =>
  putTrustedDocument(request, documents) && !bearerOf(request);
