import { hash, verify } from '@node-rs/argon2';

// OWASP's smallest setting for argon2id: about 30 ms, so that signing in does not become the way to exhaust the server.
const ARGON2ID = 2;
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** argon2id in PHC form; the same text in any Unicode form is the same password. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), COST);

let dummy: Promise<string> | null = null;

/** Whether a password fits; without an account it takes as long and answers no. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  const known = passwordHash ?? (await (dummy ??= hashPassword('nobody has this password')));
  const fits = await verify(known, password.normalize('NFKC'));
  return fits && passwordHash !== null;
}
