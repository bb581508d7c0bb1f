import { ask, expect, graveFindings, signInAs, test, untilShown } from './journey';
import { photo } from './photo';

interface Totals {
  readonly archiveTotals: { readonly cells: readonly { readonly document: string; readonly present: number }[] };
}

test('a county head finds minutes that are missing, files a scan of the old book, and the matrix rises', async ({ page }) => {
  await signInAs(page, 'county-head');
  const minutes = async (): Promise<number> => {
    const { data } = await ask(page, '{ archiveTotals(unitCode: "140622") { cells { document present } } }');
    return (data as Totals).archiveTotals.cells.find(({ document }) => document === 'MINUTES_BOOK')?.present ?? 0;
  };
  const before = await minutes();
  await page.goto('/archives?unit=140622&month=2026-10');
  await untilShown(page);
  await page.getByRole('button', { name: /^缺承诺书 \d+$/ }).click();
  await expect(page.getByRole('button', { name: /：承诺书 0\/\d+$/ }).first()).toBeVisible();
  await page.getByRole('button', { name: /^缺会议记录簿 \d+$/ }).click();
  const cell = page
    .getByRole('main')
    .locator('.cx-archive-cell-missing')
    .and(page.getByRole('button', { name: /会议记录簿/ }))
    .first();
  await cell.click();
  const box = page.getByRole('dialog');
  const line = box.locator('.cx-archive > li').filter({ hasText: '会议记录簿' });
  const month =
    (await line
      .getByText(/^20\d\d-\d\d$/)
      .last()
      .textContent()) ?? '';
  expect(await graveFindings(page)).toEqual([]);
  await line.getByRole('button', { name: '归档会议记录簿' }).click();
  const form = page.getByRole('dialog', { name: '归档会议记录簿' });
  await expect(form.getByLabel('月份')).toHaveValue(month);
  // Nothing is filed that nobody could find again.
  await form.getByRole('button', { name: /归\s?档/ }).click();
  await expect(form).toContainText('请上传扫描件；未扫描的，请注明原件在哪里');
  await form
    .locator('input[type=file][multiple]')
    .setInputFiles([{ name: '会议记录簿扫描.jpg', mimeType: 'image/jpeg', buffer: await photo(700, 900) }]);
  await expect(form.getByRole('link', { name: '会议记录簿扫描.jpg' })).toBeVisible();
  await form.getByRole('button', { name: /归\s?档/ }).click();
  await expect(form).toBeHidden();
  await expect(line).toContainText(`${month} · 小组长保管`);
  await expect(line.getByText('会议记录簿扫描.jpg')).toBeVisible();
  await expect.poll(minutes).toBe(before + 1);
});

test('a juror sees how complete the boxes are, on the telephone, and nobody’s papers', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'juror');
  await page.goto('/archives?unit=140622&show=PLEDGES');
  await untilShown(page);
  await page
    .getByRole('button', { name: /：承诺书 \d/ })
    .first()
    .click();
  const box = page.getByRole('dialog');
  await expect(box).toContainText('名组员的（无权查看姓名）');
  await expect(box.getByRole('link', { name: '去签订、登记' })).toHaveCount(0);
  await expect(box.getByRole('button', { name: /归\s?档/ })).toHaveCount(0);
  await expect(box).not.toContainText('纸质原件');
  expect(await graveFindings(page)).toEqual([]);
});
