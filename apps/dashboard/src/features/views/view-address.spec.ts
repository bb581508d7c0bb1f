import { describe, expect, it } from 'vitest';
import { addressToKeep, toView } from './view-address';

const scope = { unitCode: '140622', month: '2026-08', comparison: 'lastYear' } as const;

describe('a view opens on the same numbers for everybody', () => {
  it('so that unit, month and comparison are kept also where the address left them to the defaults', () => {
    const kept = addressToKeep('/compare', new URLSearchParams('mode=peers'), scope);
    expect(toView(kept)).toBe('/compare?mode=peers&unit=140622&month=2026-08&compare=lastYear');
  });

  it('and neither the explanation that is open nor the page of a list is', () => {
    const query = new URLSearchParams('after=abc&from=21&size=SMALL&explain=SCORE~140622~2026-08');
    expect(addressToKeep('/groups', query, scope).query).toBe('size=SMALL&unit=140622&month=2026-08&compare=lastYear');
  });
});
