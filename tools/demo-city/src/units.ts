import type { UnitRow } from './city.types';
import { COUNTY_PLANS } from './county-plans';
import type { DraftPlace } from './draft.types';
import type { DraftArea } from './places';

const blank = { placeKind: null, townshipCode: null, townshipName: null };

/** The unit tree, parents before children; a unit's subtree is one range of scope numbers. */
export const unitRows = (areas: readonly DraftArea[], places: readonly DraftPlace[]): UnitRow[] => [
  {
    ...blank,
    code: '140000',
    name: '山西省',
    level: 'PROVINCE',
    parentCode: null,
    scopeFrom: 140_000_000,
    scopeTo: 149_999_999,
    sort: 0,
  },
  {
    ...blank,
    code: '140600',
    name: '朔州市',
    level: 'CITY',
    parentCode: '140000',
    scopeFrom: 140_600_000,
    scopeTo: 140_699_999,
    sort: 0,
  },
  ...COUNTY_PLANS.map((county, sort): UnitRow => {
    const scopeFrom = Number(county.code) * 1000;
    return {
      ...blank,
      code: county.code,
      name: county.name,
      level: 'COUNTY',
      parentCode: '140600',
      scopeFrom,
      scopeTo: scopeFrom + 999,
      sort,
    };
  }),
  ...areas.map(
    (area): UnitRow => ({
      ...blank,
      code: area.code,
      name: area.name,
      level: 'AREA',
      parentCode: area.county.code,
      scopeFrom: area.scope,
      scopeTo: area.scope,
      sort: area.scope % 1000,
    }),
  ),
  ...places.map(
    (place, i): UnitRow => ({
      code: place.code,
      name: place.name,
      level: 'PLACE',
      parentCode: place.areaCode,
      scopeFrom: place.scope,
      scopeTo: place.scope,
      placeKind: place.kind,
      townshipCode: place.townshipCode,
      townshipName: place.townshipName,
      sort: i + 1,
    }),
  ),
];
