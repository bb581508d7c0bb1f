import { expect, it } from 'vitest';
import { shownCell } from './shown-cell';

const words = { yes: '是', no: '否' };

it('a figure is shown with all its places, and only a figure is parted into thousands', () => {
  expect(shownCell('0.734000', 'figure', words)).toBe('0.734000');
  expect(shownCell('1234567.50', 'figure', words)).toBe('1,234,567.50');
  expect(shownCell(-9602, 'figure', words)).toBe('-9,602');
  expect(shownCell('140622001234', 'code', words)).toBe('140622001234');
  expect(shownCell('2026-08', 'month', words)).toBe('2026-08');
});

it('yes and no are words, and nothing is nothing', () => {
  expect([true, false, null, undefined, ''].map((cell) => shownCell(cell, 'name', words))).toEqual(['是', '否', '', '', '']);
});
