import { buffer } from 'node:stream/consumers';
import { ARCHIVE_WIDTHS, archiveRows } from '@chengxin/joining/domain';
import { writeXlsx } from '@chengxin/workbook';
import { ask, expect, signInAs, speak, test, untilShown } from './journey';

const HEADER = '会议类型,小组名称,县区,日期,人数,资料齐全';

const WORDS = {
  zh: {
    faults: /错误（共 2 处）/,
    expected: '日历上存在的日期（该日期不存在）',
    workbook: /下载带标记的工作簿/,
    again: '再导入一个文件',
    commit: /^正式导入/,
    confirm: '正式导入',
    done: /已导入：新增 1 行/,
    nothing: '没有需要新增或更新的行。',
    forbidden: '没有导入权限',
  },
  en: {
    faults: /Faults \(2\)/,
    expected: 'a day that exists (this one does not)',
    workbook: /Download the marked workbook/,
    again: 'Import another file',
    commit: /^Import \d/,
    confirm: 'Import',
    done: /Imported: 1 new/,
    nothing: 'No row is new or changed.',
    forbidden: 'You may not import',
  },
} as const;

for (const [language, width, day] of [
  ['zh', 1440, '2026-10-11'],
  ['en', 390, '2026-10-10'],
] as const) {
  const words = WORDS[language];

  test(`a file with faults writes nothing and says where they are, the corrected one is imported once: ${language}, ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await speak(page, language);
    await signInAs(page, 'county-head');
    await page.goto('/imports?kind=MEETINGS');
    await untilShown(page);
    const main = page.getByRole('main');
    const upload = async (name: string, ...rows: readonly string[]): Promise<void> => {
      const buffer = Buffer.from(`\ufeff${[HEADER, ...rows].join('\r\n')}\r\n`);
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
    };
    await upload('例会-有错.csv', `组长例会,,应县,${day},很多,是`, '组长例会,,应县,2026-02-30,12,是');
    await page.waitForURL(/job=/);
    await expect(page.getByRole('heading', { name: words.faults })).toBeVisible();
    for (const told of ['很多', '2026-02-30', words.expected]) await expect(main.getByText(told).first()).toBeVisible();
    await expect(page.getByRole('button', { name: words.commit })).toHaveCount(0);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: words.workbook }).click();
    expect((await download).suggestedFilename()).toBe('例会-有错-错误.xlsx');

    await page.getByRole('button', { name: words.again }).click();
    await upload('例会.csv', `组长例会,,应县,${day},12,是`);
    await page.getByRole('button', { name: words.commit }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.confirm, exact: true }).click();
    await expect(main.getByText(words.done)).toBeVisible();

    await page.getByRole('button', { name: words.again }).click();
    await upload('例会.csv', `组长例会,,应县,${day},12,是`);
    await expect(main.getByText(words.nothing)).toBeVisible();
    await expect(page.getByRole('button', { name: words.commit })).toHaveCount(0);
  });

  test(`who may not import is told so: ${language}, ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await speak(page, language);
    await signInAs(page, 'juror');
    await page.goto('/imports');
    await expect(page.getByText(words.forbidden)).toBeVisible();
  });
}

interface Candidate {
  readonly storeName: string;
  readonly licenceNo: string;
  readonly personInCharge: string;
}

test('a group comes in by its archive in the layout of Annex 5, once its fault is mended', async ({ page }) => {
  await signInAs(page, 'county-head');
  const { data } = await ask(
    page,
    `{ retailers(first: 3, where: { unitCode: "140622", inGroup: false, status: [ACTIVE], tier: { gte: 20 } }) { nodes { storeName licenceNo personInCharge } } }`,
  );
  const members = (data as { retailers: { nodes: Candidate[] } }).retailers.nodes;
  const name = '应县新建市场卷烟零售户诚信自律互助小组';
  const archive = async (firstLicence?: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> => {
    const rows = members.map(({ storeName, licenceNo, personInCharge }, index) => ({
      ...{ 零售店名称: storeName, 客户姓名: personInCharge, 联系电话: `1380000000${index}` },
      专卖证号: index === 0 ? (firstLicence ?? licenceNo) : licenceNo,
    }));
    const fields = {
      ...{ 小组名称: name, 组建日期: '2026年10月8日', 小组之家地址: '新建市场 3 号' },
      ...{ 组长姓名: members[0]?.personInCharge, 组长电话: '13800000000' },
    };
    const sheet = { name: '小组档案', widths: ARCHIVE_WIDTHS, rows: archiveRows(fields, rows) };
    return { name: '小组档案.xlsx', mimeType: 'application/octet-stream', buffer: await buffer(writeXlsx([sheet])) };
  };

  await page.goto('/imports');
  await untilShown(page);
  const main = page.getByRole('main');
  await main.getByRole('radio', { name: '小组档案' }).check();
  await expect(main.getByRole('link', { name: /下载小组档案模板/ })).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(await archive('140622999999'));
  await expect(page.getByRole('heading', { name: /错误（共 1 处）/ })).toBeVisible();
  for (const told of ['专卖证号', '140622999999', '本单位已有的零售户，请先导入零售户'])
    await expect(main.getByText(told).first()).toBeVisible();

  await page.getByRole('button', { name: '再导入一个文件' }).click();
  await page.locator('input[type=file]').setInputFiles(await archive());
  await page.getByRole('button', { name: /^正式导入/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '正式导入', exact: true }).click();
  await expect(main.getByText(/已导入：新增 4 行/)).toBeVisible();

  const answer = await ask(
    page,
    `{ groups(first: 1, where: { name: { eq: "${name}" } }) { nodes { id memberCount homeAddress leader { votesFor electedOn } } } }`,
  );
  const [group] = (answer.data as { groups: { nodes: { id: string }[] } }).groups.nodes;
  expect(group).toMatchObject({
    memberCount: 3,
    homeAddress: '新建市场 3 号',
    leader: { votesFor: null, electedOn: '2026-10-08' },
  });
  await page.goto(`/groups/${group?.id}`);
  await expect(main.getByText(members[0]?.storeName ?? '').first()).toBeVisible();
});
