import { describe, expect, it } from 'vitest';
import { clearDraft, type FoundGroupValues, foundGroupInputOf, readDraft, writeDraft } from './found-group.form';

const values: FoundGroupValues = {
  placeCode: '140622100S01',
  streetText: ' 金城镇 ',
  name: '应县金城镇卷烟零售户诚信自律互助小组 ',
  foundedOn: '2026-10-12',
  memberIds: ['a', 'b'],
  leaderId: 'a',
  votesFor: 2,
  votesTotal: 2,
};

const storageOf = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
};

describe('founding a group', () => {
  it('sends trimmed texts and leaves out what was not filled in', () => {
    expect(foundGroupInputOf({ ...values, homeAddress: ' ', overLimitReason: '' })).toEqual({
      ...values,
      streetText: '金城镇',
      name: '应县金城镇卷烟零售户诚信自律互助小组',
    });
  });

  it('sends the reasons with which a warning is overruled', () => {
    expect(foundGroupInputOf({ ...values, overLimitReason: '同一市场', tierReason: '无更高档位' })).toMatchObject({
      overLimitReason: '同一市场',
      tierReason: '无更高档位',
    });
  });
});

describe('the draft of a group', () => {
  it('survives a reload until it is sent or discarded', () => {
    const storage = storageOf();
    writeDraft(storage, { values: { name: '应县' }, labels: [['a', '老张烟酒']] });
    expect(readDraft(storage)).toEqual({ values: { name: '应县' }, labels: [['a', '老张烟酒']] });
    clearDraft(storage);
    expect(readDraft(storage)).toBeUndefined();
  });

  it('is forgotten when it cannot be read', () => {
    expect(readDraft({ getItem: () => '{' })).toBeUndefined();
    expect(readDraft({ getItem: () => '[]' })).toBeUndefined();
  });
});
