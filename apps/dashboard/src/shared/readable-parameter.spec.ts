import { describe, expect, it } from 'vitest';
import { readableValue } from './readable-parameter';

describe('the value of a parameter', () => {
  it('that is a rate is also read as per cent, exactly', () => {
    expect(readableValue('RATE', '0.70')).toBe('0.70（70 %）');
    expect(readableValue('RATE', '0.07')).toBe('0.07（7 %）');
    expect(readableValue('RATE', '0.1125')).toBe('0.1125（11.25 %）');
    expect(readableValue('RATE', '1')).toBe('1（100 %）');
    expect(readableValue('RATE', '0')).toBe('0（0 %）');
  });

  it('of any other kind stands as it is', () => expect(readableValue('INTEGER', '25')).toBe('25'));
});
