import { describe, expect, it } from 'vitest';
import { phonePlaces, sectionsFor } from './navigation';

describe('the navigation shows only what the person may use', () => {
  it('shows leadership the boards, the groups and retailers, and the parameters', () => {
    const keys = sectionsFor(['INDICATOR_READ', 'EVALUATION_READ', 'GROUP_READ', 'RETAILER_READ', 'POLICY_READ'])
      .flatMap((section) => section.places)
      .map((place) => place.key);
    expect(keys).toEqual([
      'overview',
      'coverage',
      'sizes',
      'margin',
      'ranking',
      'compare',
      'report',
      'todo',
      'groups',
      'retailers',
      'planner',
      'foundings',
      'joining',
      'elections',
      'meetings',
      'archives',
      'activities',
      'homes',
      'help',
      'quality',
      'policy',
      'calendar',
      'posts',
    ]);
  });

  it('shows the query page to whoever may query freely', () => {
    const keys = sectionsFor(['FREE_QUERY']).flatMap((section) => section.places.map((place) => place.key));
    expect(keys).toEqual(['graphiql']);
  });

  it('leaves a section out when none of its places is allowed', () => {
    expect(sectionsFor(['INDICATOR_READ']).map((section) => section.key)).toEqual(['boards']);
  });

  it('puts three places in the bottom bar and keeps the fourth for the rest', () => {
    expect(phonePlaces(['INDICATOR_READ', 'EVALUATION_READ', 'GROUP_READ']).map((place) => place.key)).toEqual([
      'overview',
      'groups',
      'ranking',
    ]);
  });

  it('puts the to-dos first for who keeps the affairs of groups', () => {
    expect(phonePlaces(['INDICATOR_READ', 'GROUP_READ', 'RETAILER_READ', 'GROUP_AFFAIRS']).map((place) => place.key)).toEqual([
      'todo',
      'overview',
      'groups',
    ]);
  });
});
