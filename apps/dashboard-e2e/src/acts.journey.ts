import type { Locator, Page } from '@playwright/test';
import { ask, expect, find, signInAs, test, untilShown } from './journey';

const rowOf = (page: Page, text: string | RegExp): Locator => page.getByRole('row').filter({ hasText: text });
const submit = (page: Page, name = '提交'): Promise<void> =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: spaced(name) })
    .click();
/** Ant Design sets a space between the two characters of a short Chinese label. */
const spaced = (text: string): RegExp => new RegExp(`^${[...text].join('\\s?')}$`);

test('the administrator raises a target from today on, and is told when a value cannot be', async ({ page }) => {
  await signInAs(page, 'administrator');
  await page.goto('/policy');
  await untilShown(page);
  await page.getByRole('button', { name: '修改小组例会召开率目标' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/新的值/).fill('1.5');
  await dialog.getByLabel('理由').fill('按年度方案提高目标');
  await submit(page);
  await expect(dialog).toContainText(/须在 .* 之间/);
  await dialog.getByLabel(/新的值/).fill('0.95');
  await submit(page);
  await expect(dialog).toHaveCount(0);
  await expect(rowOf(page, '0.95（95 %）')).toHaveCount(1);
});

test('the marketing centre closes a month and opens it again with a reason', async ({ page }) => {
  await signInAs(page, 'marketing-centre');
  await page.goto('/months');
  await untilShown(page);
  await page.getByRole('button', { name: '2026年9月结账' }).click();
  await submit(page, '结账');
  await expect(rowOf(page, /2026年9月.*已结账.*林乙泉/)).toHaveCount(1);
  // a month that still runs cannot be closed
  await expect(page.getByRole('button', { name: '2026年10月结账' })).toHaveCount(0);
  await page.getByRole('button', { name: '2026年9月反结账' }).click();
  await page.getByRole('dialog').getByLabel('理由').fill('毛利调查补报');
  await submit(page, '反结账');
  await expect(rowOf(page, /2026年9月.*待结账/)).toHaveCount(1);
});

test('a new person is first asked for a password of the own, and then sees the own unit', async ({ page }) => {
  await signInAs(page, 'administrator');
  const person = { username: `new-${Date.now()}`, displayName: '张三', role: 'CUSTOMER_MANAGER', unitCode: '140622A01' };
  const create = 'mutation($input: CreateUserInput!) { createUser(input: $input) { errors { message } } }';
  const created = await ask(page, create, { input: { ...person, password: 'the-first-password' } });
  expect(created.data).toEqual({ createUser: { errors: [] } });
  await page.context().clearCookies();
  await page.goto('/');
  await page.getByLabel('用户名').fill(person.username);
  await page.getByLabel('密码', { exact: true }).fill('the-first-password');
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByRole('button', { name: '修改密码' }).click();
  await page.getByLabel('当前密码').fill('the-first-password');
  await page.getByLabel('新密码', { exact: true }).fill('a-password-of-the-own');
  await page.getByLabel('再输一次新密码').fill('a-password-of-the-own');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText(/城区片：本岗位待办 \d+ 件/);
});

interface Choice {
  readonly groups: {
    readonly nodes: readonly { readonly id: string; readonly memberCount: number; readonly area: { readonly code: string } }[];
  };
  readonly retailers: { readonly nodes: readonly { readonly customerCode: string; readonly area: { readonly code: string } }[] };
}

/** A retailer in no group, with its licence as asked, and a group of its area that has room. */
async function newcomer(page: Page, licence: object): Promise<{ group: Choice['groups']['nodes'][number]; code: string }> {
  const query = `query($licence: DateFilter) {
    groups(first: 100, where: { status: ACTIVE, memberCount: { lte: 14 } }) { nodes { id memberCount area { code } } }
    retailers(first: 50, where: { inGroup: false, status: [ACTIVE], licenceExpiresOn: $licence }) { nodes { customerCode area { code } } } }`;
  const { groups, retailers } = (await ask(page, query, { licence })).data as Choice;
  for (const group of groups.nodes) {
    const found = retailers.nodes.find(({ area }) => area.code === group.area.code);
    if (found) return { group, code: found.customerCode };
  }
  throw new Error('nobody is free to join');
}

async function addMember(page: Page, groupId: string, code: string): Promise<Locator> {
  await page.goto(`/groups/${groupId}`);
  await untilShown(page);
  await page.getByRole('button', { name: '补录组员' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^在.+找$/).click();
  await find(dialog.getByRole('combobox', { name: '零售户' }), code);
  await submit(page);
  return dialog;
}

test('a customer manager adds a member to a group of the own area', async ({ page }) => {
  await signInAs(page, 'customer-manager');
  const { group, code } = await newcomer(page, { gte: '2026-12-31' });
  await expect(await addMember(page, group.id, code)).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText(`现任组员（${group.memberCount + 1} 户）`);
});

test('nobody joins whose licence has lapsed, and the form says so at its field', async ({ page }) => {
  await signInAs(page, 'county-head');
  const { group, code } = await newcomer(page, { lte: '2026-10-11' });
  const dialog = await addMember(page, group.id, code);
  await expect(dialog).toContainText(/许可证已于 .* 到期（SD-R03）/);
  await expect(dialog).toBeVisible();
});
