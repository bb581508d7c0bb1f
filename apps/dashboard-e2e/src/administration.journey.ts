import { expect, signInAs, test, untilShown } from './journey';

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

test('somebody who is signed in at two places ends the other one', async ({ page, browser }) => {
  await signInAs(page, 'analyst');
  const elsewhere = await (await browser.newContext()).newPage();
  await signInAs(elsewhere, 'analyst');
  await page.goto('/sessions');
  await untilShown(page);
  await page.getByRole('button', { name: '结束其他会话' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '结束其他会话' }).click();
  await expect(page.getByRole('main')).toContainText('本人只在这里登录');
  await elsewhere.goto('/overview');
  await elsewhere.waitForURL(/\/sign-in/);
  await elsewhere.context().close();
});
