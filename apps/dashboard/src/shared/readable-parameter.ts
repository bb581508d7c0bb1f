import { inBrackets } from './format';

/** The value of a parameter as people read it: a rate also as per cent (`0.70` → `0.70（70 %）`). */
export function readableValue(kind: string, value: string): string {
  return kind === 'RATE' ? value + inBrackets(`${percent(value)} %`) : value;
}

// shifts the decimal point in the text, so that 0.07 is 7 and not 7.000000000000001
function percent(rate: string): string {
  const [whole = '0', places = ''] = rate.split('.');
  const shifted = `${whole}${places.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = places.slice(2).replace(/0+$/, '');
  return rest === '' ? shifted : `${shifted}.${rest}`;
}
