import { readFile } from 'node:fs/promises';
import { paragraphsOfWord } from '@chengxin/workbook';
import type { Locator } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { expect, graveFindings, signInAs, speak, test, untilShown } from './journey';

const WORDS = {
  zh: { open: /^导出/, workbook: /Excel 工作簿/, csv: /CSV 文本/, latest: '最近的导出（保留 7 天）', filter: '筛选条件' },
  en: { open: /^Export/, workbook: /Excel workbook/, csv: /CSV text/, latest: 'Latest exports (kept 7 days)', filter: 'Filter' },
} as const;

/** What each cell of some rows shows. */
async function cellsOf(rows: Locator, cell: string): Promise<string[][]> {
  const texts: string[][] = [];
  for (const row of await rows.all()) texts.push((await row.locator(cell).allTextContents()).map((text) => text.trim()));
  return texts;
}

test('a filtered list is exported cell by cell as the page shows it', async ({ page }) => {
  await speak(page, 'zh');
  await signInAs(page, 'county-head');
  await page.goto('/retailers?unit=140622&status=SUSPENDED&order=tier-desc');
  await untilShown(page);
  const table = page.getByRole('main').locator('table').last();
  const shown = await cellsOf(table.locator('tbody tr[data-row-key]'), 'td');
  expect(shown.length).toBeGreaterThan(2);
  await page.getByRole('button', { name: WORDS.zh.open }).click();
  expect(await graveFindings(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: WORDS.zh.workbook }).click();
  const [sheet, about] = await readWorkbook(await readFile(await (await download).path()));
  expect(sheet?.data.slice(1).map((row) => row.map(String))).toEqual(shown);
  const said = new Map(about?.data.map(([label, value]) => [String(label), String(value)]));
  expect([said.get('单位'), said.get('筛选条件'), said.get('排序')]).toEqual(['应县', '状态：停业', '档位降序']);

  // The file has what the pages have one after the other, not the page alone.
  await page.goto('/archives?unit=140622');
  await untilShown(page);
  const matrix = page.getByRole('main').locator('table').last();
  const first = await cellsOf(matrix.locator('tbody tr[data-row-key]'), 'td');
  const range = (await page.getByRole('navigation', { name: '翻页' }).textContent()) ?? '';
  await page.getByRole('button', { name: WORDS.zh.open }).click();
  const whole = page.waitForEvent('download');
  await page.getByRole('button', { name: WORDS.zh.csv }).click();
  const lines = parse(await readFile(await (await whole).path()), { bom: true, relaxColumnCount: true }) as string[][];
  const rows = Number(/共 (\d+)/.exec(range)?.[1]);
  expect(rows).toBeGreaterThan(first.length);
  expect(lines.slice(1, first.length + 1)).toEqual(first);
  expect(lines.slice(rows + 1, rows + 4)).toEqual([[''], ['标题', '小组档案齐全矩阵'], ['单位', '应县']]);
});

for (const [language, width] of [
  ['zh', 1280],
  ['en', 390],
] as const) {
  const words = WORDS[language];

  test(`a chart is exported as its table, and a list's file is found again: ${language}, ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await speak(page, language);
    await signInAs(page, 'leadership');
    await page.goto('/coverage');
    await untilShown(page);
    const chart = page.locator('section.cx-panel').first();
    const title = await chart.getByRole('heading').innerText();
    await chart.getByRole('button', { name: words.open }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.csv }).click();
    const lines = parse(await readFile(await (await download).path()), { bom: true, relaxColumnCount: true }) as string[][];
    await page.keyboard.press('Escape');
    await chart.getByRole('button', { name: language === 'zh' ? '表' : 'Table', exact: true }).click();
    const cells = await cellsOf(chart.locator('table tr'), 'th, td');
    expect(lines.slice(0, cells.length)).toEqual(cells);
    expect(lines.flat()).toContain(title);

    await page.goto('/retailers');
    await untilShown(page);
    await page.getByRole('button', { name: words.open }).click();
    await page.getByRole('button', { name: words.workbook }).click();
    const latest = page.getByRole('region', { name: words.latest });
    await expect(latest.getByRole('progressbar').or(latest.getByRole('link')).first()).toBeVisible();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.goto('/groups');
    await untilShown(page);
    await page.getByRole('button', { name: words.open }).click();
    await expect(latest.getByRole('link').first()).toBeVisible();
  });
}

for (const [language, words] of [
  ['zh', { button: '存为 Word 文件', about: '导出说明' }],
  ['en', { button: 'Save as a Word file', about: 'About' }],
] as const) {
  test(`the monthly report is a Word file that says what the page shows: ${language}`, async ({ page }) => {
    await speak(page, language);
    await signInAs(page, 'leadership');
    await page.goto('/report?month=2026-08');
    await untilShown(page);
    const report = page.getByRole('article');
    const shown = (await report.locator('h2, h3, p, th, td').allTextContents()).map((text) => text.trim());
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.button }).click();
    const said = paragraphsOfWord(await readFile(await (await download).path()));
    expect(said.slice(0, said.lastIndexOf(words.about))).toEqual(shown.filter((text) => text !== ''));
    expect(said.slice(said.lastIndexOf(words.about)).join('\n')).toContain('(leadership)');
    expect(shown.length).toBeGreaterThan(300);
  });
}

test('who has no right to export is offered none', async ({ page }) => {
  await speak(page, 'zh');
  await signInAs(page, 'customer-manager');
  for (const address of ['/retailers', '/groups', '/coverage']) {
    await page.goto(address);
    await untilShown(page);
    await expect(page.getByRole('button', { name: WORDS.zh.open })).toHaveCount(0);
  }
  await page.goto('/report');
  await untilShown(page);
  await expect(page.getByRole('button', { name: '存为 Word 文件' })).toHaveCount(0);
});
