import { describe, expect, it } from 'vitest';
import { KeptQueries } from './kept-queries';

/** A storage as browsers have it, whose keys are its own properties. */
const storageWith = (entries: Readonly<Record<string, string>>): Storage => {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.assign(Object.create(methods) as Storage, entries);
};
const asked = (text: string, at = '2026-10-12T01:00:00Z') => ({ text, variables: '', at });

describe('what somebody has typed and run', () => {
  it('is found again after a reload, the latest first and each once', () => {
    const storage = storageWith({});
    const kept = new KeptQueries('one', storage);
    kept.keepDraft({ text: '{ viewer', variables: '' });
    kept.noteAsked(asked('{ a }'));
    kept.noteAsked(asked('{ b }'));
    expect(kept.noteAsked(asked('{ a }', '2026-10-12T02:00:00Z')).map(({ text }) => text)).toEqual(['{ a }', '{ b }']);
    const again = new KeptQueries('one', storage);
    expect(again.draft).toEqual({ text: '{ viewer', variables: '' });
    expect(again.history).toHaveLength(2);
    again.clearHistory();
    expect(again.history).toEqual([]);
    expect(again.draft).not.toBeNull();
  });

  it('is no longer there for whoever signs in next, nor when the former comes back', () => {
    const storage = storageWith({ 'chengxin.language': 'en' });
    new KeptQueries('one', storage).noteAsked(asked('{ retailers(where: { search: "某人" }) { totalCount } }'));
    const next = new KeptQueries('two', storage);
    expect([next.draft, next.history]).toEqual([null, []]);
    expect(JSON.stringify(storage)).toBe('{"chengxin.language":"en"}');
    expect(new KeptQueries('one', storage).history).toEqual([]);
  });

  it('keeps thirty queries', () => {
    const kept = new KeptQueries('one', storageWith({}));
    for (let index = 0; index < 40; index++) kept.noteAsked(asked(`{ q${index} }`));
    expect(kept.history).toHaveLength(30);
    expect(kept.history[0]?.text).toBe('{ q39 }');
  });

  it('is nothing where what is stored is damaged', () => {
    expect(new KeptQueries('one', storageWith({ 'chengxin.queries.one': '{' })).history).toEqual([]);
  });
});
