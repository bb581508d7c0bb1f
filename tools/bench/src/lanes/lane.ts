import type { RowScope } from '@chengxin/persistence';

/** The servers that are compared. */
export const LANES = ['chengxin', 'postgraphile', 'plain'] as const;
export type LaneName = (typeof LANES)[number];

/** What a lane's process is told by its parent. */
export interface LaneTask {
  readonly lane: LaneName;
  /** Superuser's address: every lane takes the application's role itself. */
  readonly url: string;
  readonly scope: RowScope;
  /** Statements of the plain lane, by name. */
  readonly statements: Readonly<Record<string, string>>;
}

/** Body of a request to the plain lane. */
export interface PlainRequest {
  readonly statement: string;
  readonly values: readonly unknown[];
}

/** Database connections of every lane. */
export const CONNECTIONS = 10;
