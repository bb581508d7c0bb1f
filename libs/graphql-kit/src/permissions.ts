import { type GraphQLSchema, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { RequestContext } from './context';
import { forbidden, oneselfNeeded, passwordChangeNeeded, sessionNeeded, unauthenticated } from './errors';

/**
 * Rights beside those of the permission matrix: open to everybody, to whoever is signed in, to who did so himself, without a token, or to
 * who moreover acts as himself and not in somebody's place. The last, as those of the matrix, is nobody's before an initial password is
 * changed.
 */
export type Access = 'PUBLIC' | 'SIGNED_IN' | 'SESSION' | 'ONESELF' | (string & {});

/** Names the right that a root field needs. Every root field must have it: the schema does not start otherwise. */
export const Permit = (access: Access) => Extensions({ access });

/** Marks a root query whose JSON comes straight from PostgreSQL (`readConnection`, `readOne`, `readList`). */
export const ReadsRows = () => Extensions({ readsRows: true });

/** Marks a mutation whose input holds itself (the conditions of lists): graphql-jit would unroll it without end, so graphql-js runs it. */
export const Interpreted = () => Extensions({ interpreted: true });

/** Lets the texts of a root field be longer than those of others; its own rules hold each of them. */
export const TakesTexts = (longest: number) => Extensions({ longestText: longest });

/** Throws when the viewer may not use a root field. */
export function demandAccess(context: RequestContext, access: unknown): void {
  if (access === 'PUBLIC') return;
  if (!context.signedIn) throw unauthenticated();
  const { token, mustChangePassword, permissions, absenceId } = context.signedIn;
  const ofSession = access === 'SESSION' || access === 'ONESELF';
  if (token && (ofSession || mustChangePassword)) throw mustChangePassword ? passwordChangeNeeded() : sessionNeeded();
  if (absenceId && access === 'ONESELF') throw oneselfNeeded();
  if (access === 'SIGNED_IN' || access === 'SESSION') return;
  if (mustChangePassword) throw passwordChangeNeeded();
  if (access === 'ONESELF') return;
  if (typeof access !== 'string' || !permissions.has(access)) throw forbidden(String(access));
}

const ACCESS_TEXTS: Readonly<Record<string, string>> = {
  PUBLIC: '无须登录。 Open to everybody.',
  SIGNED_IN: '须登录。 Needs a session.',
  SESSION: '须本人登录，访问令牌不可。 Needs a session; not open to access tokens.',
  ONESELF:
    '须本人登录并以本人身份，访问令牌和代理他人时不可。 Needs a session as oneself; not open to access tokens or in somebody’s place.',
};

/** Says in the description of every root field which right it needs; fails at start when one names none. */
export function describePermits(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(isObjectType(type) ? type.getFields() : {})) {
      const access = field.extensions['access'];
      if (typeof access !== 'string') throw new Error(`${type?.name}.${field.name} names no permission`);
      field.description = `${field.description ?? ''} ${ACCESS_TEXTS[access] ?? `权限 ${access}。 Needs ${access}.`}`.trim();
    }
  }
}
