/** GB/T 22239-2019 8.1.4.1 b): failed sign-ins are limited and sessions end by themselves. The clause names no numbers. */
export const LOCKOUT = {
  clause: 'GB/T 22239-2019 8.1.4.1 b)',
  /** Failures in a row after which an account is locked. */
  failures: 5,
  /** Failures after which an address is locked: whole offices stand behind one address. */
  addressFailures: 30,
  /** Sign-ins under way at once from one address. */
  addressAtOnce: 100,
  minutes: 15,
} as const;

const LOCK_MS = LOCKOUT.minutes * 60_000;

/** How often somebody has failed, and until when they wait for it. */
export interface Attempts {
  readonly failed: number;
  readonly lockedUntil: Date | null;
}

export const noAttempts: Attempts = { failed: 0, lockedUntil: null };

/** Is somebody locked out now? A lock that would last longer than any can was set by a clock that has been put back since. */
export function isLockedOut({ lockedUntil }: Attempts, now: Date): boolean {
  if (!lockedUntil) return false;
  const left = lockedUntil.getTime() - now.getTime();
  return left > 0 && left <= LOCK_MS;
}

/**
 * The state once a further attempt is under way. It counts as failed until it has succeeded, so that many attempts at once are no way
 * around the limit. While locked out nothing is counted: the lock ends on time however often somebody knocks.
 */
export function afterAttempt(state: Attempts, now: Date, limit: number = LOCKOUT.failures): Attempts {
  if (isLockedOut(state, now)) return state;
  const failed = (state.lockedUntil ? 0 : state.failed) + 1;
  return { failed, lockedUntil: failed >= limit ? new Date(now.getTime() + LOCK_MS) : null };
}

const MAX_ADDRESSES = 10_000;

interface AddressState extends Attempts {
  /** Attempts whose outcome is not known yet. */
  readonly underWay: number;
  readonly since: number;
}

/** Attempts by address, kept for as long as they matter; the address that was used longest ago is forgotten first. */
export class AddressAttempts {
  readonly #byAddress = new Map<string, AddressState>();

  /** Begins an attempt; false when the address is locked out or has too many under way. Each attempt begun must be ended. */
  begin(address: string, now: Date): boolean {
    const state = this.#stateOf(address, now);
    if (isLockedOut(state, now) || state.underWay >= LOCKOUT.addressAtOnce) return false;
    this.#keep(address, { ...state, underWay: state.underWay + 1 });
    return true;
  }

  /** Ends an attempt; only failures are counted, so that an office may sign in all at once. */
  end(address: string, now: Date, succeeded: boolean): void {
    const state = this.#stateOf(address, now);
    const counted = succeeded ? state : { ...state, ...afterAttempt(state, now, LOCKOUT.addressFailures) };
    this.#keep(address, { ...counted, underWay: Math.max(0, state.underWay - 1) });
  }

  #stateOf(address: string, now: Date): AddressState {
    const known = this.#byAddress.get(address);
    if (known && (isLockedOut(known, now) || Math.abs(now.getTime() - known.since) <= LOCK_MS)) return known;
    return { ...noAttempts, underWay: known?.underWay ?? 0, since: now.getTime() };
  }

  #keep(address: string, state: AddressState): void {
    this.#byAddress.delete(address);
    this.#byAddress.set(address, state);
    const oldest = this.#byAddress.keys().next();
    if (this.#byAddress.size > MAX_ADDRESSES && !oldest.done) this.#byAddress.delete(oldest.value);
  }
}
