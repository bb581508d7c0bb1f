import { localDate } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { isCounted, isLicenceValid, RETAILER_STATUSES } from './retailer';

const day = localDate('2026-09-30');

describe('a licence', () => {
  it('holds to the end of the day printed on it and not a day longer', () => {
    expect(isLicenceValid(localDate('2026-09-30'), day)).toBe(true);
    expect(isLicenceValid(localDate('2026-10-01'), day)).toBe(true);
    expect(isLicenceValid(localDate('2026-09-29'), day)).toBe(false);
  });
});

describe('a retailer', () => {
  it('is counted when active with a licence that holds', () => {
    expect(isCounted({ status: 'ACTIVE', licenceExpiresOn: day }, day)).toBe(true);
  });

  it('is not counted once the licence has expired', () => {
    expect(isCounted({ status: 'ACTIVE', licenceExpiresOn: localDate('2026-09-29') }, day)).toBe(false);
  });

  it.each(RETAILER_STATUSES.filter((status) => status !== 'ACTIVE'))('is not counted while %s', (status) => {
    expect(isCounted({ status, licenceExpiresOn: localDate('2030-01-01') }, day)).toBe(false);
  });
});
