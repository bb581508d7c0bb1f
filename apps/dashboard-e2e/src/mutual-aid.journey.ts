import { ask, expect, find, graveFindings, leave, options, signInAs, test, untilShown } from './journey';
import { photo } from './photo';

const submit = /提\s?交/;

test('a customer manager records an activity on the telephone, with a photo, and it hangs on the wall', async ({
  page,
  consoleErrors,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'customer-manager');
  const { data } = await ask(page, '{ groups(first: 1, where: { status: ACTIVE }) { nodes { id name memberCount } } }');
  const [group] = (data as { groups: { nodes: { id: string; name: string; memberCount: number }[] } }).groups.nodes;
  await page.goto('/activities');
  await untilShown(page);
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('"operationName":"OtherGroups"')
      ? route.fulfill({ status: 500, body: '' })
      : route.continue(),
  );
  await page.getByRole('button', { name: '登记活动' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: '主题' }).fill('中秋前陈列培训');
  await form.getByRole('textbox', { name: '地点' }).fill('组长店');
  // What could not be read is not told as if there were none, and is asked for again where it is missed.
  const groups = form.getByRole('combobox', { name: '参加的小组' });
  await groups.click();
  const choices = page.locator('.ant-select-dropdown:visible');
  await expect(choices).toContainText('读取失败');
  await expect(choices).not.toContainText('没有这样的小组');
  await page.unroute('**/graphql');
  consoleErrors.length = 0;
  await choices.getByRole('button', { name: '重试' }).click();
  await expect(options(page).first()).toBeVisible();
  await find(groups, group?.name ?? '');
  await leave(groups);
  await form.getByRole('button', { name: /全\s?选/ }).click();
  await form
    .locator('input[type=file][multiple]')
    .setInputFiles([{ name: '培训现场.jpg', mimeType: 'image/jpeg', buffer: await photo() }]);
  await expect(form.getByRole('link', { name: '培训现场.jpg' })).toBeVisible();
  expect(await graveFindings(page)).toEqual([]);
  // In a month that is closed nothing is recorded any more; the form says so at the day.
  await form.getByLabel('日期').fill('2026-08-31');
  await form.getByRole('button', { name: submit }).click();
  await expect(form).toContainText('已结账');
  await form.getByLabel('日期').fill('2026-10-12');
  await form.getByRole('button', { name: submit }).click();
  const card = page.locator('.cx-wall > li').filter({ hasText: '中秋前陈列培训' });
  await expect(card).toContainText(`${group?.memberCount} 户参加`);
  await expect(card.getByRole('img', { name: '中秋前陈列培训的照片' })).toBeVisible();
  await page.goto(`/groups/${group?.id}`);
  await expect(page.locator('#mutual-aid')).toContainText('中秋前陈列培训');
});

test('a county head marks the chats of several groups as checked at once, and the standing says so', async ({ page }) => {
  await signInAs(page, 'county-head');
  const standing = async (): Promise<number> => {
    const { data } = await ask(page, '{ mutualAidStanding(unitCode: "140622") { chatsComplete } }');
    return (data as { mutualAidStanding: { chatsComplete: number } }).mutualAidStanding.chatsComplete;
  };
  const before = await standing();
  await page.goto('/homes?tab=chats&state=INCOMPLETE');
  await untilShown(page);
  const boxes = page.getByRole('main').locator('tr[data-row-key] .ant-checkbox-input');
  for (const row of [0, 1]) await boxes.nth(row).check();
  await page.getByRole('status').getByRole('button', { name: '登记核对' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('对所选 2 个小组登记同一结果');
  // Nothing is taken for granted before somebody has looked.
  await dialog.getByRole('button', { name: submit }).click();
  await expect(dialog).toContainText('请填写');
  await dialog.getByRole('radio', { name: '没有建群' }).check();
  for (const name of ['客户经理在群内', '市管员在群内']) await dialog.getByRole('checkbox', { name }).check();
  await dialog.getByRole('button', { name: submit }).click();
  await expect(dialog).toContainText('没有建群时不能登记群内人员（SD-R38）');
  await dialog.getByRole('radio', { name: '已建群' }).check();
  await dialog.getByRole('button', { name: submit }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(standing).toBe(before + 2);
  await expect(page.getByRole('main')).toContainText(`${before + 2} 个微信群客户经理、市管员都在`);
  // A Hundred Flowers counter is given up with its reason, which stands in the list of all.
  await page.goto('/homes?tab=counters');
  await untilShown(page);
  const store = await page.getByRole('main').locator('tr[data-row-key]').first().getByRole('link').first().innerText();
  await page.getByRole('button', { name: `撤除：${store}` }).click();
  await dialog.getByLabel('撤除原因').fill('店面改造，专柜暂撤');
  await dialog.getByRole('button', { name: submit }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: '含已撤除' }).click();
  await expect(page.getByRole('main').locator('tr[data-row-key]').filter({ hasText: store }).first()).toContainText('专柜暂撤');
});

test('an employee who covers ten groups is refused the eleventh, with the numbers and the clause', async ({ page }) => {
  await signInAs(page, 'county-head');
  const query =
    '{ partyPairings(first: 100, where: { unitCode: "140622", kind: EMPLOYEE_GROUP, lasting: true }) { nodes { leadName } } }';
  const { nodes } = ((await ask(page, query)).data as { partyPairings: { nodes: { leadName: string }[] } }).partyPairings;
  const names = nodes.map(({ leadName }) => leadName);
  const full = names.find((name) => names.filter((other) => other === name).length === 10);
  expect(full).toBeDefined();
  await page.goto('/help?tab=pairings&state=uncovered');
  await untilShown(page);
  const row = page.getByRole('main').locator('tr[data-row-key]').first();
  const group = (await row.getByRole('link').textContent()) ?? '';
  await row.getByRole('button', { name: `结对：${group}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '党员职工姓名' }).fill(full ?? '');
  await dialog.getByRole('button', { name: submit }).click();
  await expect(dialog).toContainText(`${full}已联系 10 个小组，再加 1 个小组超过“1+10”的上限（SD-R33）`);
  await dialog.getByRole('textbox', { name: '党员职工姓名' }).fill('新来的党员');
  await dialog.getByRole('button', { name: submit }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: group, exact: true })).toHaveCount(0);
});
