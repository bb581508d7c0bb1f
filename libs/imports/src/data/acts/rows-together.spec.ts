import { describe, expect, it } from 'vitest';
import { rowsTogether } from './rows-together';

describe('rows that are done together', () => {
  const lots = (...rows: (string | null)[][]) => rowsTogether(rows, (row) => row).map((lot) => lot.map((row) => row.join('')));

  it('share a key, or are linked by rows between them, and keep their order', () => {
    expect(lots(['甲', '1'], ['乙', '2'], ['甲', '3'])).toEqual([['甲1', '甲3'], ['乙2']]);
    expect(lots([null, '1'], ['乙', '2'], ['甲', '1'], ['甲', '2'], ['丙', '4'])).toEqual([['1', '乙2', '甲1', '甲2'], ['丙4']]);
  });

  it('are each alone without a key', () => {
    expect(lots([null], [null], ['甲'])).toEqual([[''], [''], ['甲']]);
  });

  it('are found in a moment, however long the chain between them is', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => [`组${index + 1}`, `组${index}`]);
    expect(rowsTogether(chain, (row) => row)).toHaveLength(1);
  });
});
