import { describe, expect, it } from 'vitest';
import { RandomStream } from './random';

const draw = (seed: number, label: string): number[] => {
  const random = new RandomStream(seed, label);
  return Array.from({ length: 5 }, () => random.next());
};

describe('repeatable chance', () => {
  it('draws the same for the same seed and label, and something else for another', () => {
    expect(draw(1, 'a')).toEqual(draw(1, 'a'));
    expect(draw(1, 'a')).not.toEqual(draw(2, 'a'));
    expect(draw(1, 'a')).not.toEqual(draw(1, 'b'));
  });

  it('is even, and normal where asked', () => {
    const random = new RandomStream(3, 'even');
    const even = Array.from({ length: 20_000 }, () => random.next());
    expect(even.reduce((sum, value) => sum + value) / even.length).toBeCloseTo(0.5, 1);
    const normal = Array.from({ length: 20_000 }, () => random.normal());
    expect(normal.reduce((sum, value) => sum + value) / normal.length).toBeCloseTo(0, 1);
    expect(Math.sqrt(normal.reduce((sum, value) => sum + value ** 2, 0) / normal.length)).toBeCloseTo(1, 1);
  });

  it('keeps whole numbers within their bounds, both included', () => {
    const random = new RandomStream(4, 'int');
    const drawn = new Set(Array.from({ length: 500 }, () => random.int(2, 5)));
    expect([...drawn].sort()).toEqual([2, 3, 4, 5]);
  });

  it('shuffles without loss and makes version 4 identifiers', () => {
    const random = new RandomStream(5, 'more');
    expect(random.shuffle([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
    expect(random.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
