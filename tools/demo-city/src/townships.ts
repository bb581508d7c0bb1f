import { readTownships as readListed } from '@chengxin/organization/data';

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

/** The townships listed under these six-digit codes, in the order of the list. */
export const readTownships = (prefixes: readonly string[]): Township[] =>
  readListed(prefixes).map(({ code, name, countyCode }) => ({
    code,
    name: name.replace(/^山西/, ''),
    prefix: countyCode,
    hasSeat: /[镇乡]$/.test(name),
    isSubdistrict: name.endsWith('街道'),
  }));
