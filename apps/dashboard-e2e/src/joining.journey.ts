import type { Locator, Page } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { ask, expect, find, graveFindings, leave, signInAs, test, untilShown } from './journey';

interface Found {
  readonly groups: {
    readonly nodes: readonly {
      readonly id: string;
      readonly memberCount: number;
      readonly area: { readonly code: string };
      readonly leader: { readonly retailer: { readonly id: string } } | null;
    }[];
  };
  readonly retailers: {
    readonly nodes: readonly {
      readonly id: string;
      readonly customerCode: string;
      readonly storeName: string;
      readonly area: { readonly code: string };
      readonly openApplication: object | null;
    }[];
  };
}

/** A retailer in no group who has not applied, with its licence as asked, and a group of its area with a leader and room. */
async function applicant(page: Page, licence: object) {
  const query = `query($licence: DateFilter) {
    groups(first: 100, where: { status: ACTIVE, memberCount: { lte: 13 } }) { nodes { id memberCount area { code } leader { retailer { id } } } }
    retailers(first: 100, where: { inGroup: false, status: [ACTIVE], licenceExpiresOn: $licence }) {
      nodes { id customerCode storeName area { code } openApplication { id } } } }`;
  const { groups, retailers } = (await ask(page, query, { licence })).data as Found;
  for (const retailer of retailers.nodes.filter(({ openApplication }) => !openApplication)) {
    const group = groups.nodes.find(({ area, leader }) => leader && area.code === retailer.area.code);
    if (group) return { group, retailer };
  }
  throw new Error('nobody is free to apply');
}

/** Opens the form on the group's page and gives in who applies. */
async function apply(page: Page, groupId: string, code: string): Promise<Locator> {
  await page.goto(`/groups/${groupId}`);
  await untilShown(page);
  await page.getByRole('button', { name: '登记入组申请' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^在.+找$/).click();
  const retailers = dialog.getByRole('combobox', { name: '零售户' });
  await find(retailers, code);
  await leave(retailers);
  await dialog.getByRole('button', { name: /提\s?交/ }).click();
  return dialog;
}

/** Does one step of the application in the drawer; its dialog closes when it is done. */
async function step(page: Page, name: string, confirm: RegExp): Promise<void> {
  await page.locator('.ant-drawer').getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog').filter({ has: page.locator('form') });
  await expect(dialog).toBeVisible();
  // Whose opinion it may be is read first; it is not taken before.
  await expect(dialog.locator('[aria-busy="true"]')).toHaveCount(0);
  await dialog.getByRole('button', { name: confirm }).click();
  await expect(page.locator('form')).toHaveCount(0);
}

test('a customer manager takes a retailer in from the telephone: form, opinion, reading, pledge', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'customer-manager');
  const { group, retailer } = await applicant(page, { gte: '2026-12-31' });
  await expect(await apply(page, group.id, retailer.customerCode)).toHaveCount(0);
  await page.locator('#joining').getByRole('link', { name: retailer.storeName }).click();
  await expect(page.locator('.ant-drawer')).toContainText('填写入组申请表');
  await step(page, '组长同意', /^组长同意$/);
  await step(page, '登记阅读', /提\s?交/);
  await step(page, '签承诺书并入组', /^签承诺书并入组$/);
  await expect(page.locator('.ant-drawer')).toContainText('2026-10-12 签订第 2 版');
  await page.goto(`/groups/${group.id}`);
  await expect(page.getByRole('main')).toContainText(`现任组员（${group.memberCount + 1} 户）`);
  await expect(page.locator('#joining')).not.toContainText(retailer.storeName);
});

test('nobody applies whose licence has lapsed or who is in another group, and the form says why', async ({ page }) => {
  await signInAs(page, 'county-head');
  const { group, retailer } = await applicant(page, { lte: '2026-10-11' });
  await expect(await apply(page, group.id, retailer.customerCode)).toContainText(/许可证已于 .* 到期（SD-R03）/);
  const member = group.leader?.retailer.id;
  const other = (await applicant(page, { gte: '2026-12-31' })).group;
  const act = 'mutation($input: ApplyToJoinInput!) { applyToJoin(input: $input) { errors { code clause } } }';
  const refused = await ask(page, act, {
    input: { appliedOn: '2026-10-12', applications: [{ retailerId: member, groupId: other.id }] },
  });
  expect(refused.data).toEqual({ applyToJoin: { errors: [{ code: 'ALREADY_IN_GROUP', clause: 'SD-R03' }] } });
});

test('who has moved stays by signing anew; a county head cancels all other memberships of who moved or lost the licence at once', async ({
  page,
}) => {
  await signInAs(page, 'county-head');
  await page.goto('/joining?tab=ends');
  await untilShown(page);
  const rows = page.getByRole('main').locator('tr[data-row-key]');
  const all = await rows.count();
  expect(all).toBeGreaterThan(2);
  const moved = rows.filter({ hasText: '原址' }).first();
  await moved.getByRole('button', { name: /^留组重签/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /提\s?交/ })
    .click();
  await expect(rows).toHaveCount(all - 1);
  await page.getByRole('main').locator('thead .ant-checkbox-input').first().check();
  await page.getByRole('status').getByRole('button', { name: '注销成员资格' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '注销成员资格' }).click();
  await expect(page.getByRole('main')).toContainText('没有需要注销的组员');
  await expect(page.getByRole('button', { name: '可注销 0' })).toBeVisible();
});

test('pledges of many members are recorded at once after a meeting', async ({ page }) => {
  await signInAs(page, 'county-head');
  await page.goto('/joining?tab=unsigned');
  await untilShown(page);
  const label = page.getByRole('button', { name: /^承诺书待签 \d+$/ });
  const before = Number((await label.textContent())?.match(/\d+/)?.[0]);
  for (const row of [0, 1]) await page.getByRole('main').locator('tr[data-row-key] .ant-checkbox-input').nth(row).check();
  await page.getByRole('status').getByRole('button', { name: '登记签订' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /提\s?交/ })
    .click();
  await expect(label).toHaveText(`承诺书待签 ${before - 2}`);
});

test('the forms of a group print on paper, one sheet for each member, and nothing else of the page', async ({ page }) => {
  await signInAs(page, 'county-head');
  const { group } = await applicant(page, { gte: '2026-12-31' });
  await page.goto(`/groups/${group.id}/papers?form=pledge`);
  await untilShown(page);
  await expect(page.locator('.cx-paper')).toHaveCount(group.memberCount);
  await expect(page.locator('.cx-paper').first()).not.toContainText('自主约定的卷烟零售价格');
  await page.goto(`/groups/${group.id}/papers?form=archive`);
  await page.getByRole('button', { name: '填写完整姓名和电话' }).click();
  await page.getByRole('dialog').getByLabel('理由').fill('打印小组档案存档');
  await page.getByRole('dialog').getByRole('button', { name: '填写完整姓名和电话' }).click();
  await expect(page.locator('.cx-paper')).not.toContainText('**');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cx-paper')).toContainText('小组之家地址');
  await expect(page.getByRole('button', { name: '打印（A4）' })).toBeHidden();
  await expect(page.locator('.cx-top')).toBeHidden();
});

test('the city revises the covenant and the form it is printed on; a county reads it and cannot', async ({ page }) => {
  await signInAs(page, 'marketing-centre');
  await page.goto('/founding-texts?kind=COVENANT');
  await untilShown(page);
  await page.getByRole('button', { name: /修\s?订/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('正文（每行一段）').fill('遵纪守法　持证经营\n不向未成年人售烟');
  await dialog.getByLabel(/生效日期/).fill('2026-10-12');
  await dialog.getByLabel('修订理由').fill('写入不向未成年人售烟');
  await dialog.getByRole('button', { name: /提\s?交/ }).click();
  await expect(dialog).toContainText('生效日期须晚于今天');
  await dialog.getByLabel(/生效日期/).fill('2026-11-01');
  await dialog.getByRole('button', { name: /提\s?交/ }).click();
  await expect(page.getByRole('button', { name: '第 2 版 · 2026-11-01 起生效' })).toBeVisible();
  // The form that the text is printed on: looked at first, then used, and taken back.
  await page.goto('/form-templates');
  await untilShown(page);
  const covenant = page.getByRole('region', { name: '附件 2 公约', exact: true });
  await covenant.getByRole('button', { name: '换用新模板 附件 2 公约' }).click();
  const upload = page.getByRole('dialog', { name: '换用新模板：附件 2 公约' });
  const choose = async (name: string, line: string) =>
    upload.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(line)] }] })),
    });
  await choose('公约草稿.docx', '{{正文}} {{组名}}');
  await expect(upload.getByRole('alert').last()).toContainText('没有这些字段：{{组名}}，会原样印出');
  await expect(upload.getByRole('button', { name: /^换\s?用$/ })).toBeDisabled();
  await choose('公约 新版式.docx', '{{正文}}');
  await expect(upload).toContainText('缺表单所列的字段：{{文本版本}} {{标题}}，表上将没有相应内容');
  await expect(upload.getByRole('button', { name: /^换\s?用$/ })).toBeDisabled();
  await upload.getByRole('checkbox', { name: '确认表上不要这些内容' }).check();
  expect(await graveFindings(page)).toEqual([]);
  await upload.getByRole('button', { name: /^换\s?用$/ }).click();
  await expect(covenant).toContainText('现用：第 2 版 · 公约 新版式.docx');
  await covenant.getByRole('button', { name: '恢复：附件 2 公约第 1 版' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /恢\s?复/ })
    .click();
  await expect(covenant).toContainText('现用：第 3 版');
  await expect(covenant).toContainText('恢复产品自带的模板');
  await expect(covenant.getByRole('button', { name: '恢复：附件 2 公约第 1 版' })).toHaveCount(0);
  await signInAs(page, 'county-head');
  await page.goto('/founding-texts?kind=COVENANT&version=2&view=compare');
  await expect(page.locator('.cx-paper ins')).toContainText('不向未成年人售烟');
  await expect(page.getByRole('button', { name: /修\s?订/ })).toHaveCount(0);
  await page.goto('/form-templates');
  await expect(page.getByRole('link', { name: '下载现用模板 附件 2 公约' })).toBeVisible();
  await expect(page.getByRole('button', { name: /换用新模板/ })).toHaveCount(0);
});
