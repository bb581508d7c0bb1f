import { expect, signInAs, test } from './journey';

test('an analyst opens the console, runs an example and reads the answer', async ({ page }) => {
  await signInAs(page, 'analyst');
  await page.goto('/graphiql');
  await page.getByRole('navigation', { name: /示例/ }).getByRole('link').first().click();
  await page.waitForURL(/example=/);
  // the editor is there before its workers are
  await expect(page.locator('.graphiql-query-editor .view-lines')).toContainText('{');
  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes('CountyCoverage'),
  );
  await page.getByRole('button', { name: /^Execute query/ }).click();
  expect((await (await answered).json()) as object).toHaveProperty('data.indicatorValues');
});

test('whoever is not signed in gets no console that answers, and comes back to it signed in', async ({ page }) => {
  await page.goto('/graphiql');
  await expect(page.getByRole('button', { name: /^Execute query/ })).toHaveCount(0);
  await page.getByRole('link', { name: /登录/ }).click();
  await page.getByLabel('用户名').fill('analyst');
  await page.getByLabel('密码', { exact: true }).fill('chengxin-demo');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(/\/graphiql$/);
  await expect(page.getByRole('button', { name: /^Execute query/ })).toBeVisible();
});
