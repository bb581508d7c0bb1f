import type { Page } from '@playwright/test';
import { expect, graveFindings, signInAs, test, untilShown } from './journey';

// A name of its own for each run: an earlier one against the same city has left its view.
const VIEW = `各县乡镇所在地 ${Date.now()}`;

const answer = (page: Page) => page.locator('.cx-answer');

test('which county has come furthest in 18 months is two clicks from the landing page', async ({ page }) => {
  await signInAs(page, 'leadership');
  await page.goto('/overview');
  await untilShown(page);
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '比较' }).click();
  await page.getByRole('button', { name: '各单位走势' }).click();
  await expect(answer(page)).toContainText(/2025年3月至2026年8月整体覆盖率进步最大的是应县：\+\d+\.\d 个百分点/);
  // six counties on one axis, and their figures as a table
  await expect(page.locator('.cx-multiples > li')).toHaveCount(6);
  await page.getByRole('button', { name: '表', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(7);
});

test('a county head sees the county beside the median and the best of its peers, in two clicks', async ({ page }) => {
  await signInAs(page, 'county-head');
  await page.goto('/overview');
  await untilShown(page);
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '比较' }).click();
  await page.getByRole('button', { name: '与同类单位' }).click();
  await expect(answer(page)).toContainText(/应县整体覆盖率 .*第 6 \/ 6 名；中位数 .*最好的是朔城区/);
  // the median opens between whom it lies, and how far each is from the own county
  await answer(page).getByRole('link', { name: '73.1 %' }).click();
  const explained = page.getByRole('dialog');
  await expect(explained).toContainText('6 个单位按数值排列，居中的两个是平鲁区（72.8 %）和山阴县（73.5 %）');
  await expect(explained.getByRole('row')).toHaveCount(7);
  expect(await graveFindings(page)).toEqual([]);
  await explained.getByRole('row').filter({ hasText: '朔城区' }).getByRole('link', { name: '+10.5 个百分点' }).click();
  await expect(explained).toContainText('= 76.5 % − 66.0 %');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '自选' }).click();
  await page.getByRole('button', { name: '右玉县' }).click();
  await expect(answer(page)).toContainText('第 2 / 2 名');
  await expect(page).toHaveURL(/group=chosen&units=140623/);
});

test('an analyst shares a comparison; the county head opens it on the same figures and on no rows but the own', async ({
  page,
}) => {
  await signInAs(page, 'analyst');
  await page.goto('/compare?mode=units&show=COVERAGE_SEAT');
  await untilShown(page);
  const told = (await answer(page).textContent()) ?? '';
  await page.getByRole('button', { name: '视图：保存、打开、共享' }).click();
  await page.getByRole('button', { name: '把当前页面存为视图…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('名称').fill(VIEW);
  await dialog.getByLabel(/^共享给/).check();
  await dialog.getByRole('button', { name: /^提\s?交$/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: '视图：保存、打开、共享' })).toBeFocused();

  await page.context().clearCookies();
  await signInAs(page, 'county-head');
  await page.goto('/overview');
  await untilShown(page);
  await page.getByRole('button', { name: '视图：保存、打开、共享' }).click();
  await page.getByRole('link', { name: VIEW }).click();
  await expect(page).toHaveURL(/\/compare\?.*unit=140600/);
  await expect(answer(page)).toHaveText(told);
  // figures of other counties are told, but not explained: only the own county's lead to its rows
  await expect(page.locator('.cx-multiples .cx-explain')).toHaveCount(2);
  // whose view it is not may open it and copy its link, and nothing else
  await page.getByRole('button', { name: '视图：保存、打开、共享' }).click();
  await expect(page.getByRole('button', { name: `复制“${VIEW}”的链接` })).toBeVisible();
  await expect(page.getByRole('button', { name: `删除“${VIEW}”` })).toHaveCount(0);
});
