import type { RefusalReason } from '@chengxin/kernel';

/** What a thread is told when it begins. */
export interface ThreadTask {
  readonly work: string;
  readonly input: unknown;
}

/** What it says at its end; what fails otherwise ends the thread with its error. */
export type ThreadAnswer = { readonly output: unknown } | { readonly reasons: readonly RefusalReason[] };
