/** What became of a sign-in: done, refused with the server's words, or no answer. */
export type SignInAnswer =
  | { kind: 'signed-in' }
  | { kind: 'refused'; message: string | undefined; requestId: string | undefined }
  | { kind: 'failed' };

interface SignInBody {
  data?: { signIn?: { viewer?: { id: string } | null; errors: Array<{ message: string }> } | null } | null;
  errors?: Array<{ message: string; extensions?: { requestId?: string } }>;
}

/** The build tells the server to trust this text. */
export const DOCUMENT =
  'mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { id } errors { code message } } }';

/** Asks for a session with a plain request: this page loads no GraphQL client. */
export async function signIn(username: string, password: string): Promise<SignInAnswer> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ operationName: 'SignIn', query: DOCUMENT, variables: { input: { username, password } } }),
    });
    return signInAnswer((await response.json()) as SignInBody);
  } catch {
    return { kind: 'failed' };
  }
}

/** Reads the server's answer; a refusal keeps its words and the request number. */
export function signInAnswer(body: SignInBody): SignInAnswer {
  const payload = body.data?.signIn;
  if (payload?.viewer) return { kind: 'signed-in' };
  const problem = body.errors?.[0];
  return { kind: 'refused', message: payload?.errors[0]?.message ?? problem?.message, requestId: problem?.extensions?.requestId };
}
