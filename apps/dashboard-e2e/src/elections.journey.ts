import type { Locator, Page } from '@playwright/test';
import { ask, expect, signInAs, test, untilShown } from './journey';

/** Ant Design sets a space between the two characters of a short Chinese label. */
const spaced = (text: string): RegExp => new RegExp(`^${[...text].join('\\s?')}$`);
const submit = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: spaced(name) })
    .click();
const act = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: '现在可以办理' }).getByRole('button', { name: spaced(name) });

interface Found {
  readonly elections: { readonly nodes: readonly { readonly id: string; readonly version: number }[] };
}

/** An election of a state, of those in sight. */
async function electionIn(page: Page, state: string): Promise<Found['elections']['nodes'][number]> {
  const query = `{ elections(where: { state: [${state}], ofAssociation: false }, first: 1) { nodes { id version } } }`;
  const [found] = ((await ask(page, query)).data as Found).elections.nodes;
  if (!found) throw new Error(`no election is ${state}`);
  return found;
}

test('a tied election goes into a second round, and its winner takes office when the archive has been handed over', async ({
  page,
}) => {
  await signInAs(page, 'customer-manager');
  await page.goto('/elections');
  await untilShown(page);
  // The leader's row; the deputies of the group may be due as well.
  await page.getByRole('link', { name: '未分出结果' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: '进入第二轮' })).toBeVisible();
  await act(page, '第二轮投票').click();
  await submit(page, '第二轮投票');

  await act(page, '登记计票').click();
  const dialog = page.getByRole('dialog');
  const votes = dialog.getByRole('spinbutton');
  await expect(votes).toHaveCount(2);
  const members = await dialog.getByRole('checkbox').count();
  await votes.nth(0).fill(String(members));
  await votes.nth(1).fill('1');
  await dialog.getByLabel('计票人').fill('王二');
  await dialog.getByLabel('监票人').fill('王二');
  await submit(page, '提交');
  await expect(dialog).toContainText('得票与参加投票的');
  await expect(dialog).toContainText('计票人与监票人须为两人');
  await votes.nth(0).fill(String(members - 1));
  await dialog.getByLabel('监票人').fill('李四');
  await submit(page, '提交');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('已选出，待就任');

  // Nobody takes office before the box has come.
  await expect(page.getByRole('status').filter({ hasText: 'SD-R41' })).toBeVisible();
  await expect(act(page, '就任')).toHaveCount(0);
  await act(page, '登记档案移交').click();
  await dialog.getByLabel('移交人').fill('张三');
  await dialog.getByLabel('接收人').fill('李四');
  // No item is taken as handed over until it is said to be.
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: '全部已移交' }).click();
  await dialog.getByRole('checkbox', { name: '影像资料' }).uncheck();
  await expect(dialog).toContainText('已移交 9 项，未移交 1 项');
  await submit(page, '提交');
  await expect(dialog).toContainText('必填');
  await dialog.getByLabel('影像资料 未移交，注明原因').fill('前任未留存照片');
  await submit(page, '提交');
  await expect(page.getByRole('main')).toContainText('影像资料：前任未留存照片');

  await act(page, '就任').click();
  await submit(page, '就任');
  await expect(page.getByRole('main')).toContainText('现在：已就任');
  await page.getByRole('link', { name: '查看小组' }).click();
  await untilShown(page);
  await expect(page.getByRole('main')).toContainText('自 2026-10-12 任组长');
});

test('without the hand-over taking office is refused, and who only watches is offered nothing', async ({ page }) => {
  await signInAs(page, 'market-inspector');
  const { id, version } = await electionIn(page, 'ELECTED');
  await page.goto(`/elections/${id}`);
  await untilShown(page);
  await expect(page.getByRole('status').filter({ hasText: 'SD-R41' })).toBeVisible();
  await expect(act(page, '就任')).toHaveCount(0);
  const take = 'mutation($input: TakeOfficeInput!) { takeOffice(input: $input) { errors { code clause } } }';
  const refused = await ask(page, take, { input: { electionId: id, expectedVersion: version, on: '2026-10-12' } });
  expect(refused.data).toEqual({ takeOffice: { errors: [{ code: 'HANDOVER_MISSING', clause: 'SD-R41' }] } });

  await page.context().clearCookies();
  await signInAs(page, 'juror');
  await page.goto(`/elections/${id}`);
  await untilShown(page);
  await expect(page.getByRole('main')).toContainText('已选出，待就任');
  await expect(page.getByRole('main').getByRole('button', { name: spaced('取消选举') })).toHaveCount(0);
});

test('a leader who resigns leaves the group without one, and an election is opened for that reason', async ({ page }) => {
  await signInAs(page, 'customer-manager');
  const query = `{ groups(where: { status: ACTIVE }, first: 50) { nodes { id elections { id } leader { termEndsOn } } } }`;
  const { groups } = (await ask(page, query)).data as {
    groups: { nodes: { id: string; elections: unknown[]; leader: { termEndsOn: string } | null }[] };
  };
  const group = groups.nodes.find(({ elections, leader }) => elections.length === 0 && (leader?.termEndsOn ?? '') > '2027-01-01');
  await page.goto(`/groups/${group?.id}`);
  await untilShown(page);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: '启动选举' }).click();
  await submit(page, '启动选举');
  // The term still runs, and nothing calls for an election.
  await expect(page.getByRole('dialog')).toContainText('SD-R06');
  await page.keyboard.press('Escape');
  await main.getByRole('button', { name: '登记须改选情形' }).click();
  await page.getByRole('dialog').getByLabel('情况说明及证据来源').fill('因身体原因书面辞职');
  await submit(page, '提交');
  await expect(main).toContainText('现在没有组长');
  await main.getByRole('button', { name: '启动选举' }).click();
  await submit(page, '启动选举');
  await main.getByRole('link', { name: /选举正在进行/ }).click();
  await expect(main).toContainText('因本人辞职');
});

test('the association is the county’s own: its head elects vice chairs, an area is not offered to', async ({ page }) => {
  await signInAs(page, 'customer-manager');
  await page.goto('/elections?tab=association');
  await untilShown(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('应县卷烟零售户诚信自律协会');
  await expect(main.getByRole('button', { name: '启动会长选举' })).toHaveCount(0);
  await page.context().clearCookies();
  await signInAs(page, 'county-head');
  await page.goto('/elections?tab=association');
  await untilShown(page);
  await main.getByRole('button', { name: '启动会长选举' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: '选举会长' }).uncheck();
  await dialog.getByLabel('副会长名额').fill('1');
  await submit(page, '启动选举');
  await main.getByRole('link', { name: '查看选举' }).click();
  await expect(main).toContainText('因增选副职');
});
