import { expect, it } from 'vitest';
import { namesApart } from './names-apart';

const store = (storeName: string, customerCode: string) => ({ storeName, retailer: { customerCode } });

it('stores of the same name on a list are told apart by their customer codes, the others are named alone', () => {
  const roll = [store('宏伟便利店', '140622001'), store('鑫源商店', '140622002'), store('宏伟便利店', '140622003')];
  expect(roll.map(namesApart(roll))).toEqual(['宏伟便利店 140622001', '鑫源商店', '宏伟便利店 140622003']);
  expect(namesApart(roll)({ storeName: '宏伟便利店', retailer: null })).toBe('宏伟便利店');
});
