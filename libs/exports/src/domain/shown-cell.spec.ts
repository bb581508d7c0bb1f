import { describe, expect, it } from 'vitest';
import { figureOf, textOf } from './shown-cell';

describe('what a page shows', () => {
  it.each([
    ['73.4 %', 0.734, 'percent'],
    ['−3.4 %', -0.034, 'percent'],
    ['100.0 %', 1, 'percent'],
    ['9,602', 9602, 'count'],
    ['0', 0, 'count'],
    ['12.4', 12.4, 'tenths'],
    ['92.35', 92.35, 'hundredths'],
    ['0.734000', 0.734, 'millionths'],
    ['1,234,567.50', 1_234_567.5, 'hundredths'],
  ])('as %s is the number %d and looks the same', (text, value, style) => {
    expect(figureOf(text)).toEqual({ text, value, style });
  });

  it.each([
    '—',
    '',
    '7,046 / 9,602',
    '+3.4 个百分点',
    '12（今 13）',
    '73 %',
    '1,23',
    '0.734',
    '73.400000 %',
    '2026-09-30',
    '=1+1',
    // more than a number of a workbook keeps
    '1234567890123456',
    '9'.repeat(400),
  ])('as %j stays a text', (text) => {
    expect(figureOf(text)).toBe(text);
    expect(textOf(figureOf(text))).toBe(text);
  });
});
