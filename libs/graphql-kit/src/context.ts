import type { Clock } from '@chengxin/kernel';
import type { Actor, Database, ReadTransaction } from '@chengxin/persistence';

export type Language = 'zh' | 'en';

/** Who asks, as the identity slice tells it. */
export interface SignedIn {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly permissions: ReadonlySet<string>;
  readonly unitId: number;
  readonly actor: Actor;
  readonly mustChangePassword: boolean;
  /** The absence of a colleague in whose place the session acts, with the role and unit of the post; null or absent for oneself. */
  readonly absenceId?: string | null;
  /** The personal access token that was sent in place of a session; null or absent behind a session. */
  readonly token?: TokenInUse | null;
}

/** A personal access token that a request is made with. */
export interface TokenInUse {
  readonly id: string;
  /** Of a link: reads figures as CSV and nothing else. */
  readonly linkOnly: boolean;
  /** Cost of free queries that it may reach in an hour, within that of its owner's role. */
  readonly hourlyBudget: number;
}

/** Everything that a resolver gets. */
export interface RequestContext {
  readonly requestId: string;
  readonly language: Language;
  readonly clock: Clock;
  readonly database: Database;
  readonly demo: boolean;
  readonly remoteAddress: string;
  readonly userAgent: string;
  /** Whether the operation is one of the dashboard's own documents, which cost nothing of a budget. */
  readonly isTrusted?: boolean;
  /** Null when nobody is signed in; set by `signIn` for the rest of its own request. */
  signedIn: SignedIn | null;
  /** All reads of this request; a write replaces it by one that sees the write. */
  read: ReadTransaction;
  /** Session token to set (or, when empty, to clear) with the answer. */
  sessionCookie: { token: string; expiresAt: Date } | null | undefined;
  /** Begins a new read transaction that sees what has just been written. */
  refreshRead(): void;
  /** Counts what acts have touched, so that figures read next include them. */
  settle(): Promise<void>;
}
