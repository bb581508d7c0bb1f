import { describe, expect, it } from 'vitest';
import { pageOfCard, shownIndicator } from './overview.cards';

const everything = { groups: true, retailers: true };

describe('the cards of the overview', () => {
  it('lead to the page or the list behind the figure', () => {
    expect(pageOfCard('COVERAGE_SEAT', everything)).toBe('/coverage');
    expect(pageOfCard('GROUP_MEETING_RATE', everything)).toBe('/groups?meeting=missing');
  });

  it('lead nobody to a list that he may not see', () => {
    expect(pageOfCard('LEADER_TERM_VALID', { ...everything, groups: false })).toBe('/overview?show=LEADER_TERM_VALID');
    expect(pageOfCard('PLEDGE_SHARE', everything)).toBe('/joining?tab=unsigned');
    expect(pageOfCard('CHAT_COVERAGE', everything)).toBe('/homes?tab=chats');
    expect(pageOfCard('CHAT_COVERAGE', { ...everything, groups: false })).toBe('/overview?show=CHAT_COVERAGE');
    expect(pageOfCard('ARCHIVE_COMPLETE_LEADER', { ...everything, groups: false })).toBe(
      '/overview?show=ARCHIVE_COMPLETE_LEADER',
    );
    expect(pageOfCard('PLEDGE_SHARE', { ...everything, retailers: false })).toBe('/overview?show=PLEDGE_SHARE');
  });

  it('show the overall coverage unless the address names another indicator', () => {
    expect(shownIndicator(new URLSearchParams('show=MARGIN_ALL'))).toBe('MARGIN_ALL');
    expect(shownIndicator(new URLSearchParams('show=NONSENSE'))).toBe('COVERAGE_OVERALL');
  });
});
