import type { Label } from './label';

/** A rule's no, in both languages; the request's language chooses. */
export type RefusalText = Label;

/** One reason why a business act is refused: data for the payload's `errors`, never a crash. */
export interface RefusalReason {
  /** Stable, upper case, for programs. */
  readonly code: string;
  readonly text: RefusalText;
  /** Source clause, as `SD-R02`. */
  readonly clause?: string;
  /** Path of the input field that a form shows it at, as `['input', 'name']`. */
  readonly path: readonly string[];
}

/** What a rule answers. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly reason: RefusalReason };

export const allowed: Verdict = { ok: true };

/** A negative verdict. */
export const refused = (code: string, text: RefusalText, path: readonly string[], clause?: string): Verdict => ({
  ok: false,
  reason: clause === undefined ? { code, text, path } : { code, text, path, clause },
});

/** Thrown by services when a rule says no; graphql-kit turns it into the payload's `errors`. */
export class Refusal extends Error {
  readonly reasons: readonly RefusalReason[];

  constructor(...reasons: RefusalReason[]) {
    super(reasons.map((reason) => reason.code).join(', '));
    this.name = 'Refusal';
    this.reasons = reasons;
  }
}

/** Throws one Refusal with the reasons of all negative verdicts, if there is any. */
export function demand(...verdicts: Verdict[]): void {
  const reasons = verdicts.flatMap((verdict) => (verdict.ok ? [] : [verdict.reason]));
  if (reasons.length > 0) throw new Refusal(...reasons);
}
