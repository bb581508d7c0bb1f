/** Address of the sign-in page that leads back to where one is. */
export function signInPath({ pathname, search }: { pathname: string; search: string }): string {
  return `/sign-in?${new URLSearchParams({ from: pathname + search })}`;
}

/** Where to go after signing in: only an address of this server. */
export function landingAfterSignIn(search: string): string {
  const from = new URLSearchParams(search).get('from') ?? '';
  return /^\/(?![/\\])/.test(from) && !from.startsWith('/sign-in') ? from : '/';
}
