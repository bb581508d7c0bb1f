/** One field of a subject, as it was and as it is; null where it was not stated. */
export interface Difference {
  field: string;
  before: unknown;
  after: unknown;
}

/** Field by field what an act changed: fields that are the same on both sides are left out, those of one side alone are told. */
export function toDifferences(before: string | null | undefined, after: string | null | undefined): Difference[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: was[field] ?? null, after: is[field] ?? null }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

function fieldsOf(json: string | null | undefined): Record<string, unknown> {
  const parsed: unknown = json ? JSON.parse(json) : null;
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Whether a value is the id of a row, which tells a reader nothing in full length. */
export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);
