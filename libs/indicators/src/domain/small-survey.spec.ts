import { describe, expect, it } from 'vitest';
import { isTold, SURVEY_CODES, surveyBehind } from './small-survey';

describe('a figure of surveys', () => {
  it('is of as many members as the share of its kind of cigarettes was counted among', () => {
    expect(surveyBehind('MARGIN_ALL')).toBe('MARGIN_MEMBER_SHARE_ALL');
    expect(surveyBehind('MARGIN_GROUP_SHARE_AGREED')).toBe('MARGIN_MEMBER_SHARE_AGREED');
    expect(surveyBehind('COVERAGE_OVERALL')).toBeNull();
  });

  it('is every margin and every share of members and groups at the target', () => {
    expect(SURVEY_CODES).toEqual([
      'MARGIN_ALL',
      'MARGIN_AGREED',
      'MARGIN_MEMBER_SHARE_ALL',
      'MARGIN_MEMBER_SHARE_AGREED',
      'MARGIN_GROUP_SHARE_ALL',
      'MARGIN_GROUP_SHARE_AGREED',
    ]);
  });

  it('is told when it has parts', () => {
    expect([isTold({ numerator: '0', denominator: '0' }), isTold({ numerator: null, denominator: null })]).toEqual([true, false]);
  });
});
