import type { Page } from '@playwright/test';
import { expect, graveFindings, signInAs, signInByForm, speak, test, untilShown } from './journey';

test('leadership goes from a card that missed its target to the shops behind it', async ({ page }) => {
  await signInAs(page, 'leadership');
  await page.goto('/overview?unit=140622');
  await untilShown(page);
  await page.getByRole('link', { name: /^整体覆盖率 66\.0 % · 看这个数字/ }).click();
  const explained = page.getByRole('dialog');
  await expect(explained).toContainText('整体覆盖率 · 应县 · 2026年8月');
  await expect(explained).toContainText('995 / 1,508');

  // the causes sum to the change: 986 / 1,505 became 995 / 1,508
  const sum = explained.getByRole('row').filter({ hasText: '合计' });
  await expect(sum).toContainText('+9');
  await expect(sum).toContainText('+3');
  await explained.getByRole('button', { name: '停业歇业' }).click();
  await expect(explained.getByRole('heading', { name: '与 2026年7月 相比，因“停业歇业”变化的' })).toBeVisible();

  // those that are missing count to exactly what is missing
  await expect(explained).toContainText('已列 20 / 513');
  await explained.getByRole('button', { name: '再看 20 行' }).click();
  await expect(explained).toContainText('已列 40 / 513');
  expect(await graveFindings(page)).toEqual([]);

  // one level deeper, back, and on to a shop
  await explained.getByRole('row').filter({ hasText: '杏寨片' }).getByRole('link').click();
  await expect(explained).toContainText('整体覆盖率 · 杏寨片');
  await page.goBack();
  await expect(explained).toContainText('整体覆盖率 · 应县');
  await explained.locator('a[href^="/retailers/"]').first().click();
  await page.waitForURL(/\/retailers\/[0-9a-f-]{36}/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an explanation gives the focus back to its figure, and is printed whole and alone', async ({ page }) => {
  await signInAs(page, 'leadership');
  await page.goto('/overview?unit=140622');
  await untilShown(page);
  const figure = page.getByRole('link', { name: /^整体覆盖率 66\.0 % · 看这个数字/ });
  await figure.focus();
  await page.keyboard.press('Enter');
  const explained = page.getByRole('dialog');
  await expect(explained.getByRole('heading', { name: '所用参数' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main')).toBeHidden();
  await expect(explained.getByRole('button', { name: '停业歇业' })).toBeVisible();
  // What is fixed to the screen would stand on each sheet again, and no further down.
  await expect(page.locator('.ant-drawer')).toHaveCSS('position', 'static');
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(explained).toHaveCount(0);
  await expect(figure).toBeFocused();
});

test('a county head sees on a phone, in English, which point of the score is easiest to win back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await speak(page, 'en');
  await signInAs(page, 'county-head');
  await page.goto('/ranking?explain=SCORE~140622~2026-08');
  const explained = page.getByRole('dialog');
  await expect(explained).toContainText(/Rank \d of 6/);
  await expect(explained).toContainText(/Easiest to win back: \w+/);
  expect(await graveFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/explain=/);
  // a neighbour's score is told, how it comes about is not
  await page.goto('/ranking?explain=SCORE~140602~2026-08');
  await expect(explained).toContainText('Your permissions do not cover these figures');
});

test('leadership goes from a red card by its four seats to the shops of one, and prints the report', async ({ page }) => {
  await signInByForm(page, 'leadership');
  await untilShown(page);
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: '乡镇所在地覆盖率' }) });
  await expect(card).toContainText('未达标');
  await card.getByRole('link', { name: /^乡镇所在地覆盖率 93\.5 %/ }).click();
  const explained = page.getByRole('dialog');
  await expect(explained).toContainText('已列 4 / 4');
  await explained.getByRole('link', { name: '下马峪乡所在地' }).click();
  await page.waitForURL(/\/overview\?.*unit=140622205S01/);
  await page.getByRole('link', { name: /^整体覆盖率 0\.0 %/ }).click();
  await expect(explained).toContainText('已列 20 / 23');
  await expect(explained.locator('a[href^="/retailers/"]')).toHaveCount(20);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /切换单位/ }).waitFor();
  await page.getByRole('banner').getByRole('link', { name: '朔州市' }).click();
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '报告' }).click();
  await expect(page.getByRole('main')).toContainText('应县');
  await untilShown(page);
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length, 'sheets of paper').toBeGreaterThan(5);
});

test('leadership goes from a red card by area and street to the four shops behind it', async ({ page }) => {
  await signInAs(page, 'leadership');
  await page.goto('/overview');
  await untilShown(page);
  await page
    .getByRole('region', { name: /^整体覆盖率：下级单位比较/ })
    .getByRole('link', { name: '应县', exact: true })
    .click();
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: '城网覆盖率' }) });
  await expect(card).toContainText('未达标');
  await card.getByRole('link', { name: /^城网覆盖率 94\.0 %/ }).click();
  const explained = page.getByRole('dialog');
  await explained.getByRole('row').filter({ hasText: '城区片' }).getByRole('link').click();
  await explained.getByRole('row').filter({ hasText: '西关街' }).getByRole('link').click();
  await expect(explained).toContainText('城网覆盖率 · 西关街');
  await expect(explained).toContainText('已列 4 / 4');
  await expect(explained.locator('a[href^="/retailers/"]')).toHaveCount(4);
});

test('a county head prepares the meeting on a phone: where points are lost, who has not met, whom to call', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInByForm(page, 'county-head');
  await untilShown(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('2026年8月应县整体覆盖率');

  // where the points are lost, and what would win one back
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('link', { name: '评价排名' }).click();
  await page.locator('.cx-answer').getByRole('link', { name: '95.23' }).click();
  const explained = page.getByRole('dialog');
  await expect(explained).toContainText('最容易补回');
  const meetings = explained.getByRole('listitem').filter({ hasText: '小组例会' });
  await expect(meetings).toContainText('82 / 87');
  await meetings.getByRole('link').click();
  await expect(explained).toContainText('已列 5 / 5');

  // one of the five groups that have not met: its leader, who looks after it
  const group = explained.getByRole('link', { name: /诚信自律互助小组/ }).first();
  const name = (await group.textContent()) ?? '';
  await group.click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(main).toContainText('客户经理');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
});

const explanation = (page: Page) => page.getByRole('dialog').getByRole('heading', { level: 2 });

test('points and parts of charts explain themselves to the pointer, the cells of their tables to the keyboard', async ({
  page,
}) => {
  await signInAs(page, 'leadership');
  await page.goto('/overview?unit=140622');
  await untilShown(page);
  const trend = page.getByRole('region', { name: /^整体覆盖率：近 18 个月走势/ });
  // the fourth of the months since March 2025
  await trend.locator('.cx-dot-reach').nth(3).click();
  await expect(explanation(page)).toHaveText('整体覆盖率 · 应县 · 2025年6月');
  await page.keyboard.press('Escape');
  await trend.getByRole('button', { name: '表', exact: true }).click();
  await trend.getByRole('row').filter({ hasText: '2025年6月' }).getByRole('link').first().press('Enter');
  await expect(explanation(page)).toHaveText('整体覆盖率 · 应县 · 2025年6月');

  await page.goto('/sizes');
  await page.locator('.cx-stacks > li').filter({ hasText: '应县' }).locator('.cx-stack-subject').click();
  await expect(explanation(page)).toHaveText(/10–15 户小组占比 · 应县/);

  await page.goto('/compare?mode=units');
  await page
    .locator('.cx-multiples > li')
    .filter({ hasText: '应县' })
    .getByRole('img')
    .click({ position: { x: 5, y: 40 } });
  await expect(explanation(page)).toHaveText('整体覆盖率 · 应县 · 2025年3月');

  await page.goto('/ranking?unit=140622');
  const ranks = page.getByRole('region', { name: /^评价名次走势/ });
  await ranks.getByRole('button', { name: '表', exact: true }).click();
  await ranks.getByRole('row').filter({ hasText: '应县' }).getByRole('link').last().click();
  await expect(explanation(page)).toHaveText(/应县.*2026年8月/);
});

test('a change opens its causes since the month that it is told against, a target the parameter that sets it', async ({
  page,
}) => {
  await signInAs(page, 'leadership');
  await page.goto('/overview?unit=140622');
  await untilShown(page);
  const explained = page.getByRole('dialog');
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: '整体覆盖率', exact: true }) });
  await card.getByRole('link', { name: /同比/ }).click();
  await expect(explained.getByRole('heading', { level: 3 }).first()).toHaveText('与 2025年8月 相比');
  // 892 / 1,490 became 995 / 1,508
  const sum = explained.getByRole('row').filter({ hasText: '合计' });
  await expect(sum).toContainText('+103');
  await expect(sum).toContainText('+18');
  await explained.getByRole('button', { name: '入组' }).click();
  await expect(explained).toContainText('已列 20 / 120');
  await explained.getByRole('link', { name: '与 2026年7月 相比' }).click();
  await expect(sum).toContainText('+9');
  await page.keyboard.press('Escape');

  await card.getByRole('link', { name: /^目标 70\.0 %/ }).click();
  await expect(explained.getByRole('heading', { level: 3 }).first()).toHaveText(/^所用参数/);
  await expect(explained.getByRole('row').filter({ hasText: '整体覆盖率目标' })).toContainText('0.7');
  expect(await graveFindings(page)).toEqual([]);
});

test('a point of a group’s margins tells what was sold and what it had cost, and so does one of a retailer’s', async ({
  page,
}) => {
  await signInAs(page, 'market-manager');
  await page.goto('/groups');
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await untilShown(page);
  const chart = page.getByRole('region', { name: /组员毛利率（%/ });
  const explained = page.getByRole('dialog');
  await chart.locator('.cx-dot-reach').first().click();
  await expect(explanation(page)).toHaveText(/小组.* · 20\d\d年\d+月毛利率/);
  await expect(explained).toContainText(/= （[\d,.]+ 元 − [\d,.]+ 元） ÷ [\d,.]+ 元/);
  await expect(explained).toContainText(/月末 \d+ 户，其中统计内 \d+ 户/);
  expect(await graveFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');

  // by the keyboard from the table, and on to the area whose figure it is part of
  await chart.getByRole('button', { name: '表', exact: true }).click();
  await chart.getByRole('row').nth(2).getByRole('link').last().press('Enter');
  await expect(explained.getByRole('row')).toHaveCount(2 + 1 + 2 + 1);
  await explained.getByRole('link', { name: /^城区片 / }).click();
  await expect(explanation(page)).toHaveText(/组员毛利率（约定价格品规） · 城区片/);
  await page.keyboard.press('Escape');

  await page.locator('#members').getByRole('link').first().click();
  await page.waitForURL(/\/retailers\//);
  await untilShown(page);
  await page
    .getByRole('region', { name: /毛利率（%/ })
    .locator('.cx-dot-reach')
    .first()
    .click();
  await expect(explanation(page)).toHaveText(/年\d+月毛利率/);
  await expect(explained).toContainText('所在小组');
});

test('a sum of months opens its months, and each of them its rows', async ({ page }) => {
  await signInAs(page, 'leadership');
  await page.goto('/compare?mode=time&show=MARGIN_ALL&grain=QUARTER');
  await page.locator('.cx-answer .cx-explain').first().click();
  await expect(explanation(page)).toHaveText('组员毛利率（全部卷烟） · 朔州市 · 2026年7月至2026年8月');
  await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(4);
  expect(await graveFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('row').filter({ hasText: '2026年7月' }).getByRole('link').click();
  await expect(explanation(page)).toHaveText('组员毛利率（全部卷烟） · 朔州市 · 2026年7月');
});

test('a bar of a distribution counts to the list that it opens', async ({ page }) => {
  await signInAs(page, 'leadership');
  for (const [path, title] of [
    ['/sizes?unit=140622&month=2026-06', /^小组规模分布/],
    ['/margin?unit=140622&month=2026-06&definition=agreed', /^组员毛利率分布/],
  ] as const) {
    await page.goto(path);
    const chart = page.getByRole('region', { name: title });
    await chart.getByRole('button', { name: '表', exact: true }).click();
    const cells = chart.getByRole('row').filter({ hasText: '%' }).getByRole('cell', { name: /^\d+$/ });
    await cells.first().waitFor();
    const counts = (await cells.allTextContents()).map(Number);
    const most = Math.max(...counts);
    await cells
      .getByRole('link', { name: String(most), exact: true })
      .first()
      .click();
    const list = page.locator('.cx-answer');
    await expect(list).toContainText(`符合条件的`);
    await expect(list).toContainText(` ${most} `);
    await page.goBack();
    await chart
      .locator('.recharts-bar-rectangle')
      .nth(counts.filter((count) => count > 0).indexOf(most))
      .click();
    await expect(list).toContainText(` ${most} `);
  }
});

test('leadership sees which counties a target of 80 % would miss, and that a group is under its margin target for months', async ({
  page,
}) => {
  await signInAs(page, 'leadership');
  await page.goto('/policy');
  await page.getByRole('button', { name: '试算整体覆盖率目标' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/新的值/).fill('0.80');
  await expect(dialog).toContainText('判定会变的单位 6 个');
  expect(await graveFindings(page)).toEqual([]);
  await page.goto('/margin');
  await page
    .locator('#under-target')
    .getByRole('link', { name: /应县南河种镇西部村/ })
    .click();
  await expect(page.locator('.cx-answer')).toContainText(/已连续 \d+ 个月低于目标/);
});

test('whoever is in no group is shown the nearest ones, and what the county would cover', async ({ page }) => {
  await signInAs(page, 'county-head');
  await page.goto('/coverage');
  await page.locator('.cx-answer').getByRole('link', { name: '513' }).click();
  // The month left out 513; the first of them joins a group in another journey.
  await page.getByRole('row').last().getByRole('link').first().click();
  const nearest = page.getByRole('region', { name: '可以加入的小组' });
  await expect(nearest).toContainText(/2026年8月.+片整体覆盖率 \d+\.\d % ；多一户入组升/);
  await expect(nearest).toContainText('2026年8月应县整体覆盖率 66.0 % ；多一户入组升 0.07 个百分点，为 66.0 %（996 / 1,508）。');
  await expect(nearest.getByRole('link', { name: /诚信自律互助小组/ }).first()).toBeVisible();
});
