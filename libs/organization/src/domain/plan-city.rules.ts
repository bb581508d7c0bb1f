import type { RefusalReason } from '@chengxin/kernel';
import {
  type DraftUnit,
  type ListedCity,
  type ListedDivision,
  type ListedTownship,
  placeKindOfTownship,
} from './administrative-division';
import { scopeRangeOf, type UnitLevel } from './unit-code';

/** Which county's bureau works a county-level unit that has none of its own: development zone → county. */
export type Belongings = ReadonlyMap<string, string>;

/** The units of a new city, parents before children, and the townships that give no place. */
export interface CityPlan {
  readonly units: readonly DraftUnit[];
  readonly leftOut: readonly ListedTownship[];
  readonly reasons: readonly RefusalReason[];
}

/** 市辖区 is an entry of the statistical list, not a county. */
const isCounty = ({ name }: ListedDivision): boolean => name !== '市辖区';

// The statistical list numbers development zones 71 to 79; a zone has no retail bureau of its own unless somebody says so.
const isZone = ({ code }: ListedDivision): boolean => /7[1-9]$/.test(code);

const reason = (code: string, zh: string, en: string): RefusalReason => ({ code, text: { zh, en }, path: ['belongs'] });

function belongingFaults(listed: ListedCity, counties: readonly ListedDivision[], belongs: Belongings): RefusalReason[] {
  const codes = new Set(counties.map(({ code }) => code));
  const faults: RefusalReason[] = [];
  for (const [zone, county] of belongs) {
    const unknown = [zone, county].find((code) => !codes.has(code));
    if (unknown !== undefined) {
      faults.push(
        reason(
          'CITY_BELONGS_UNKNOWN',
          `${listed.city.name}没有县级代码 ${unknown}`,
          `the city has no county-level code ${unknown}`,
        ),
      );
    } else if (zone !== county && belongs.has(county) && belongs.get(county) !== county) {
      faults.push(
        reason('CITY_BELONGS_CHAIN', `${county} 自己也归属于别的县，不能作为归属`, `${county} belongs to another county itself`),
      );
    }
  }
  for (const zone of counties.filter((county) => isZone(county) && !belongs.has(county.code))) {
    faults.push(
      reason(
        'CITY_ZONE_WITHOUT_COUNTY',
        `${zone.code} ${zone.name}由哪个县区局管理？请加 --belongs ${zone.code}=县区代码（自设县级局则写 ${zone.code}=${zone.code}）`,
        `which county bureau works ${zone.code}? add --belongs ${zone.code}=COUNTY (${zone.code}=${zone.code} when it has its own)`,
      ),
    );
  }
  return faults;
}

const draft = (level: UnitLevel, listed: ListedDivision, parentCode: string | null, sort: number): DraftUnit => {
  const range = scopeRangeOf(listed.code);
  if (!range) throw new RangeError(`not a unit code: ${listed.code}`);
  return {
    code: listed.code,
    name: listed.name,
    level,
    parentCode,
    scopeFrom: range.from,
    scopeTo: range.to,
    placeKind: null,
    townshipCode: null,
    townshipName: null,
    sort,
  };
};

function placeOf(township: ListedTownship, area: DraftUnit, sort: number): DraftUnit | null {
  const kind = placeKindOfTownship(township.name);
  if (kind === null) return null;
  return {
    ...area,
    code: `${township.code}${kind === 'STREET' ? 'J' : 'S'}01`,
    name: kind === 'STREET' ? township.name : `${township.name}所在地`,
    level: 'PLACE',
    parentCode: area.code,
    placeKind: kind,
    townshipCode: township.code,
    townshipName: township.name,
    sort,
  };
}

/**
 * The units that a city begins with: its counties, one area 全县 for each, and a place for every township. A development zone worked
 * by a county's bureau is no unit; its townships become places of that county and keep their own codes.
 */
export function planCity(listed: ListedCity, belongs: Belongings): CityPlan {
  const candidates = listed.counties.filter(isCounty);
  const reasons = belongingFaults(listed, candidates, belongs);
  if (reasons.length > 0) return { units: [], leftOut: [], reasons };
  const bureauOf = (code: string): string => belongs.get(code) ?? code;
  const counties = candidates.filter(({ code }) => bureauOf(code) === code);
  const leftOut: ListedTownship[] = [];
  const units = [draft('PROVINCE', listed.province, null, 0), draft('CITY', listed.city, listed.province.code, 0)];
  counties.forEach((county, order) => units.push(draft('COUNTY', county, listed.city.code, order)));
  const areas = counties.map((county) => draft('AREA', { code: `${county.code}A01`, name: '全县' }, county.code, 1));
  units.push(...areas);
  for (const area of areas) {
    const own = listed.townships.filter((township) => bureauOf(township.countyCode) === area.parentCode);
    own.forEach((township, order) => {
      const place = placeOf(township, area, order + 1);
      if (place) units.push(place);
      else leftOut.push(township);
    });
  }
  return { units, leftOut, reasons };
}
