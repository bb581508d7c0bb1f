import type { Page } from '@playwright/test';
import { expect, find, graveFindings, signInAs, speak, test, untilShown } from './journey';

test('the administrator sees which counties a higher target would miss before it is set', async ({ page }) => {
  await signInAs(page, 'administrator');
  await page.goto('/policy');
  await untilShown(page);
  await page.getByRole('button', { name: '修改整体覆盖率目标' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/新的值/).fill('0.80');
  await expect(dialog).toContainText('判定会变的单位 6 个');
  await expect(dialog.getByRole('row').filter({ hasText: '山阴县' })).toContainText(/达标.*→.*未达标/);
  await dialog.getByLabel(/新的值/).fill('1.5');
  await expect(dialog.getByRole('alert')).toContainText(/须在 .* 之间/);
});

test('the marketing centre sees whether the month can be closed, and opens what speaks against it', async ({ page }) => {
  await signInAs(page, 'marketing-centre');
  await page.goto('/months');
  await untilShown(page);
  await expect(page.getByRole('main')).toContainText('朔州市2026年9月可以结账');
  await page.getByRole('main').getByRole('link', { name: '数据质量' }).click();
  await page.waitForURL(/\/quality\?.*month=2026-09/);
  const row = page.getByRole('row').filter({ hasText: '没有登记例会的小组' });
  await expect(row).toContainText('警告');
  await row.getByRole('link', { name: /小组/ }).first().click();
  await page.waitForURL(/\/groups\/.*month=2026-09/);
});

test('a deputy is responsible while the holder is away, and the trail says who recorded it', async ({ page }) => {
  await signInAs(page, 'administrator');
  await page.goto('/posts?unit=140681');
  await untilShown(page);
  const row = page.getByRole('row').filter({ hasText: '客户经理' }).first();
  const dialog = page.getByRole('dialog');
  await row.getByRole('button', { name: /的休假/ }).click();
  await dialog.getByLabel('最后一天').fill('2026-10-16');
  await dialog.getByLabel('理由').fill('参加营销培训');
  await dialog.getByRole('button', { name: '登记休假' }).click();
  await expect(row).toContainText('代理至 2026-10-16');
  await page.goto('/audit?act=recordPostAbsence');
  await untilShown(page);
  await expect(page.getByRole('row').filter({ hasText: '参加营销培训' }).first()).toContainText('登记休假');
  await page.goto('/posts?unit=140681');
  await untilShown(page);
  await row.getByRole('button', { name: /的休假/ }).click();
  await dialog.getByRole('button', { name: /^撤销 2026-10-12/ }).click();
  await expect(row).not.toContainText('代理至');
});

/** Checks a chat that nobody has looked into for long, from the list of to-dos: it is one fewer at the top of every page. */
async function settleOverdueChat(page: Page): Promise<void> {
  const pressing = page.getByRole('link', { name: /^待办 \d+ 件/ });
  const before = Number((await pressing.innerText()).match(/\d+/)?.[0]);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: /^已逾期/ }).click();
  await main.getByRole('button', { name: /^微信群待核对/ }).click();
  await main
    .getByRole('button', { name: /^登记核对：/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '已建群' }).check();
  await dialog.getByRole('button', { name: /^提\s?交$/ }).click();
  await expect(pressing).toHaveAccessibleName(new RegExp(`^待办 ${before - 1} 件`));
}

test('a customer manager on leave: the deputy does what is due in the post, the trail names both, and it ends when the leave is taken back', async ({
  page,
  another,
}) => {
  await speak(page, 'zh');
  await signInAs(page, 'administrator');
  await page.goto('/posts?unit=140622A02');
  await untilShown(page);
  const post = page.getByRole('row').filter({ hasText: '客户经理' }).first();
  const holder = (await post.getByRole('cell').nth(2).innerText()).split(' ')[0] ?? '';
  const dialog = page.getByRole('dialog');
  await post.getByRole('button', { name: /的代理账号/ }).click();
  await find(dialog.getByRole('combobox', { name: '账号' }), '许戊竹');
  await dialog.getByRole('button', { name: /设\s?定/ }).click();
  await expect(post).toContainText('账号：许戊竹');
  await post.getByRole('button', { name: /的休假/ }).click();
  await expect(dialog).toContainText('许戊竹（客户经理） 登录后可以代理');
  await dialog.getByLabel('最后一天').fill('2026-10-14');
  await dialog.getByLabel('理由').fill('年休假三天');
  await dialog.getByRole('button', { name: '登记休假' }).click();
  await expect(post).toContainText('代理至 2026-10-14');

  const deputy = await another();
  await speak(deputy, 'zh');
  await signInAs(deputy, 'customer-manager');
  await deputy.goto('/overview');
  await expect(deputy.getByRole('status').filter({ hasText: `${holder}（` })).toContainText('由您代理');
  await deputy.getByRole('button', { name: `代理${holder}` }).click();
  await deputy.waitForURL(/\/todo/);
  await expect(deputy.getByRole('status').filter({ hasText: '正在代理' })).toContainText(holder);
  await untilShown(deputy);
  expect(await graveFindings(deputy)).toEqual([]);
  await settleOverdueChat(deputy);
  await deputy.goto('/groups');
  await untilShown(deputy);
  await expect(deputy.locator('.cx-top')).not.toContainText('城区片');
  await deputy.getByRole('button', { name: /许戊竹/ }).click();
  await expect(deputy.getByRole('link', { name: '访问令牌' })).toHaveCount(0);

  await page.goto('/audit?act=beginDeputyship');
  await untilShown(page);
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: `许戊竹（客户经理）（代 ${holder}）` })
      .first(),
  ).toContainText('开始代理');
  await page.goto('/posts?unit=140622A02');
  await untilShown(page);
  await post.getByRole('button', { name: /的休假/ }).click();
  await dialog.getByRole('button', { name: /^撤销 2026-10-12/ }).click();
  await expect(post).not.toContainText('代理至');

  await deputy.goto('/overview');
  await untilShown(deputy);
  await expect(deputy.locator('.cx-deputy')).toHaveCount(0);
  await expect(deputy.locator('.cx-top')).toContainText('城区片');
});

test('the administrator sees who has what written, how far it is, and finds one kind of job again', async ({ page, another }) => {
  const exporter = await another();
  await speak(exporter, 'zh');
  await signInAs(exporter, 'county-head');
  await exporter.goto('/groups');
  await untilShown(exporter);
  await exporter.getByRole('button', { name: /^导出/ }).click();
  await exporter.getByRole('button', { name: /CSV 文本/ }).click();
  await expect(
    exporter
      .getByRole('region', { name: /最近的导出/ })
      .getByRole('link')
      .first(),
  ).toBeVisible();

  await signInAs(page, 'administrator');
  await page.goto('/jobs');
  await untilShown(page);
  const job = page.getByRole('row').filter({ hasText: '导出小组' }).first();
  await expect(job).toContainText('完成');
  await expect(job).toContainText('应县');
  expect(await graveFindings(page)).toEqual([]);
  await page.goto('/jobs?kind=IMPORT_MEETINGS&state=WAITING&by=无此人');
  await untilShown(page);
  await expect(page.getByRole('main')).toContainText('没有符合条件的任务');
});

test('somebody who is signed in at two places ends the other one', async ({ page, another, consoleErrors }) => {
  await signInAs(page, 'analyst');
  const elsewhere = await another();
  await signInAs(elsewhere, 'analyst');
  await page.goto('/sessions');
  await untilShown(page);
  await page.getByRole('button', { name: '结束其他会话' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '结束其他会话' }).click();
  await expect(page.getByRole('main')).toContainText('本人只在这里登录');
  await elsewhere.goto('/overview');
  await elsewhere.waitForURL(/\/sign-in/);
  // The browser itself notes each refusal of the server.
  consoleErrors.length = 0;
});
