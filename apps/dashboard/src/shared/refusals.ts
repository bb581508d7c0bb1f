import { formatClause, inBrackets } from './format';

/** A business refusal as the API's payloads carry it. */
export interface Refusal {
  code: string;
  message: string;
  clause?: string | null;
  path: readonly string[];
}

export interface SortedRefusals {
  /** Per field of the form: what to show under it. */
  byField: Map<string, string[]>;
  /** Refusals that no field of the form answers for. */
  rest: Refusal[];
}

/** Message as a sentence and, after it, the clause it rests on: `户数超过上限（SD-R02）`. */
export function refusalText({ message, clause }: Refusal): string {
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  return clause ? sentence + inBrackets(formatClause(clause)) : sentence;
}

/** Puts each refusal at the innermost part of its path that is a field: `['input', 'memberIds', '3']` belongs to `memberIds`. */
export function sortRefusals(refusals: readonly Refusal[], fields: readonly string[]): SortedRefusals {
  const byField = new Map<string, string[]>();
  const rest: Refusal[] = [];
  for (const refusal of refusals) {
    const field = refusal.path.findLast((part) => fields.includes(part));
    if (field === undefined) rest.push(refusal);
    else byField.set(field, [...(byField.get(field) ?? []), refusalText(refusal)]);
  }
  return { byField, rest };
}
