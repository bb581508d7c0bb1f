import type { Page } from '@playwright/test';
import { ask, expect, signInAs, speak, test, untilShown } from './journey';

/** Two Chinese characters on a button stand apart. */
const spaced = (text: string): RegExp => new RegExp(`^${[...text].join('\\s?')}$`);

/** A picture of one pixel's colour, large enough to be one. */
const photo = async (page: Page): Promise<Buffer> => {
  const data = await page.evaluate<string>(`(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 240;
    const context = canvas.getContext('2d');
    context.fillStyle = 'rgb(' + [0, 1, 2].map(() => Math.floor(Math.random() * 256)).join() + ')';
    context.fillRect(0, 0, 320, 240);
    return canvas.toDataURL('image/jpeg').split(',')[1];
  })()`);
  return Buffer.from(data, 'base64');
};

interface Duties {
  readonly meetingDuties: { readonly nodes: readonly { readonly group: { readonly id: string; readonly name: string } }[] };
}
const groupIn = async (page: Page, month: string, state: string): Promise<{ id: string; name: string }> => {
  const query = `{ meetingDuties(month: "${month}", where: { unitCode: "140622A01", kind: GROUP, state: [${state}] }, first: 1) { nodes { group { id name } } } }`;
  const [duty] = ((await ask(page, query)).data as Duties).meetingDuties.nodes;
  if (!duty) throw new Error(`no group of the area is ${state} in ${month}`);
  return duty.group;
};

const fillRecord = async (page: Page): Promise<void> => {
  const form = page.getByRole('dialog', { name: '例会记录' });
  await form.getByRole('checkbox', { name: '宣讲应知应会' }).check();
  await form.getByRole('button', { name: '全部到会' }).click();
  await form.getByRole('checkbox', { name: '市管员' }).check();
  await form.getByLabel('会议记录', { exact: true }).fill('学习公约，互查价签；两户补换价签。');
};

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('an inspector plans a group’s meeting, tells the members, keeps the record with sign-in and photo, and archives it', async ({
    page,
  }) => {
    await speak(page, 'zh');
    await signInAs(page, 'market-inspector');
    const group = await groupIn(page, '2026-10', 'NONE');

    await page.goto(`/meetings?state=NONE&name=${encodeURIComponent(group.name)}`);
    await page.getByRole('button', { name: `计划：${group.name}` }).click();
    const plan = page.getByRole('dialog');
    await plan.getByLabel('计划日期').fill('2026-10-12');
    await plan.getByRole('button', { name: spaced('提交') }).click();
    await expect(plan).toBeHidden();

    await page.goto(`/meetings?name=${encodeURIComponent(group.name)}`);
    await page.getByRole('link', { name: `打开记录：${group.name}` }).click();
    await expect(page.locator('main')).toContainText('尚未通知');
    await page.getByRole('button', { name: spaced('通知') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: spaced('提交') })
      .click();
    await expect(page.locator('main')).toContainText('已于 2026-10-12 通知（微信群）');

    // Refused at the first field, in sight; what is corrected is not refused any more, and the next reason comes into sight: nobody on the sheet.
    await page.getByRole('button', { name: '记录会议' }).click();
    const form = page.getByRole('dialog', { name: '例会记录' });
    await form.getByRole('button', { name: '保存记录' }).click();
    await expect(form.getByText(/请至少选一项议程/)).toBeInViewport();
    await form.getByRole('checkbox', { name: '宣讲应知应会' }).check();
    await expect(form.getByText(/请至少选一项议程/)).toHaveCount(0);
    await form.getByRole('button', { name: '保存记录' }).click();
    await expect(form.getByText(/无人到会不算召开/)).toBeInViewport();

    await fillRecord(page);
    await expect(form.getByText(/无人到会不算召开/)).toHaveCount(0);
    const absent = form.getByRole('radiogroup').first();
    await absent.getByText('请假').click();
    await form.getByRole('button', { name: '保存记录' }).click();
    await expect(form).toBeHidden();
    await expect(page.locator('main')).toContainText('还缺：影像');
    await expect(page.getByRole('region', { name: '会议情况' })).toContainText('微信群');
    await expect(page.getByRole('button', { name: spaced('归档') })).toHaveCount(0);

    await page.getByRole('button', { name: '上传资料' }).click();
    const upload = page.getByRole('dialog', { name: '上传资料' });
    await upload
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '现场.jpg', mimeType: 'image/jpeg', buffer: await photo(page) });
    await expect(upload.getByRole('link', { name: '现场.jpg' })).toBeVisible();
    await upload.getByRole('button', { name: spaced('提交') }).click();
    await expect(page.locator('main')).toContainText('资料齐全，待归档');

    await page.getByRole('button', { name: spaced('归档') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: spaced('归档') })
      .click();
    await expect(page.locator('main')).toContainText('由');
    await expect(page.locator('main')).toContainText('归档。');
    await expect(page.getByRole('button', { name: '更正记录' })).toHaveCount(0);
    const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(tooWide).toBeLessThanOrEqual(0);
  });
});

test('late evidence is valid and flagged: the month before is over', async ({ page }) => {
  await speak(page, 'zh');
  await signInAs(page, 'customer-manager');
  const group = await groupIn(page, '2026-09', 'MISSED');
  await page.goto(`/meetings?of=2026-09&state=MISSED&name=${encodeURIComponent(group.name)}`);
  await untilShown(page);
  const record = page.getByRole('button', { name: `记录：${group.name}` });
  if ((await record.count()) > 0) await record.click();
  else {
    await page.getByRole('link', { name: `打开记录：${group.name}` }).click();
    await page.getByRole('button', { name: '更正记录' }).click();
  }
  const form = page.getByRole('dialog', { name: '例会记录' });
  await fillRecord(page);
  await form
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '补.jpg', mimeType: 'image/jpeg', buffer: await photo(page) });
  await expect(form.getByRole('link', { name: '补.jpg' })).toBeVisible();
  await form.getByRole('button', { name: '保存记录' }).click();
  await expect(form).toBeHidden();
  await page.goto(`/meetings?of=2026-09&late=yes&name=${encodeURIComponent(group.name)}`);
  await expect(page.locator('main')).toContainText('补齐逾期');
});

test('a leaders’ meeting is the market manager’s: an inspector reads it and has no button; a measure is promised and done, another withdrawn', async ({
  page,
}) => {
  await speak(page, 'zh');
  await signInAs(page, 'market-inspector');
  const query = '{ meetings(where: { kind: LEADERS, month: "2026-09", state: [EVIDENCE_COMPLETE] }, first: 1) { nodes { id } } }';
  const { meetings } = (await ask(page, query)).data as { meetings: { nodes: { id: string }[] } };
  const address = `/meetings/${meetings.nodes[0]?.id}`;
  await page.goto(address);
  await expect(page.getByRole('heading', { name: /组长例会/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /更正记录|归\s?档|记录措施/ })).toHaveCount(0);

  await signInAs(page, 'market-manager');
  // From his area he plans the meeting of its county.
  await page.goto('/meetings?kind=LEADERS&of=2026-12');
  await expect(page.locator('main')).toContainText('组长例会 0/1 个县资料齐全');
  await expect(page.getByRole('button', { name: '计划：应县' })).toBeVisible();
  await page.goto(address);
  await page.getByRole('button', { name: '记录措施' }).click();
  const promise = page.getByRole('dialog', { name: '记录措施' });
  await promise.getByLabel('意见').fill('新品到货偏少');
  await promise.getByLabel('措施').fill('向营销中心申请新品货源');
  await promise.getByLabel('责任人').fill('市场经理');
  await promise.getByLabel('办结期限').fill('2026-09-01');
  await promise.getByRole('button', { name: spaced('提交') }).click();
  await expect(promise.getByText(/办结期限不能早于会议日期/)).toBeVisible();
  await promise.getByLabel('办结期限').fill('2026-10-31');
  await promise.getByRole('button', { name: spaced('提交') }).click();
  await expect(promise).toBeHidden();
  await page.getByRole('button', { name: '更正：向营销中心申请新品货源' }).click();
  const correction = page.getByRole('dialog', { name: '更正措施' });
  await correction.getByLabel('办结期限').fill('2026-10-30');
  await correction.getByRole('button', { name: spaced('提交') }).click();
  await expect(correction).toBeHidden();
  await expect(page.locator('main')).toContainText('2026-10-30');
  await page.getByRole('button', { name: '办结：向营销中心申请新品货源' }).click();
  const finish = page.getByRole('dialog');
  await finish.getByLabel('办结情况').fill('货源已到，下次例会通报');
  await finish.getByRole('button', { name: spaced('办结') }).click();
  await expect(finish).toBeHidden();
  await expect(page.locator('main')).toContainText('货源已到，下次例会通报');
  // What is not carried out any more is withdrawn, with the reason.
  await page.getByRole('button', { name: '记录措施' }).click();
  await promise.getByLabel('意见').fill('停车不便');
  await promise.getByLabel('措施').fill('协调划出车位');
  await promise.getByLabel('责任人').fill('市场经理');
  await promise.getByLabel('办结期限').fill('2026-10-31');
  await promise.getByRole('button', { name: spaced('提交') }).click();
  await expect(promise).toBeHidden();
  await page.getByRole('button', { name: '撤回：协调划出车位' }).click();
  const withdrawal = page.getByRole('dialog', { name: '撤回：协调划出车位' });
  await withdrawal.getByLabel('撤回原因').fill('街道已另行划出车位');
  await withdrawal.getByRole('button', { name: spaced('撤回') }).click();
  await expect(withdrawal).toBeHidden();
  await expect(page.getByRole('row', { name: /协调划出车位/ })).toContainText('已撤回');
  await expect(page.getByRole('row', { name: /协调划出车位/ })).toContainText('街道已另行划出车位');
});
