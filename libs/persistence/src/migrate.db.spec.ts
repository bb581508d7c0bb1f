import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { migrate } from './migrate';
import { createTestDatabase, type TestDatabase } from './testing';

describe('a database of another release', () => {
  let test: TestDatabase;
  let client: Client;

  beforeEach(async () => {
    test = await createTestDatabase();
    client = new Client({ connectionString: test.adminUrl });
    await client.connect();
  });
  afterEach(async () => {
    await client?.end();
    await test?.drop();
  });

  it('an older one is brought up to date, and whoever starts it is told first', async () => {
    await client.query('drop schema public cascade; create schema public');
    const first = vi.fn();
    const steps = await migrate(test.adminUrl, first);
    expect(first, 'an empty database is made, not upgraded').not.toHaveBeenCalled();

    await client.query(`drop table saved_view; delete from schema_migration where name = '0009-saved-views'`);
    const told = vi.fn();
    expect(await migrate(test.adminUrl, told)).toEqual(['0009-saved-views']);
    expect(told).toHaveBeenCalledExactlyOnceWith(1);
    expect(await migrate(test.adminUrl, told), 'a second run changes nothing').toEqual([]);
    expect(steps.length).toBeGreaterThan(5);
  });

  it('a newer one is refused by the name of what this release does not know', async () => {
    await client.query(`insert into schema_migration (name, checksum) values ('9999-tomorrow', 'x')`);
    await expect(migrate(test.adminUrl)).rejects.toThrow(/newer release wrote this database \(migration 9999-tomorrow\)/);
  });

  it('one whose migration was changed is refused', async () => {
    await client.query(`update schema_migration set checksum = 'x' where name = '0004-exports'`);
    await expect(migrate(test.adminUrl)).rejects.toThrow(/0004-exports was changed after it had run/);
  });
});
