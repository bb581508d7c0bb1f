import { describe, expect, it } from 'vitest';
import { attentionPath, examplePath } from './attention';

const leader = { marginTarget: '0.110000', permissions: ['GROUP_READ', 'RETAILER_READ'] as const };

describe('what needs attention leads to its list', () => {
  it('opens the groups outside the size limits and those below the margin target', () => {
    expect(attentionPath('GROUP_OVERSIZE', leader)).toBe('/groups?size=OVER_25');
    expect(attentionPath('MARGIN_UNDER_TARGET', leader)).toBe('/groups?marginBelow=0.11');
  });

  it('leads nowhere when the viewer may not see the list', () => {
    expect(attentionPath('MEETING_MISSING', { ...leader, permissions: [] })).toBeNull();
    expect(attentionPath('SEAT_UNCOVERED', { ...leader, permissions: [] })).toBe('/coverage');
  });

  it('opens the retailer of an example, else its group', () => {
    const example = { unitCode: '140622', groupId: 'g1', retailerId: 'r1', label: '', detail: '' };
    expect(examplePath(example, leader.permissions)).toBe('/retailers/r1');
    expect(examplePath({ ...example, retailerId: null }, leader.permissions)).toBe('/groups/g1');
    expect(examplePath({ ...example, retailerId: null, groupId: null }, leader.permissions)).toBeNull();
  });
});
