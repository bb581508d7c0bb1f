import { describe, expect, it } from 'vitest';
import { type AnswerRow, toRankingAnswer } from './to-ranking-answer';

const row = (unitCode: string, facts: Partial<AnswerRow>): AnswerRow => ({ unitCode, unitName: unitCode, scores: [], ...facts });

describe('toRankingAnswer', () => {
  it('names every unit that shares the first rank', () => {
    const answer = toRankingAnswer([row('a', { rank: 1 }), row('b', { rank: 1 }), row('c', { rank: 3 })], 'c');
    expect(answer.first.map((each) => each.unitCode)).toEqual(['a', 'b']);
  });

  it('counts only units that have a rank', () => {
    expect(toRankingAnswer([row('a', { rank: 1 }), row('b', { rank: null })], 'a').ranked).toBe(1);
  });

  it('tells who rose and who fell', () => {
    const rows = [
      row('a', { rank: 1, rankChange: 2 }),
      row('b', { rank: 2, rankChange: -1 }),
      row('c', { rank: 3, rankChange: 0 }),
    ];
    const answer = toRankingAnswer(rows, 'a');
    expect(answer.risen.map((each) => each.unitCode)).toEqual(['a']);
    expect(answer.fallen.map((each) => each.unitCode)).toEqual(['b']);
  });

  it('says what the own unit gained or lost: 92.05 − 94.35 = −2.30', () => {
    expect(toRankingAnswer([row('a', { rank: 1, score: '92.05', previousScore: '94.35' })], 'a').ownScoreChange).toBe(-2.3);
  });

  it('does not invent a change when last month had no score', () => {
    expect(toRankingAnswer([row('a', { rank: 1, score: '92.05', previousScore: null })], 'a').ownScoreChange).toBeNull();
  });

  it('points at the largest loss: 30 − 27.70 = 2.30 against 25 − 24 = 1', () => {
    const scores = [
      { pointCode: 'BUILD_AREA', score: '27.70', weight: '30' },
      { pointCode: 'MANAGE_GROUP_MEETING', score: '24.00', weight: '25' },
    ];
    expect(toRankingAnswer([row('a', { rank: 1, scores })], 'a').ownLargestLoss).toEqual({ pointCode: 'BUILD_AREA', lost: 2.3 });
  });

  it('has no loss to show at full score, and none for a point that does not apply', () => {
    const scores = [
      { pointCode: 'BUILD_AREA', score: '30.00', weight: '30' },
      { pointCode: 'MANAGE_LEADERS_MEETING', score: null, weight: '15' },
    ];
    expect(toRankingAnswer([row('a', { rank: 1, scores })], 'a').ownLargestLoss).toBeUndefined();
  });

  it('answers without an own unit when the viewer stands above the list', () => {
    const answer = toRankingAnswer([row('a', { rank: 1 })], 'city');
    expect(answer.own).toBeUndefined();
    expect(answer.ownScoreChange).toBeNull();
  });
});
