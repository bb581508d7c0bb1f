import { expect, go, graveFindings, signInAs, speak, test, untilShown } from './journey';

test('initials and Enter lead to a county, letters to a page, brackets to a month, without a mouse', async ({ page }) => {
  await signInAs(page, 'leadership');
  await page.goto('/overview?month=2026-08');
  await untilShown(page);
  // the letters come right after the shortcut, before there is anything to find them
  await page.keyboard.press('Control+k');
  await page.keyboard.type('yx');
  await expect(page.getByRole('option', { name: '应县 朔州市' })).toHaveAttribute('aria-selected', 'true');
  expect(await graveFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/overview\?.*unit=140622/);
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/unit=140622&month=2026-07/);
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page).toHaveURL(/\/retailers\?.*unit=140622&month=2026-07/);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: /应县/ })).toBeVisible();
});

test('who may not read retailers finds none', async ({ page }) => {
  await signInAs(page, 'juror');
  await page.goto('/overview');
  await untilShown(page);
  await page.getByRole('button', { name: /搜索/ }).click();
  await page.getByRole('combobox', { name: '搜索一切' }).fill('SX0602');
  await expect(page.getByText('没有找到“SX0602”')).toBeVisible();
});

test('dark is kept on the device and readable on every kind of page; paper stays light', async ({ page }) => {
  await speak(page, 'zh');
  await signInAs(page, 'marketing-centre');
  await page.goto('/overview');
  await untilShown(page);
  await page.getByRole('button', { name: /个人菜单/ }).click();
  await page.getByRole('button', { name: '深色' }).click();
  await page.goto('/margin');
  for (const path of [
    '/overview',
    '/sizes',
    '/ranking',
    '/groups',
    '/retailers',
    '/meetings',
    '/archives',
    '/imports',
    '/policy',
  ]) {
    await go(page, path);
    expect.soft(await graveFindings(page), path).toEqual([]);
  }
  const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  expect(await ground()).toBe('rgb(16, 22, 29)');
  await page.emulateMedia({ media: 'print' });
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await expect(page.locator('.ant-btn, .ant-table').first()).not.toHaveCSS('color', 'rgb(227, 233, 239)');
});
