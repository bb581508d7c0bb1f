import { describe, expect, it } from 'vitest';
import { OF_PERSONS, TIMELINE_KINDS, TIMELINE_TOPICS } from './timeline-kind';
import { kindsAsked, TIMELINE_WORDS } from './timeline-words';

describe('what is said of an event', () => {
  it('is said in both languages, whatever happened', () => {
    for (const kind of TIMELINE_KINDS) {
      const { title, detail } = TIMELINE_WORDS[kind];
      expect(title.zh, kind).toMatch(/\p{Script=Han}/u);
      expect(title.en, kind).toMatch(/^[A-Z][a-z' -]+$/);
      for (const part of detail) expect([kind, part.zh.includes('#'), part.en.includes('#')]).toEqual([kind, true, true]);
      for (const label of detail.flatMap(({ labels }) => Object.values(labels ?? {})))
        expect(label.zh && label.en, kind).toBeTruthy();
    }
  });

  it('names each fact once', () => {
    for (const kind of TIMELINE_KINDS) {
      const facts = TIMELINE_WORDS[kind].detail.map(({ fact }) => fact);
      expect([kind, new Set(facts).size]).toEqual([kind, facts.length]);
    }
  });
});

describe('events are asked for', () => {
  it('of all kinds, when nothing is said', () => {
    expect(kindsAsked(null, null)).toEqual(TIMELINE_KINDS);
  });

  it('by topic, by kind, or by both, which then both must hold', () => {
    expect(kindsAsked(null, ['MEETINGS'])).toEqual([
      'MEETING_PLANNED',
      'MEETING_NOTIFIED',
      'MEETING_CANCELLED',
      'MEETING_HELD',
      'MATTER_DECIDED',
      'MEETING_ARCHIVED',
      'MEETING_MISSED',
    ]);
    expect(kindsAsked(['FOUNDED', 'MEETING_HELD'], null)).toEqual(['FOUNDED', 'MEETING_HELD']);
    expect(kindsAsked(['FOUNDED', 'MEETING_HELD'], ['GROUP'])).toEqual(['FOUNDED']);
    expect(kindsAsked([], null)).toEqual([]);
  });

  it('of every topic', () => {
    for (const topic of TIMELINE_TOPICS) expect([topic, kindsAsked(null, [topic]).length > 0]).toEqual([topic, true]);
  });

  it('of persons, are help, pairings and applications, and no membership', () => {
    const topics = new Set([...OF_PERSONS].map((kind) => TIMELINE_WORDS[kind].topic));
    expect([...topics].toSorted()).toEqual(['AID', 'JOINING']);
    expect(OF_PERSONS.has('PLEDGE_SIGNED')).toBe(false);
  });
});
