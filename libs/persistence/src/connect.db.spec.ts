import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectTo } from './connect';
import { DatabaseUnusable } from './database-unusable';
import { migrate } from './migrate';
import { createTestDatabase, type TestDatabase } from './testing';

describe('a database that cannot be used is told in plain words', () => {
  let database: TestDatabase;
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(database.url);
    change(url);
    return url.href;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it.each<[string, RegExp, (url: URL) => void]>([
    ['nobody listens', /does not answer/, (url) => (url.port = '1')],
    ['the host is unknown', /does not answer/, (url) => (url.hostname = 'nowhere.invalid')],
    ['the password is wrong', /refuses the user or password/, (url) => (url.password = 'wrong')],
    ['the database is missing', /no such database/, (url) => (url.pathname = '/missing')],
  ])('when %s', async (_, words, change) => {
    await expect(connectTo(changed(change), 'spec')).rejects.toThrow(words);
    await expect(migrate(changed(change))).rejects.toBeInstanceOf(DatabaseUnusable);
  });

  it('and a usable one is connected to', async () => {
    const client = await connectTo(database.url, 'spec');
    expect((await client.query("select current_setting('application_name') as name")).rows).toEqual([{ name: 'spec' }]);
    await client.end();
  });
});
