import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, COUNTY, groupId, openTown, retailerId, type Viewer } from './groups-town.fixture';

const WRITER: Viewer = { scope: COUNTY, permissions: ['GROUP_READ', 'GROUP_WRITE', 'RETAILER_READ'] };
const ADD = `mutation ($input: AddMemberInput!) { addMember(input: $input) {
  group { id memberCount version members { retailer { id } } } errors { code message clause path } } }`;

interface Payload {
  readonly group: {
    readonly id: string;
    readonly memberCount: number;
    readonly version: number;
    readonly members: object[];
  } | null;
  readonly errors: { readonly code: string; readonly message: string; readonly clause: string | null; readonly path: string[] }[];
}
const payloadOf = (answer: Answered): Payload => Object.values(answer.data ?? {})[0] as Payload;

describe('acts on groups through the API', () => {
  let town: Awaited<ReturnType<typeof openTown>>;

  beforeAll(async () => {
    town = await openTown();
  });
  afterAll(() => town.close());

  it('answer the group as it is afterwards', async () => {
    const input = { groupId: groupId(1), retailerId: retailerId(37), on: '2026-10-05' };
    const payload = payloadOf(await town.ask(ADD, { input }, WRITER));
    expect(payload).toMatchObject({ group: { id: groupId(1), memberCount: 6, version: 2 }, errors: [] });
    expect(payload.group?.members).toContainEqual({ retailer: { id: retailerId(37) } });
  });

  it('answer a refusal as data in the language of the request, with clause and field', async () => {
    const input = { groupId: groupId(1), retailerId: retailerId(7), on: '2026-10-05' };
    const chinese = payloadOf(await town.ask(ADD, { input }, WRITER));
    expect(chinese).toEqual({
      group: null,
      errors: [
        {
          code: 'ALREADY_IN_GROUP',
          message: '便民店7已是“应县东大街卷烟零售户诚信自律互助小组2”的组员',
          clause: 'SD-R03',
          path: ['input', 'retailerId'],
        },
      ],
    });
    const english = payloadOf(await town.ask(ADD, { input }, { ...WRITER, language: 'en' }));
    expect(english.errors[0]?.message).toContain('is a member of');
  });

  it('are a conflict when somebody else has saved in between', async () => {
    const rename = `mutation ($input: RenameGroupInput!) { renameGroup(input: $input) { group { version } errors { code } } }`;
    const input = { groupId: groupId(2), streetText: '西大街', name: '应县西大街卷烟零售户诚信自律互助小组', expectedVersion: 1 };
    expect(payloadOf(await town.ask(rename, { input }, WRITER))).toEqual({ group: { version: 2 }, errors: [] });
    expect((await town.ask(rename, { input }, WRITER)).errors?.[0]?.extensions?.code).toBe('CONFLICT');
  });

  it.each([
    [
      'foundGroup',
      'placeCode: "x", streetText: "x", name: "x", foundedOn: "2026-10-05", memberIds: [], leaderId: "x", votesFor: 1, votesTotal: 1',
    ],
    ['renameGroup', 'groupId: "x", name: "x", streetText: "x", expectedVersion: 1'],
    ['dissolveGroup', 'groupId: "x", on: "2026-10-05", reason: "x", expectedVersion: 1'],
    ['addMember', 'groupId: "x", retailerId: "x", on: "2026-10-05"'],
    ['transferMember', 'retailerId: "x", toGroupId: "x", on: "2026-10-05", reason: "x"'],
    ['removeMember', 'groupId: "x", retailerId: "x", on: "2026-10-05", reason: "x"'],
  ])('%s is closed to those who may only read, and refuses ids that are none', async (act, fields) => {
    const query = `mutation { ${act}(input: { ${fields} }) { group { id } errors { code } } }`;
    expect((await town.ask(query, {}, { permissions: ['GROUP_READ', 'RETAILER_READ'] })).errors?.[0]?.extensions?.code).toBe(
      'FORBIDDEN',
    );
    const payload = payloadOf(await town.ask(query, {}, WRITER));
    expect(payload).toMatchObject({ group: null });
    expect(payload.errors.map((error) => error.code)).toHaveLength(1);
  });
});
