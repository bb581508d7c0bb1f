import { ask, expect, signInAs, signInByForm, test, untilShown } from './journey';

test('leadership goes from the city down to a retailer and back up', async ({ page }) => {
  await signInByForm(page, 'leadership');
  await untilShown(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('2026年8月朔州市整体覆盖率');
  await expect(main.getByRole('article').filter({ hasText: '整体覆盖率' }).first()).toContainText('73.1 %');

  // down: the county below target, then an area of it
  await page.getByRole('link', { name: '应县', exact: true }).first().click();
  await page.waitForURL(/\/coverage\?.*unit=140622\b/);
  expect(new URL(page.url()).searchParams.get('month')).toBe('2026-08');
  await untilShown(page);
  await page.getByRole('button', { name: /切换单位/ }).click();
  await page.getByRole('banner').getByText('城区片', { exact: true }).click();
  await page.waitForURL(/unit=140622A01/);
  await untilShown(page);

  // rows: groups of the area, one group, one of its members
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '小组', exact: true }).click();
  await page.waitForURL(/\/groups\?.*unit=140622A01/);
  const group = main.getByRole('link', { name: /诚信自律互助小组/ }).first();
  const groupName = (await group.textContent()) ?? '';
  await group.click();
  await page.waitForURL(/\/groups\/[0-9a-f-]{36}\?/);
  await expect(main.getByRole('heading', { level: 1 })).toContainText(groupName);
  await main.locator('a[href^="/retailers/"]').last().click();
  await page.waitForURL(/\/retailers\/[0-9a-f-]{36}/);
  await untilShown(page);
  // what is personal is masked
  await expect(main).toContainText(/\*\*/);

  // and back up the way one came
  await page.goBack();
  await page.waitForURL(/\/groups\/[0-9a-f-]{36}/);
  await page.goBack();
  await page.waitForURL(/\/groups\?.*unit=140622A01/);
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '总览' }).click();
  await page.waitForURL(/\/overview\?.*unit=140622A01/);
});

test('the month and the unit of an address are those of the page, and a copied address opens the same', async ({ page }) => {
  await signInAs(page, 'leadership');
  await page.goto('/?unit=140623&month=2026-06&compare=lastYear');
  await page.waitForURL(/\/overview\?unit=140623&month=2026-06&compare=lastYear/);
  await untilShown(page);
  await expect(page.getByRole('main')).toContainText('2026年6月右玉县');
  await page.getByRole('button', { name: '下一个月' }).click();
  await page.waitForURL(/month=2026-07/);
  await expect(page.getByRole('main')).toContainText('2026年7月右玉县');
  await page.reload();
  await untilShown(page);
  await expect(page.getByRole('main')).toContainText('2026年7月右玉县');
  // a month that is none is not passed over, and gone with the next choice
  await page.goto('/coverage?unit=140622A01&month=2026-13');
  await untilShown(page);
  const note = page.getByText('地址中的“2026-13”不是月份，显示的是2026年8月。');
  await expect(note).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '西关街' })).toContainText('未达标');
  await page.getByRole('button', { name: '上一个月' }).click();
  await page.waitForURL(/month=2026-07/);
  await expect(note).toHaveCount(0);
  // the streets are those of the area's own people too: their figures lead on
  await signInAs(page, 'customer-manager');
  await page.goto('/coverage');
  await page.getByRole('row').filter({ hasText: '西关街' }).getByRole('link', { name: '88.2 %' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('整体覆盖率 · 西关街');
});

test('what needs attention leads to a list that counts to it, also in a month that is past', async ({ page }) => {
  await signInAs(page, 'leadership');
  const overview = '/overview?unit=140622&month=2026-06';
  await page.goto(overview);
  await untilShown(page);
  const items = page.locator('.cx-attention > li');
  const found: [count: string | null, path: string | null][] = [];
  for (const item of await items.all()) {
    const link = item.locator('h4 > a');
    if ((await link.count()) > 0)
      found.push([await item.locator('.cx-attention-count').textContent(), await link.getAttribute('href')]);
  }
  const lists = found.filter(([, path]) => /^\/(groups|retailers)/.test(path ?? ''));
  expect(lists.length).toBeGreaterThan(4);
  // a seat without a group is named with its county, and leads to itself among those without one
  const seat = items.filter({ hasText: '乡镇所在地没有小组' }).locator('li').first();
  await expect(seat).toContainText(/所在地 应县$/);
  await seat.getByRole('link').click();
  await expect(page.locator('#seats [aria-current="location"]')).toBeInViewport();
  for (const [count, path] of lists) {
    await page.goto(path ?? '');
    await expect(page.locator('.cx-answer')).toContainText(new RegExp(`符合条件的(小组|零售户) ${count} `));
  }
  await page.goto('/coverage?unit=140622&month=2026-06');
  const uncovered = page.locator('.cx-answer a').first();
  const count = await uncovered.textContent();
  await uncovered.click();
  await page.waitForURL(/\/retailers\?/);
  await expect(page.locator('.cx-answer')).toContainText(`符合条件的零售户 ${count} 户`);
});

test('the keyboard is explained on ?, and paper shows the page without its frame', async ({ page }) => {
  await signInAs(page, 'leadership');
  await page.goto('/overview');
  await untilShown(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: '快捷键' });
  await expect(dialog).toContainText('Esc');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: '主导航' })).toHaveCount(0);
  await expect(page.getByRole('banner')).toContainText('2026年8月');
  await expect(page.getByRole('main')).toContainText('目标按 2026-08-31 生效的参数');
});

test('a server that does not answer is asked once, and the page says that it shows the figures of before', async ({
  page,
  consoleErrors,
}) => {
  await signInAs(page, 'leadership');
  await page.goto('/groups?unit=140622&month=2026-08');
  await untilShown(page);
  let asked = 0;
  await page.route('**/graphql', (route) => {
    asked += 1;
    return route.abort();
  });
  await page.getByRole('button', { name: '上一个月' }).click();
  await expect(page.getByRole('status')).toContainText('以下数据可能不是最新');
  expect(asked).toBe(1);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.locator('.cx-answer')).toContainText('2026年7月');
  await expect(page.getByRole('status')).toHaveCount(0);
  // the browser itself writes of the request that broke off
  consoleErrors.length = 0;
});

test('a county head lands on the own county among its peers and opens no foreign group', async ({ page, another }) => {
  await signInByForm(page, 'county-head');
  await untilShown(page);
  await expect(page.getByRole('main')).toContainText('2026年8月应县整体覆盖率');
  const peers = await ask(
    page,
    '{ indicatorValues(where: { codes: [COVERAGE_OVERALL], unitCode: "140622", peers: true, month: "2026-08" }) { unitCode rank } }',
  );
  expect((peers.data as { indicatorValues: unknown[] }).indicatorValues.length).toBeGreaterThan(3);

  const leadership = await another();
  await signInAs(leadership, 'leadership');
  const foreign = await ask(leadership, '{ groups(first: 1, where: { unitCode: "140602" }) { nodes { id name } } }');
  const [group] = (foreign.data as { groups: { nodes: { id: string; name: string }[] } }).groups.nodes;
  await page.goto(`/groups/${group?.id}`);
  await expect(page.getByText('没有找到这个小组')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(group?.name ?? '');
});

test('an analyst asks what no page shows, and is refused what is not of the role', async ({ page }) => {
  await signInAs(page, 'analyst');
  const answer = await ask(
    page,
    `{ groups(first: 5, where: { not: { leaderTermValid: true }, month: "2026-08" }, orderBy: [{ field: MEMBER_COUNT, direction: DESC }]) {
        totalCount nodes { name memberCount leader { termEndsOn } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const { totalCount, nodes } = (answer.data as { groups: { totalCount: number; nodes: { memberCount: number }[] } }).groups;
  expect(totalCount).toBeGreaterThan(0);
  expect(nodes.map((node) => node.memberCount)).toEqual(nodes.map((node) => node.memberCount).sort((a, b) => b - a));
  expect(JSON.stringify((await ask(page, '{ auditLines { totalCount } }')).errors)).toContain('FORBIDDEN');
});

test('a juror reads the ranking and is shown no list of retailers', async ({ page }) => {
  await signInAs(page, 'juror');
  await page.goto('/ranking');
  await untilShown(page);
  const navigation = page.getByRole('navigation', { name: '主导航' });
  await expect(navigation.getByRole('link', { name: '小组', exact: true })).toBeVisible();
  await expect(navigation.getByRole('link', { name: '零售户' })).toHaveCount(0);
});

test('on a telephone a customer manager finds the groups of the own area', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInByForm(page, 'customer-manager');
  await page.getByRole('link', { name: '小组', exact: true }).click();
  await page.waitForURL(/\/groups\?.*unit=140622A01/);
  await expect(page.getByRole('link', { name: /诚信自律互助小组/ }).first()).toBeVisible();
});

test('whoever is not signed in is asked to, and lands where the address led', async ({ page }) => {
  await page.goto('/groups?unit=140622&month=2026-08&compare=previous');
  await page.waitForURL(/\/sign-in/);
  await page.getByLabel('用户名').fill('leadership');
  await page.getByLabel('密码', { exact: true }).fill('not-the-password');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('用户名或密码不正确');
  await page.getByLabel('密码', { exact: true }).fill('chengxin-demo');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(/\/groups\?.*unit=140622/);
});

test('what may not be seen, what is empty and what failed are told apart, a failure with its number', async ({
  page,
  consoleErrors,
}) => {
  await signInAs(page, 'juror');
  await page.goto('/retailers');
  await expect(page.getByRole('main').getByRole('status')).toContainText('您的权限看不到这里的数据');
  await page.goto('/groups?name=没有这样的小组');
  await expect(page.getByRole('main').getByRole('status')).toContainText('没有符合条件的小组');
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('"operationName":"Overview"')
      ? route.fulfill({ status: 500, headers: { 'x-request-id': 'abc123' }, body: '' })
      : route.continue(),
  );
  await page.goto('/overview');
  await expect(page.getByRole('alert')).toContainText('abc123');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('main')).toContainText('整体覆盖率');
  // the browser itself writes of the answer 500
  consoleErrors.length = 0;
});

test('columns and density are kept on the device', async ({ page }) => {
  await signInAs(page, 'leadership');
  await page.goto('/groups');
  await untilShown(page);
  const county = page.getByRole('columnheader', { name: '县', exact: true });
  await expect(county).toBeVisible();
  await page.getByRole('button', { name: '列与行距' }).click();
  await page.getByRole('checkbox', { name: '县', exact: true }).uncheck();
  await page.getByRole('button', { name: '宽松' }).click();
  await page.reload();
  await untilShown(page);
  await expect(county).toHaveCount(0);
  await expect(page.locator('.ant-table-medium')).toBeVisible();
});
