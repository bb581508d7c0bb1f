import { storedLanguage } from '../shared/language';

/** Who opens the page, as far as the examples need it. */
export interface Visitor {
  readonly displayName: string;
  readonly permissions: readonly string[];
  readonly mustChangePassword: boolean;
  readonly unitCode: string;
  /** The day the figures reach to, YYYY-MM-DD. */
  readonly today: string;
}

export interface GraphQLRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** The build tells the server to trust this text. */
export const DOCUMENT = '{ viewer { displayName permissions mustChangePassword today unit { code } } }';

interface VisitorAnswer {
  readonly data?: { readonly viewer: Omit<Visitor, 'unitCode'> & { readonly unit: { readonly code: string } } } | null;
}

/** Asks the server as the person whose session this browser has; answers the body, also of a refusal. */
export async function ask(request: GraphQLRequest, headers: Readonly<Record<string, string>> = {}): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'accept-language': storedLanguage(),
      accept: 'application/graphql-response+json, application/json',
      ...headers,
      'content-type': 'application/json',
    },
    body: JSON.stringify(request),
  });
  return (await response.json()) as object;
}

/** The person signed in; null when nobody is. */
export async function findVisitor(): Promise<Visitor | null> {
  const { data } = (await ask({ query: DOCUMENT })) as VisitorAnswer;
  if (!data?.viewer) return null;
  const { unit, ...visitor } = data.viewer;
  return { ...visitor, unitCode: unit.code };
}
