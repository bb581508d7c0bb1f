/** The month `steps` months after (or before, when negative): `('2026-01', -1)` → `2025-12`. */
export function monthStep(month: string, steps: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + steps;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** All months from the first to the last, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthStep(month, 1)) months.push(month);
  return months;
}
