import { describe, expect, it } from 'vitest';
import { auditFilterOf, auditWhereOf } from './audit.filter';
import { texts } from './audit.texts';
import { isId, toDifferences } from './to-differences';

describe('the filter of the trail', () => {
  const whereOf = (query: string) => auditWhereOf(auditFilterOf(new URLSearchParams(query)));

  it('asks for everything when nothing is set, whatever the paging', () => expect(whereOf('from=51&after=x')).toEqual({}));

  it('joins actor, act, subject and days', () =>
    expect(whereOf('actor=王&act=foundGroup&kind=Group&subject=1&since=2026-09-01&until=2026-09-30')).toEqual({
      ...{ actor: '王', act: 'foundGroup', subjectType: 'Group', subjectId: '1', from: '2026-09-01', to: '2026-09-30' },
    }));

  it('ignores a day that is none, or that no calendar has', () =>
    expect(whereOf('since=yesterday&until=2026-02-30')).toEqual({}));
});

describe('what an act changed', () => {
  it('is told field by field, and what stays the same is not', () =>
    expect(toDifferences('{"name":"甲","status":"ACTIVE"}', '{"name":"乙","status":"ACTIVE"}')).toEqual([
      { field: 'name', before: '甲', after: '乙' },
    ]));

  it('begins from nothing for what is new, and ends with nothing for what is gone', () => {
    expect(toDifferences(null, '{"members":["a"],"reason":null}')).toEqual([{ field: 'members', before: null, after: ['a'] }]);
    expect(toDifferences('{"leader":"a"}', '{}')).toEqual([{ field: 'leader', before: 'a', after: null }]);
  });

  it('is nothing for a sign-out', () => expect(toDifferences(null, null)).toEqual([]));

  it('knows an id from a name', () => {
    expect(isId('00000000-0000-4000-8000-000000000001')).toBe(true);
    expect(isId('应县金城镇')).toBe(false);
  });
});

const schemas = import.meta.glob<string>('../../../../api/schema.graphql', { query: '?raw', import: 'default', eager: true });

describe('the words of the trail', () => {
  it('name every act of the schema; checking a file writes nothing, and leaves no line', () => {
    const mutations = /^type Mutation \{\n([\s\S]*?)^\}/m.exec(Object.values(schemas)[0] ?? '')?.[1] ?? '';
    const names = [...mutations.matchAll(/^ {2}(\w+)[(:]/gm)].map((match) => match[1] ?? '');
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => name !== 'dryRunImport' && !(name in texts.zh.act))).toEqual([]);
  });
});
