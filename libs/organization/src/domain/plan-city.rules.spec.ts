import { describe, expect, it } from 'vitest';
import type { ListedCity } from './administrative-division';
import { planCity } from './plan-city.rules';

const SHUOZHOU: ListedCity = {
  province: { code: '140000', name: '山西省' },
  city: { code: '140600', name: '朔州市' },
  counties: [
    { code: '140601', name: '市辖区' },
    { code: '140602', name: '朔城区' },
    { code: '140622', name: '应县' },
    { code: '140671', name: '经济开发区' },
  ],
  townships: [
    { code: '140602001', name: '北城街道', countyCode: '140602' },
    { code: '140622100', name: '金城镇', countyCode: '140622' },
    { code: '140622400', name: '金沙滩林场', countyCode: '140622' },
    { code: '140671200', name: '滋润乡', countyCode: '140671' },
  ],
};
const ZONE = new Map([['140671', '140602']]);
const codesOf = (belongs: ReadonlyMap<string, string>) => planCity(SHUOZHOU, belongs).reasons.map(({ code }) => code);

describe('a new city', () => {
  const plan = planCity(SHUOZHOU, ZONE);

  it('has its province, itself, its counties, and one area 全县 for each; 市辖区 is no county', () => {
    expect(plan.units.filter(({ level }) => level !== 'PLACE').map(({ code, name }) => `${code} ${name}`)).toEqual([
      '140000 山西省',
      '140600 朔州市',
      '140602 朔城区',
      '140622 应县',
      '140602A01 全县',
      '140622A01 全县',
    ]);
  });

  it('has a street for a 街道 and a seat for a 镇 or 乡; farms are told, not invented', () => {
    expect(plan.units.filter(({ level }) => level === 'PLACE')).toMatchObject([
      { code: '140602001J01', name: '北城街道', placeKind: 'STREET', parentCode: '140602A01' },
      { code: '140671200S01', name: '滋润乡所在地', placeKind: 'TOWNSHIP_SEAT', parentCode: '140602A01' },
      { code: '140622100S01', name: '金城镇所在地', placeKind: 'TOWNSHIP_SEAT', parentCode: '140622A01' },
    ]);
    expect(plan.leftOut.map(({ name }) => name)).toEqual(['金沙滩林场']);
  });

  it('gives the places of a development zone the scope of the county that works it, and their own township code', () => {
    const place = plan.units.find(({ code }) => code === '140671200S01');
    expect(place).toMatchObject({ scopeFrom: 140_602_001, scopeTo: 140_602_001, townshipCode: '140671200' });
  });

  it('is not planned while nobody has said who works its development zone', () => {
    expect(planCity(SHUOZHOU, new Map())).toMatchObject({ units: [], reasons: [{ code: 'CITY_ZONE_WITHOUT_COUNTY' }] });
  });

  it('takes a zone with a bureau of its own for a county', () => {
    const own = planCity(SHUOZHOU, new Map([['140671', '140671']]));
    expect(own.units.filter(({ level }) => level === 'COUNTY').map(({ code }) => code)).toEqual(['140602', '140622', '140671']);
  });

  it('refuses belongings that name no county of the city, or a county that belongs elsewhere itself', () => {
    expect(codesOf(new Map([['140671', '140699']]))).toEqual(['CITY_BELONGS_UNKNOWN']);
    expect(
      codesOf(
        new Map([
          ['140671', '140602'],
          ['140622', '140671'],
        ]),
      ),
    ).toEqual(['CITY_BELONGS_CHAIN']);
  });
});
