import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupSize, suppressSmallCells } from './suppress-small-cells';

const LIMIT = 5;
const group = (rows: number, ...counted: number[]): GroupSize => ({ periods: [{ rows, counted }] });
const total = (parts: readonly GroupSize[]): GroupSize =>
  group(parts.reduce((sum, { periods }) => sum + (periods[0]?.rows ?? 0), 0));
const hidden = (...parts: GroupSize[]) => suppressSmallCells(parts, total(parts), LIMIT);

describe('a group too small to be shown', () => {
  it('is hidden together with the next smallest, or the total would tell it', () => {
    expect(hidden(group(100), group(4), group(30), group(60))).toEqual({ parts: [false, true, true, false], total: false });
  });

  it('is one with fewer rows than the limit; none at all tells nothing', () => {
    expect(hidden(group(5), group(6), group(0))).toEqual({ parts: [false, false, false], total: false });
  });

  it('is one in which a measure counts a few, or all but a few', () => {
    expect(hidden(group(200, 2), group(300, 100), group(400, 100)).parts).toEqual([true, true, false]);
    expect(hidden(group(200, 198), group(300, 100), group(400, 100)).parts).toEqual([true, true, false]);
    expect(hidden(group(200, 200), group(300, 0)).parts).toEqual([false, false]);
  });

  it('is one that was small in the period compared with', () => {
    const grown: GroupSize = {
      periods: [
        { rows: 50, counted: [] },
        { rows: 3, counted: [] },
      ],
    };
    expect(suppressSmallCells([grown, group(60), group(70)], group(180), LIMIT).parts).toEqual([true, true, false]);
  });

  it('takes others with it until what is hidden is large enough together: 1 + 2 < 5', () => {
    expect(hidden(group(1), group(2), group(9), group(90)).parts).toEqual([true, true, true, false]);
    expect(hidden(group(4), group(4), group(9), group(90)).parts).toEqual([true, true, false, false]);
  });

  it('takes the total with it where no other group is left to hide', () => {
    expect(hidden(group(3))).toEqual({ parts: [true], total: true });
    expect(hidden(group(1), group(2))).toEqual({ parts: [true, true], total: true });
    expect(hidden(group(3), group(4))).toEqual({ parts: [true, true], total: false });
  });

  it('can never be worked out from what is shown', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 }), (sizes) => {
        const parts = sizes.map((size) => group(size));
        const answer = hidden(...parts);
        const shown = sizes.filter((_, index) => !answer.parts[index]);
        expect(shown.every((size) => size === 0 || size >= LIMIT)).toBe(true);
        const secret = sizes.filter((_, index) => answer.parts[index]);
        if (answer.total || secret.length === 0) return;
        expect(secret.length).toBeGreaterThan(1);
        expect(secret.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(LIMIT);
      }),
    );
  });
});
