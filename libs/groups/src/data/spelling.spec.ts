import { describe, expect, it } from 'vitest';
import { spellingOf, typedSpelling } from './spelling';

describe('how a name is spelt', () => {
  it('is its initials, a blank and the whole of it', () => {
    expect(spellingOf('金城镇')).toBe('jcz jinchengzhen');
    expect(spellingOf('应县东大街')).toBe('yxddj yingxiandongdajie');
  });

  it('reads a character of several readings by its word', () => {
    expect(spellingOf('重庆小面')).toBe('cqxm chongqingxiaomian');
    expect(spellingOf('银行旁便利店')).toBe('yhpbld yinhangpangbianlidian');
  });

  it('keeps letters and digits, leaves out signs, and writes ü as v', () => {
    expect(spellingOf('A8超市（女）')).toBe('a8csn a8chaoshinv');
  });

  it('is empty for a name without anything to type', () => expect(spellingOf('——')).toBe(' '));
});

describe('what is typed', () => {
  it('counts without capitals, blanks and apostrophes', () => expect(typedSpelling("Xi'an Lu")).toBe('xianlu'));

  it('is no pinyin when it holds Chinese, or no letter', () => {
    expect(typedSpelling('应x')).toBe('');
    expect(typedSpelling('100%')).toBe('');
  });
});
