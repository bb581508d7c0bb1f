import { describe, expect, it } from 'vitest';
import { refusalText, sortRefusals } from './refusals';

const refusal = (path: string[], clause: string | null = null) => ({ code: 'X', message: '不可以', clause, path });

describe('refusals of a form', () => {
  it('stand at the field that the path names, with or without the word input before it', () => {
    const { byField, rest } = sortRefusals([refusal(['input', 'name']), refusal(['name'], 'SD-R05')], ['name']);
    expect(byField.get('name')).toEqual(['不可以', '不可以（SD-R05）']);
    expect(rest).toEqual([]);
  });

  it('about one member of a list stand at the list', () => {
    expect([...sortRefusals([refusal(['input', 'memberIds', '3'])], ['memberIds']).byField.keys()]).toEqual(['memberIds']);
  });

  it('that belong to no field are kept for the top of the form', () => {
    const lost = refusal(['input', 'groupId']);
    expect(sortRefusals([lost], ['name']).rest).toEqual([lost]);
    expect(sortRefusals([refusal([])], ['name']).rest).toHaveLength(1);
  });

  it('name the clause they rest on', () => {
    expect(refusalText(refusal([], 'SD-R02'))).toBe('不可以（SD-R02）');
    expect(refusalText(refusal([]))).toBe('不可以');
  });

  it('begin as sentences do: they stand alone', () => {
    expect(refusalText({ ...refusal([]), message: 'tick one point' })).toBe('Tick one point');
  });
});
