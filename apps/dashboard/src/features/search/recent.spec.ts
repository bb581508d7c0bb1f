import { describe, expect, it } from 'vitest';
import { keepChoice, recentChoices } from './recent';

function emptyStorage() {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
}
const unit = (id: string) => ({ kind: 'UNIT', id, name: `单位${id}`, detail: '朔州市' }) as const;

describe('recent choices', () => {
  it('are kept with the newest first, each once', () => {
    const storage = emptyStorage();
    for (const id of ['140622', '140623', '140622']) keepChoice(storage, 'a', unit(id));
    expect(recentChoices(storage, 'a')).toEqual([unit('140622'), unit('140623')]);
  });

  it('are those of the user who made them, at most eight', () => {
    const storage = emptyStorage();
    for (let id = 0; id < 12; id++) keepChoice(storage, 'a', unit(String(id)));
    expect(recentChoices(storage, 'a')).toHaveLength(8);
    expect(recentChoices(storage, 'b')).toEqual([]);
  });

  it('are none when what is kept is no list of choices', () => {
    for (const kept of ['{', '{}', '[1, {"kind": "UNIT"}]']) expect(recentChoices({ getItem: () => kept }, 'a')).toEqual([]);
  });
});
