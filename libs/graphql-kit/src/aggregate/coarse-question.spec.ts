import { describe, expect, it } from 'vitest';
import { demandCoarse } from './coarse-question';

const isCoarse = (name: string, value: unknown): boolean =>
  name === 'format' || (name === 'unitCode' && value !== '140602001J01');
const ask = (where: object) => () => demandCoarse({}, [where], isCoarse);

describe('a question of who may not see the rows', () => {
  it('may have conditions that many rows share, all of which must hold', () => {
    expect(ask({ unitCode: '140602', and: [{ format: ['OTHER'] }, { format: null }] })).not.toThrow();
  });

  it('may not ask for all but a few: all, less all but one shop, is that shop', () => {
    const oneShop = { and: [{ unitCode: '140602' }, { format: ['OTHER'] }] };
    expect(ask({ not: oneShop })).toThrow(/not/);
    expect(ask({ and: [{ or: [oneShop, { format: ['OTHER'] }] }] })).toThrow(/or/);
  });

  it('may not ask for few, by name or by a value that few have; it is told which', () => {
    expect(ask({ search: '张' })).toThrow(/search: "张"/);
    expect(ask({ and: [{ unitCode: '140602001J01' }] })).toThrow(/unitCode: "140602001J01"/);
  });

  it('may have no condition on groups and no order of them', () => {
    expect(() => demandCoarse({ having: [{ measure: 'n', of: 'VALUE', gt: '3' }] })).toThrow(/having/);
    expect(() => demandCoarse({ orderBy: [{ measure: 'n', of: 'VALUE', direction: 'ASC' }] })).toThrow(/orderBy/);
  });
});
