import { expect, signInAs, speak, test, untilShown } from './journey';

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
