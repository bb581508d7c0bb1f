import { expect, graveFindings, signInAs, test, untilShown } from './journey';

test('an analyst makes a link for Excel, reads figures by it, and revokes it', async ({ page, request, baseURL }) => {
  await signInAs(page, 'analyst');
  await page.goto('/overview');
  await untilShown(page);
  await page.getByRole('button', { name: /^个人菜单/ }).click();
  await page.getByRole('link', { name: '访问令牌' }).click();
  await page.getByRole('button', { name: '新建令牌' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('名称').fill('覆盖率周报');
  await dialog.getByText(/^CSV 链接/).click();
  expect(await graveFindings(page), 'accessibility of the form').toEqual([]);
  await dialog.getByRole('button', { name: /提\s*交/ }).click();

  const link = (await page.getByText('/data/indicators.csv').textContent()) ?? '';
  expect(link).toContain(`${baseURL}/data/indicators.csv?codes=`);
  expect(await graveFindings(page), 'accessibility of the one time').toEqual([]);
  await page.getByRole('button', { name: '已保存，关闭' }).click();
  // a program has neither cookie nor page
  const figures = await (await request.get(link.trim())).text();
  expect(figures).toMatch(/^\ufeff指标代码,指标,/);
  expect(figures.trim().split('\r\n')).toHaveLength(3);

  await page.reload();
  const row = page.getByRole('row', { name: /覆盖率周报/ });
  await expect(row).toContainText('127.0.0.1');
  await expect(row).not.toContainText(new URL(link.trim()).searchParams.get('token') ?? '');
  await row.getByRole('button', { name: '撤销令牌 覆盖率周报' }).click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /撤\s*销/ })
    .click();
  await expect(row).toContainText('已撤销');
  expect((await request.get(link.trim())).status()).toBe(401);
});

test('the dashboard asks by hashes of its own documents and sends no query text', async ({ page }) => {
  await signInAs(page, 'leadership');
  const asked: unknown[] = [];
  page.on('request', (sent) => {
    if (sent.url().endsWith('/graphql')) asked.push(sent.postDataJSON());
  });
  for (const path of ['/overview', '/ranking', '/groups']) {
    await page.goto(path);
    await untilShown(page);
  }
  expect(asked.length).toBeGreaterThan(3);
  for (const body of asked) {
    expect(body).not.toHaveProperty('query');
    expect(body).toHaveProperty('extensions.persistedQuery.sha256Hash');
  }
});
