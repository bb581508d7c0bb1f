import type { Page } from '@playwright/test';
import { expect, signInAs, test, untilShown } from './journey';
import { photo } from './photo';

const TELEPHONE = { width: 390, height: 844 };

/** The dialog with a form that is open; it is gone when the act is done. */
const form = (page: Page) => page.getByRole('dialog').filter({ has: page.locator('form') });

async function submit(page: Page, name: RegExp): Promise<void> {
  await form(page).getByRole('button', { name }).click();
  await expect(page.locator('form')).toHaveCount(0);
}

/** Does one step with all applications of the founding, or with all but the first. */
async function step(page: Page, name: RegExp, confirm: RegExp, exceptFirst = false): Promise<void> {
  const list = page.locator('#applications');
  await list.locator('thead .ant-checkbox-input').check();
  if (exceptFirst) await list.locator('tr[data-row-key] .ant-checkbox-input').first().uncheck();
  await list.getByRole('status').getByRole('button', { name }).click();
  await submit(page, confirm);
}

/** Whoever is the first of those who have signed. */
async function elect(page: Page): Promise<void> {
  await form(page).getByRole('combobox', { name: '当选的组长' }).click();
  await page.locator('.ant-select-item-option:visible').first().click();
}

test('a proposal of the plan becomes a group: applications, pledges, the founding meeting, and its first archived record', async ({
  page,
}) => {
  await signInAs(page, 'county-head');
  await page.goto('/planner');
  await untilShown(page);
  const card = page
    .getByRole('article')
    .filter({ has: page.getByText('新建', { exact: true }) })
    .first();
  const name = (await card.getByRole('heading').innerText()).trim();
  const [, size = '0'] = /成员 (\d+) 户/.exec(await card.innerText()) ?? [];
  await card.getByRole('button', { name: /^接受/ }).click();
  await expect(page.getByRole('article', { name, exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: '筹建中', exact: true }).click();
  await page.getByRole('article', { name, exact: true }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await untilShown(page);

  // A draft takes forms; the county starts it once there is one.
  await page.getByRole('button', { name: '启动筹建' }).click();
  await form(page).getByRole('button', { name: '启动筹建' }).click();
  await expect(form(page)).toContainText('至少有 1 户申请入组');
  await page.keyboard.press('Escape');
  const asked = page.getByRole('table', { name: '拟邀请的零售户' });
  await page.getByRole('main').locator('thead .ant-checkbox-input').last().check();
  await page.getByRole('status').getByRole('button', { name: '登记申请' }).click();
  await submit(page, /^登记申请$/);
  await expect(asked).toHaveCount(0);
  await page.getByRole('button', { name: '启动筹建' }).click();
  await submit(page, /^启动筹建$/);
  await step(page, /^同\s?意$/, /^同\s?意$/);
  await step(page, /^登记阅读$/, /提\s?交/);
  await step(page, /^登记签承诺书$/, /^登记签承诺书$/, true);
  await expect(page.getByRole('main')).toContainText(`${Number(size) - 1} / ${size} 户已签`);
  const address = page.url();

  // The meeting is kept on the telephone; it founds nothing while somebody has not signed, or without half of all for the charter.
  await page.setViewportSize(TELEPHONE);
  await signInAs(page, 'county-head');
  await page.goto(address);
  await untilShown(page);
  await page.getByRole('button', { name: '登记成立会议' }).click();
  const meeting = form(page);
  await meeting.getByRole('button', { name: '全部到会' }).click();
  await meeting.getByLabel('赞成章程的票数').fill(String(Number(size) - 1));
  await meeting.getByLabel('组长得票').fill(String(Number(size) - 1));
  await elect(page);
  await meeting.getByRole('button', { name: '成立小组' }).click();
  await expect(meeting).toContainText(/未签承诺书，请签订或撤回申请后再成立/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^放\s?弃$/ }).click();

  await page
    .locator('#applications')
    .getByRole('button', { name: /^登记签承诺书：/ })
    .click();
  await submit(page, /^登记签承诺书$/);
  await page.getByRole('button', { name: '登记成立会议' }).click();
  await meeting.getByRole('button', { name: '全部到会' }).click();
  await meeting.getByLabel('赞成章程的票数').fill('1');
  await meeting.getByLabel('组长得票').fill(size);
  await elect(page);
  await meeting.getByLabel('会议记录', { exact: true }).fill('全体通过章程，选出组长。');
  await meeting.getByRole('button', { name: '成立小组' }).click();
  await expect(meeting).toContainText(/未达到通过比例（SD-R13）/);
  await meeting.getByLabel('赞成章程的票数').fill(size);
  await meeting.getByRole('button', { name: '成立小组' }).click();
  const reason = meeting.getByLabel('组长档位不足的理由');
  await expect(reason.or(page.getByText(`成立，${size} 户`)).first()).toBeVisible();
  if (await reason.isVisible()) {
    await reason.fill('本组最高档');
    await meeting.getByRole('button', { name: '成立小组' }).click();
  }
  await expect(page.locator('form')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText(`成立，${size} 户`);

  // Its record is the group's first: with a photo the evidence is complete, and it goes into the archive.
  await page.getByRole('link', { name: /的会议记录$/ }).click();
  await expect(page.getByRole('main')).toContainText('还缺：影像');
  await page.getByRole('button', { name: '上传资料' }).click();
  const upload = page.getByRole('dialog', { name: '上传资料' });
  await upload
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '成立.jpg', mimeType: 'image/jpeg', buffer: await photo() });
  await expect(upload.getByRole('link', { name: '成立.jpg' })).toBeVisible();
  await upload.getByRole('button', { name: /提\s?交/ }).click();
  await expect(page.getByRole('main')).toContainText('资料齐全，待归档');
  await page.getByRole('button', { name: /^归\s?档$/ }).click();
  await form(page)
    .getByRole('button', { name: /^归\s?档$/ })
    .click();
  await expect(page.getByRole('main')).toContainText('归档。');
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await expect(page.getByRole('main')).toContainText(`现任组员（${size} 户）`);
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect(tooWide).toBeLessThanOrEqual(0);
});
