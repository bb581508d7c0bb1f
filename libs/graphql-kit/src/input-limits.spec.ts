import { describe, expect, it } from 'vitest';
import { CodedError } from './errors';
import { demandUsableInput, INPUT_LIMITS } from './input-limits';

const pathOf = (args: object): unknown => {
  try {
    demandUsableInput(args);
    return null;
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return error.extensions['inputPath'];
  }
};

describe('the arguments of a field', () => {
  it('hold texts of at most 2000 characters, at any depth', () => {
    const long = 'x'.repeat(INPUT_LIMITS.text);
    expect(pathOf({ code: long, where: { or: [{ search: long }] } })).toBeNull();
    expect(pathOf({ code: `${long}x` })).toEqual(['code']);
    expect(pathOf({ where: { or: [{ search: `${long}x` }] } })).toEqual(['where', 'or', 'search']);
  });

  it('hold longer texts where the field takes them, and a NUL nowhere', () => {
    const long = 'x'.repeat(INPUT_LIMITS.text + 1);
    expect(() => demandUsableInput({ input: { text: long } }, [], long.length)).not.toThrow();
    expect(() => demandUsableInput({ input: { text: `${long}x` } }, [], long.length)).toThrow(CodedError);
    expect(() => demandUsableInput({ input: { text: '\0' } }, [], long.length)).toThrow(CodedError);
  });

  it('hold lists of at most 1000 values', () => {
    const values = (count: number) => ({ where: { codes: Array<string>(count).fill('140622') } });
    expect(pathOf(values(INPUT_LIMITS.list))).toBeNull();
    expect(pathOf(values(INPUT_LIMITS.list + 1))).toEqual(['where', 'codes']);
  });

  it('hold no NUL; emoji, letters of other scripts and empty values are fine', () => {
    expect(pathOf({ search: 'a\u0000b' })).toEqual(['search']);
    expect(pathOf({ search: '🚬 \u202eعربي 𠮷', where: null, first: 1, on: undefined })).toBeNull();
  });
});
