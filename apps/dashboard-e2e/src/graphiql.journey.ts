import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { ask, expect, graveFindings, signInAs, speak, test, untilShown } from './journey';

const NAME = `各县走势 ${Date.now()}`;

const result = (page: Page) => page.getByRole('region', { name: '结果' });
const shownRows = async (page: Page): Promise<string[][]> => {
  const rows = await result(page).locator('tbody tr.ant-table-row, tfoot tr').all();
  return Promise.all(rows.map(async (row) => (await row.locator('td').allTextContents()).map((text) => text.trim())));
};

/** Opens the page and waits for the editor; its workers come later. */
async function openQueries(page: Page, address = ''): Promise<void> {
  await page.goto(`/graphiql${address}`);
  await untilShown(page);
  await expect(page.locator('.graphiql-query-editor .view-lines')).toContainText('query');
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: '运行', exact: true }).click();
  await expect(result(page).getByRole('status').first()).toContainText('本次代价');
}

/** The file that a choice of the export menu makes. */
async function download(page: Page, format: RegExp): Promise<Buffer> {
  await result(page).getByRole('button', { name: /^导出/ }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: format }).click();
  const content = await readFile(await (await file).path());
  await page.keyboard.press('Escape');
  return content;
}

test('an analyst goes from a token to a saved query, its table, chart and file, and a colleague opens it on the own figures', async ({
  page,
}) => {
  await speak(page, 'zh');
  await signInAs(page, 'analyst');
  const made = (await ask(
    page,
    'mutation { createAccessToken(input: { name: "旅程", permissions: [INDICATOR_READ, FREE_QUERY] }) { secret } }',
  )) as { data: { createAccessToken: { secret: string } } };
  const query =
    '{ indicatorValues(where: { unitCode: "140600", level: COUNTY, month: "2026-08", codes: [COVERAGE_OVERALL] }) { unitName value } }';
  const byToken = await page.request.post('/graphql', {
    headers: { authorization: `Bearer ${made.data.createAccessToken.secret}`, cookie: '' },
    data: { query },
  });
  const { data } = (await byToken.json()) as { data: { indicatorValues: { unitName: string; value: string }[] } };

  await openQueries(page);
  await page.getByRole('button', { name: /全部指标、各县/ }).click();
  await run(page);
  const rows = await shownRows(page);
  // What the script got stands in the table of the page, figure by figure.
  expect(rows.slice(0, 6).map((row) => [row[2], row[5]])).toEqual(
    data.indicatorValues.map(({ unitName, value }) => [unitName, value]),
  );

  await page.getByRole('button', { name: '另存为…' }).click();
  await page.getByLabel('名称').fill(NAME);
  await page.getByLabel(/^共享给/).check();
  await page.getByRole('button', { name: /^提\s*交$/ }).click();
  await expect(page.getByText(`“${NAME}”已保存。`)).toBeVisible();

  const [sheet, about] = await readWorkbook(await download(page, /Excel 工作簿/));
  const inSheet = (cell: unknown): string => (typeof cell === 'number' ? String(cell) : String(cell ?? ''));
  const asNumber = (text: string): string =>
    /^-?[\d,]+(\.\d+)?$/.test(text) && !/^\d{6}$/.test(text) ? String(Number(text.replaceAll(',', ''))) : text;
  expect(sheet?.data.slice(1, 51).map((row) => row.map(inSheet))).toEqual(rows.map((row) => row.map(asNumber)));
  expect(about?.data.map((line) => String(line[1]))).toContain(`变量 {"city":"140600","month":"2026-08"}`);
  const lines = parse(await download(page, /CSV 文本/), { bom: true, relaxColumnCount: true }) as string[][];
  expect(lines.slice(1, 51)).toEqual(rows);

  await page.getByRole('button', { name: '图', exact: true }).click();
  await expect(result(page).locator('figure svg.recharts-surface').first()).toBeVisible();
  await expect(result(page).getByLabel('画哪一列')).toHaveValue(/value$/);

  await page.getByRole('button', { name: '已保存', exact: true }).click();
  await page.getByRole('searchbox', { name: '查找' }).fill(NAME);
  await page.getByRole('button', { name: NAME, exact: true }).click();
  await page.waitForURL(/query=/);
  // What was drawn stays beside the opened query, which is changed in its place.
  await expect(result(page).locator('figure svg.recharts-surface').first()).toBeVisible();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText(`“${NAME}”已保存。`)).toBeVisible();
  const link = new URL(page.url()).search;

  await signInAs(page, 'county-head');
  await openQueries(page, link);
  await expect(page.getByText(`正在编辑：${NAME}`)).toBeVisible();
  // What somebody else has run here is gone.
  await page.getByRole('button', { name: '历史', exact: true }).click();
  await expect(page.getByText('还没有运行过查询。')).toBeVisible();
  await run(page);
  await expect(result(page).locator('tbody tr.ant-table-row').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '保存', exact: true })).toHaveCount(0);
});

test('a query that is refused says why and what it would have cost, and the docs speak the language of the page', async ({
  page,
  consoleErrors,
}) => {
  await speak(page, 'zh');
  await signInAs(page, 'analyst');
  await openQueries(page, '?example=coverage');
  await run(page);
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.press('Control+A');
  // The editor itself closes the first bracket.
  await page.keyboard.insertText(
    '{ groups(first: 100) { nodes { members { retailer { memberships { group { members { id } } } } } } }',
  );
  await page.getByRole('button', { name: '运行', exact: true }).click();
  await expect(result(page).getByRole('alert')).toContainText(/查询代价 \d+ 超过上限 20000/);
  await expect(result(page).getByRole('status').first()).toContainText(/没有运行，未扣预算 · 本小时预算还剩 [\d,]+/);
  // The browser itself notes the refused request.
  expect(consoleErrors.splice(0)).toEqual([expect.stringContaining('400')]);
  // By the keyboard too, where the variables are no JSON.
  await page.locator('.graphiql-editor-tool .view-lines').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('nothing');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('变量不是合法的 JSON 对象')).toBeVisible();
  await page.getByRole('button', { name: '文档', exact: true }).click();
  await page.getByRole('searchbox', { name: '查找' }).fill('许可证号');
  await page.getByRole('button', { name: 'Retailer.licenceNo' }).click();
  await expect(page.getByRole('region', { name: /文档/ })).toContainText('零售户');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('searchbox', { name: 'Find' }).fill('');
  await expect(page.getByRole('region', { name: /docs/ })).not.toContainText(/\p{Script=Han}/u);
});

for (const [width, language] of [
  [1440, 'zh'],
  [390, 'en'],
] as const) {
  test(`the query page can be read by everybody: ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: language === 'en' ? 'dark' : 'light' });
    await speak(page, language);
    await signInAs(page, 'analyst');
    await openQueries(page, '?example=matrix');
    // words in their colours: the editor paints them some time after it has them
    await expect(page.locator('.view-line .mtk9').first()).toBeVisible();
    await page.getByRole('button', { name: language === 'zh' ? '运行' : 'Run', exact: true }).click();
    for (const view of language === 'zh' ? ['表格', '图', 'JSON'] : ['Table', 'Chart', 'JSON']) {
      await page.getByRole('button', { name: view, exact: true }).click();
      expect.soft(await graveFindings(page), view).toEqual([]);
      expect.soft(await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    }
    for (const list of language === 'zh' ? ['已保存', '历史', '文档'] : ['Saved', 'History', 'Docs']) {
      await page.getByRole('button', { name: list, exact: true }).click();
      expect.soft(await graveFindings(page), list).toEqual([]);
    }
    const other = language === 'zh' ? 'English' : '中文';
    await page.getByRole('banner').getByRole('button', { name: other }).click();
    await expect(page.locator('main h1')).toHaveText(language === 'zh' ? 'Queries' : '查询');
    expect.soft(await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  });
}

test('whoever is not signed in gets no console, and comes back to it signed in', async ({ page }) => {
  await page.goto('/graphiql?example=flows');
  await page.getByLabel('用户名').fill('analyst');
  await page.getByLabel('密码', { exact: true }).fill('chengxin-demo');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(/\/graphiql\?example=flows/);
  await expect(page.getByRole('button', { name: '运行', exact: true })).toBeVisible();
});
