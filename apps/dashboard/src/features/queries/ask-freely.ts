import type { Language } from '../../shared/language';

/** What is asked: a text that is no document of the dashboard. */
export interface FreeQuery {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a query has cost, and what is left of the hour's budget. */
export interface QueryCost {
  readonly query: number;
  readonly remaining: number;
  /** When the next hour begins, ISO 8601. */
  readonly resetsAt: string;
}

export interface FreeError {
  readonly message: string;
  readonly code: string | null;
}

/** What came of a query: data, what was wrong with it, what it cost. */
export interface FreeAnswer {
  readonly data: unknown;
  readonly errors: readonly FreeError[];
  readonly cost: QueryCost | null;
  readonly requestId: string | null;
  readonly milliseconds: number;
  /** The whole answer, as the server sent it. */
  readonly body: object;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message?: string;
    readonly extensions?: { readonly code?: string; readonly cost?: QueryCost };
  }[];
  readonly extensions?: { readonly cost?: QueryCost; readonly requestId?: string };
}

/** Asks the server as the person whose session this browser has; throws where it cannot be reached. */
export async function askFreely(asked: FreeQuery, language: Language, send: typeof fetch = fetch): Promise<FreeAnswer> {
  const began = performance.now();
  const response = await send('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(asked),
  });
  const body = (await response.json()) as Body;
  const errors = body.errors ?? [];
  return {
    data: body.data ?? null,
    errors: errors.map(({ message = '', extensions }) => ({ message, code: extensions?.code ?? null })),
    cost: body.extensions?.cost ?? errors.find(({ extensions }) => extensions?.cost)?.extensions?.cost ?? null,
    requestId: body.extensions?.requestId ?? response.headers.get('x-request-id'),
    milliseconds: Math.round(performance.now() - began),
    body,
  };
}
