/** A decimal as the server sends it, or a count. Never passes through binary floating point when it is a string. */
export type DecimalInput = string | number | null | undefined;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Moves the decimal point `shift` places to the right and rounds half up (away from zero) to `places`.
 * Answers plain digits with thousands separators, or null for what is no decimal.
 */
export function roundedText(value: DecimalInput, places: number, shift = 0): string | null {
  if (value === null || value === undefined) return null;
  const match = DECIMAL.exec(typeof value === 'number' ? plainNumber(value) : value.trim());
  if (!match) return null;
  const fraction = match[3] ?? '';
  const digits = BigInt((match[2] ?? '0') + fraction.padEnd(shift, '0'));
  const scale = Math.max(fraction.length, shift) - shift;
  const rounded = scale > places ? roundHalfUp(digits, scale - places) : digits * 10n ** BigInt(places - scale);
  const text = rounded.toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places).replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = match[1] === '-' && rounded !== 0n ? '-' : '';
  return sign + whole + (places > 0 ? `.${text.slice(text.length - places)}` : '');
}

/** −1, 0 or 1: which way a difference points. */
export function signOf(value: DecimalInput): -1 | 0 | 1 {
  const text = String(value ?? '0');
  if (!/[1-9]/.test(text)) return 0;
  return text.startsWith('-') ? -1 : 1;
}

function roundHalfUp(digits: bigint, drop: number): bigint {
  const unit = 10n ** BigInt(drop);
  return (digits + unit / 2n) / unit;
}

function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(6);
}
