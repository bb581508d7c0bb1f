import { describe, expect, it } from 'vitest';
import type { TimelinePageFragment } from '../../gql/graphql';
import { wholeTimeline } from './whole-timeline';

const page = (ids: readonly string[], endCursor: string | null): TimelinePageFragment => ({
  totalCount: 5,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
  nodes: ids.map((id) => ({
    ...{
      id,
      day: '2026-10-02',
      kind: 'MEMBER_JOINED',
      topic: 'MEMBERS',
      titleZh: '入组',
      titleEn: 'joined',
      detailZh: '',
      detailEn: '',
    },
    ...{ who: null, linkKind: null, linkId: null, clause: null },
  })),
});
const REST = new Map([
  ['b', page(['3', '4'], 'd')],
  ['d', page(['5'], null)],
]);

describe('the file of a timeline', () => {
  it('has what is shown and all that follows, in its order', async () => {
    const events = await wholeTimeline(page(['1', '2'], 'b'), async (after) => REST.get(after));
    expect(events.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
    expect((await wholeTimeline(page(['1'], null), async () => undefined)).length).toBe(1);
  });

  it('is none when the rest cannot be had', async () => {
    await expect(wholeTimeline(page(['1'], 'x'), async (after) => REST.get(after))).rejects.toThrow('out of sight');
  });
});
