import { randomBytes } from 'node:crypto';
import type { Clock } from '@chengxin/kernel';
import type { Pool } from 'pg';
import { isLoopback, permissionsOf, permissionsOfToken, TOKEN_PREFIX } from '../domain';
import { type AuthenticatedUser, hashOfToken } from './session.queries';

/** Somebody whose program sent a token; there is no session to end. */
export interface TokenHolder extends Omit<AuthenticatedUser, 'session' | 'absenceId'> {
  readonly token: { readonly id: string; readonly linkOnly: boolean; readonly hourlyBudget: number };
}

/** A token: 256 random bits behind a prefix. Shown once; only its hash is stored. */
export const newAccessToken = (): string => `${TOKEN_PREFIX}${randomBytes(32).toString('base64url')}`;

const TOKEN = new RegExp(`^${TOKEN_PREFIX}[\\w-]{43}$`);

interface TokenRow extends Omit<AuthenticatedUser, 'permissions' | 'actor' | 'session' | 'absenceId'> {
  readonly tokenId: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly linkOnly: boolean;
  readonly hourlyBudget: number;
  readonly demo: boolean;
  readonly parentId: number | null;
  readonly scopeFrom: number;
  readonly scopeTo: number;
}

/**
 * Who sends a personal access token, with the token's unit and permissions as far as the owner still has them; null when it is unknown,
 * over or revoked, its owner locked or no longer above its unit, or a demonstration user's used from another machine. One statement.
 */
export async function authenticateToken(
  pool: Pool,
  secret: string,
  clock: Clock,
  { remoteAddress }: { readonly remoteAddress: string },
): Promise<TokenHolder | null> {
  if (!TOKEN.test(secret)) return null;
  const { rows } = await pool.query<TokenRow>({
    name: 'authenticate-token',
    text: 'select * from token_signing_in($1, $2, $3)',
    values: [hashOfToken(secret), clock.realNow().toISOString(), remoteAddress],
  });
  const row = rows[0];
  if (!row || (row.demo && !isLoopback(remoteAddress))) return null;
  const { userId, username, displayName, role, mustChangePassword, unitId, tokenId, linkOnly, hourlyBudget } = row;
  return {
    userId,
    username,
    displayName,
    role,
    mustChangePassword,
    unitId,
    permissions: permissionsOfToken(row.permissions, permissionsOf(role)),
    // The trail names both: whose act it was, and by which token.
    actor: {
      userId,
      name: `${displayName}（令牌 ${row.name}）`,
      scope: { from: row.scopeFrom, to: row.scopeTo, peerParentId: row.parentId },
      requestId: null,
    },
    token: { id: tokenId, linkOnly, hourlyBudget },
  };
}
