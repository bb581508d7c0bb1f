/** GB/T 22239-2019 8.1.4.1 b): a session ends when nobody uses it, and at the latest after a working day. */
export const SESSION = {
  clause: 'GB/T 22239-2019 8.1.4.1 b)',
  idleMs: 2 * 3_600_000,
  absoluteMs: 12 * 3_600_000,
  /** Use is noted at most this often. */
  noteUseMs: 60_000,
} as const;

/** When a session that begins now ends at the latest. */
export const sessionExpiry = (now: Date): Date => new Date(now.getTime() + SESSION.absoluteMs);
