import { expect, graveFindings, signInAs, speak, test, untilShown } from './journey';

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
  await expect(explained.getByRole('heading', { name: '本月因“停业歇业”变化的' })).toBeVisible();

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
