import type { BrowserContext } from '@playwright/test';
import { expect, graveFindings, signInAs, test } from './journey';
import { photo } from './photo';

const cut = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2);
const statusFor = async (context: BrowserContext, url: string): Promise<number> => (await context.request.get(url)).status();

test('a market inspector sends a signed pledge from the phone, and files that are none are refused in words', async ({
  page,
  browser,
  consoleErrors,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'market-inspector');
  await page.goto('/joining?tab=unsigned');
  await page.getByRole('button', { name: '登记签订' }).first().click();
  const dialog = page.getByRole('dialog');
  const paper = await photo();
  await dialog.locator('input[type=file][multiple]').setInputFiles([
    { name: '承诺书第一页.jpg', mimeType: 'image/jpeg', buffer: paper },
    { name: '空.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) },
    { name: '网页.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html><script>alert(1)</script></html>') },
    { name: '半张.jpg', mimeType: 'image/jpeg', buffer: cut(paper) },
    { name: '太大.jpg', mimeType: 'image/jpeg', buffer: Buffer.concat([paper, Buffer.alloc(20 * 1024 * 1024)]) },
  ]);
  const refusals = dialog.locator('.cx-files-refused').getByRole('alert');
  await expect(refusals).toHaveText([/0 字节/, /按内容识别/, /损坏或不完整/, /超过 20 MB/]);
  const kept = dialog.getByRole('link', { name: '承诺书第一页.jpg' });
  await expect(kept).toBeVisible();
  expect(await graveFindings(page)).toEqual([]);
  for (const name of ['空.jpg', '网页.jpg', '半张.jpg', '太大.jpg'])
    await dialog.getByRole('button', { name: `移除 ${name}` }).click();
  await expect(refusals).toHaveCount(0);

  const url = (await kept.getAttribute('href')) ?? '';
  const original = await page.request.get(url);
  expect((await original.body()).equals(paper)).toBe(true);
  expect((await page.request.get(`${url}/thumbnail`)).headers()['content-type']).toBe('image/webp');
  // Until it belongs to something it is its sender's alone.
  const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
  expect(await statusFor(other, url)).toBe(401);
  await signInAs(await other.newPage(), 'customer-manager');
  expect(await statusFor(other, url)).toBe(404);
  await other.close();

  // The browser itself notes each refusal of the server.
  expect(consoleErrors.splice(0)).toEqual(Array.from({ length: 4 }, () => expect.stringContaining('422')));
});
