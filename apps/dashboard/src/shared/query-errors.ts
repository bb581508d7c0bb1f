import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Code of a refused query, such as `FORBIDDEN`; undefined for failures of the network. */
export function codeOf(error: unknown): string | undefined {
  return extension(error, 'code');
}

/** Request number of a failed query, to tell the administrator. */
export function requestIdOf(error: unknown): string | undefined {
  return (
    extension(error, 'requestId') ??
    (ServerError.is(error) ? (error.response.headers.get('x-request-id') ?? undefined) : undefined)
  );
}

/** Whether the session has ended, however the server says it. */
export function isSignedOut(error: unknown): boolean {
  return codeOf(error) === 'UNAUTHENTICATED' || (ServerError.is(error) && error.statusCode === 401);
}

interface Extended {
  extensions?: Record<string, unknown> | undefined;
}

function extension(error: unknown, name: string): string | undefined {
  return [...errorsOf(error).map((one) => one.extensions?.[name])].find((value) => typeof value === 'string');
}

function errorsOf(error: unknown): readonly Extended[] {
  if (CombinedGraphQLErrors.is(error)) return [...error.errors, { extensions: error.extensions }];
  return ServerError.is(error) ? errorsInBody(error.bodyText) : [];
}

/** A refusal that came with a status of its own keeps its errors in the body. */
function errorsInBody(body: string): readonly Extended[] {
  try {
    const parsed: unknown = JSON.parse(body);
    const errors = typeof parsed === 'object' && parsed !== null && 'errors' in parsed ? parsed.errors : [];
    return Array.isArray(errors) ? errors.filter((one): one is Extended => typeof one === 'object' && one !== null) : [];
  } catch {
    return [];
  }
}
