import { describe, expect, it } from 'vitest';
import { usersFilterOf, userWhereOf } from './users.filter';

const whereOf = (query: string) => userWhereOf(usersFilterOf(new URLSearchParams(query)));

describe('the filter of the list of people', () => {
  it('asks for everyone when nothing is set', () => expect(whereOf('')).toEqual({}));

  it('asks for the locked, or for those who are not', () => {
    expect(whereOf('locked=yes')).toEqual({ locked: true });
    expect(whereOf('locked=no')).toEqual({ locked: false });
  });

  it('joins name and role', () => expect(whereOf('search=王&role=JUROR')).toEqual({ search: '王', role: 'JUROR' }));

  it('ignores what it does not know', () => expect(whereOf('role=KING&locked=maybe')).toEqual({}));
});
