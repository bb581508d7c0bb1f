import { describe, expect, it } from 'vitest';
import { type Destination, findDestinations } from './find-destinations';

const destination = (id: string, name: string, alias: string, spelling: string): Destination => ({
  kind: 'page',
  id,
  name,
  aliases: [alias],
  spelling,
  path: `/${id}`,
});
const ALL = [
  destination('overview', '总览', 'Overview', 'zong lan'),
  destination('margin', '毛利', 'Margin', 'mao li'),
  destination('share', '毛利达标户占比', 'Members at the margin target', 'mao li da biao hu zhan bi'),
];
const found = (text: string) => findDestinations(ALL, text, 5).map(({ id }) => id);

describe('pages and indicators', () => {
  it('are found in Chinese and in English', () => {
    expect(found('总')).toEqual(['overview']);
    expect(found('over')).toEqual(['overview']);
  });

  it('are found by initials and by whole pinyin, with blanks or without', () => {
    expect(found('zl')).toEqual(['overview']);
    expect(found('zonglan')).toEqual(['overview']);
    expect(found('Mao li')).toEqual(['margin', 'share']);
    expect(found('dbh')).toEqual(['share']);
  });

  it('come with what begins so before what only has it within', () => expect(found('margin')).toEqual(['margin', 'share']));

  it('are not listed before anything is typed', () => expect(found(' ')).toEqual([]));
});
