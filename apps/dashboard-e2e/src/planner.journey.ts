import type { Locator, Page } from '@playwright/test';
import { expect, signInAs, test, untilShown } from './journey';

const cards = (page: Page, kind: '补入' | '新建'): Locator =>
  page.getByRole('article').filter({ has: page.getByText(kind, { exact: true }) });

/** How many retailers of the unit are in a group, as the page tells it beside the overall coverage. */
async function covered(page: Page): Promise<number> {
  const overall = page.locator('.cx-plan-coverage > li').first();
  const [, before = ''] = /([\d,]+)(?: → [\d,]+)? \/ /.exec(await overall.innerText()) ?? [];
  return Number(before.replaceAll(',', ''));
}

async function choose(page: Page, option: string): Promise<void> {
  await page.locator('.ant-select-item-option:visible').filter({ hasText: option }).first().click();
}

test('a county head plans his county, is not let beyond 25, moves a retailer and fills a group; coverage rises', async ({
  page,
}) => {
  await signInAs(page, 'county-head');
  await page.goto('/planner');
  await untilShown(page);

  // The bars of all streets begin at one line, however long the names of a township are.
  const beginnings = async () => {
    const bars = await page.locator('.cx-plan-streets .cx-stack').all();
    const boxes = await Promise.all(bars.map((bar) => bar.boundingBox()));
    return new Set(boxes.map((box) => Math.round(box?.x ?? 0))).size;
  };
  await expect.poll(beginnings).toBe(1);

  await page.getByRole('button', { name: '重新规划' }).click();
  const plan = page.getByRole('dialog');
  await expect(plan).toContainText('为应县规划小组');
  await plan.getByRole('checkbox').uncheck();
  await plan.getByRole('button', { name: /^规\s?划$/ }).click();
  await expect(plan).toBeHidden();
  await untilShown(page);
  await expect(page.getByText(/应县有 \d+ 户未入组；\d+ 条建议全部办理后/)).toBeVisible();
  const before = await covered(page);

  // Two groups of 13 and more are not merged into one beyond the limit.
  const large = cards(page, '新建').filter({ hasText: /成员 1[345] 户/ });
  const [name, otherName] = (await large.getByRole('heading').allInnerTexts()).map((text) => text.trim());
  if (!name || !otherName) throw new Error('no two large foundings');
  const found = page.getByRole('article', { name, exact: true });
  await found.getByRole('button', { name: /^并入/ }).click();
  const merge = page.getByRole('dialog');
  await merge.getByRole('combobox').click();
  await choose(page, otherName);
  await merge.locator('button[type="submit"]').click();
  await expect(merge).toContainText(/超过上限 25 户（SD-R02）/);
  await page.keyboard.press('Escape');
  const discard = page.getByRole('button', { name: /^放\s?弃$/ });
  await discard.click();
  await expect(merge).toBeHidden();

  // A member goes to another proposal, by ticking and choosing; both are judged anew.
  await found.getByText(/^成员 \d+ 户$/).click();
  const store = (await found.locator('.cx-plan-members li a').first().innerText()).trim();
  await found.getByRole('checkbox').first().check();
  await page.getByRole('combobox', { name: '移到…' }).click();
  await choose(page, otherName);
  await expect(page.getByText('已移动，双方已重新判断')).toBeVisible();
  const taker = page.getByRole('article', { name: otherName, exact: true });
  await expect(taker).toContainText(/调整过/);
  await taker.getByText(/^成员 \d+ 户$/).click();
  await expect(taker).toContainText(store);

  // A filling is done at once: its retailers apply, and are covered when they have signed.
  const fill = cards(page, '补入').first();
  const filled = await fill.getByRole('heading').innerText();
  await fill.getByRole('button', { name: /^接受/ }).click();
  await expect(page.getByRole('article', { name: filled, exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: '已办理' }).click();
  await expect(page.getByRole('article', { name: filled, exact: true })).toContainText('已登记入组申请');
  expect(await covered(page)).toBe(before);
});
