import { describe, expect, it } from 'vitest';
import { attentionPath, examplePath } from './attention';

const everything = ['GROUP_READ', 'RETAILER_READ'] as const;

describe('what needs attention leads to its list', () => {
  it('opens the groups outside the size limits and those below the margin target', () => {
    expect(attentionPath('GROUP_OVERSIZE', everything)).toBe('/groups?size=OVER_25');
    expect(attentionPath('MARGIN_UNDER_TARGET', everything)).toBe('/groups?margin=under');
  });

  it('leads nowhere when the viewer may not see the list', () => {
    expect(attentionPath('MEETING_MISSING', [])).toBeNull();
    expect(attentionPath('SEAT_UNCOVERED', [])).toBe('/coverage#seats');
  });

  it('opens the retailer of an example, else its group, else the seat that has none', () => {
    const example = { unitCode: '140622', groupId: 'g1', retailerId: 'r1', label: '', detail: '' };
    expect(examplePath(example, everything)).toBe('/retailers/r1');
    expect(examplePath({ ...example, retailerId: null }, everything)).toBe('/groups/g1');
    expect(examplePath({ ...example, retailerId: null, groupId: null }, [])).toBe('/coverage#seat-140622');
    expect(examplePath({ ...example, retailerId: null }, [])).toBeNull();
  });
});
