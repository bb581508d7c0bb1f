import type { Report } from '@chengxin/exports/domain';
import { filesOfWord, paragraphsOfWord, plainText } from '@chengxin/workbook';
import { describe, expect, it } from 'vitest';
import { reportFile } from './report-file';

const REPORT: Report = {
  heading: '诚信自律互助小组月度报告',
  subject: '应县 · 2026年8月',
  notes: ['数据截至 2026-09-05 08:00，已结账；按 2026-08-31 有效的参数判定。'],
  parts: [
    {
      title: '一、指标',
      sections: [
        {
          title: null,
          text: null,
          bars: null,
          table: {
            columns: [
              { title: '指标', figure: false },
              { title: '数值', figure: true },
            ],
            rows: [
              ['总覆盖率', '73.4 %'],
              ['<户均> & "规模"', '12.4'],
            ],
          },
        },
      ],
    },
    { title: '五、需要关注', sections: [{ title: '小组', text: '没有需要关注的事项。', bars: null, table: null }] },
  ],
};

describe('a report as a Word file', () => {
  it('says in order what the page shows, and at its end what it rests on and who had it written', async () => {
    const file = await reportFile(REPORT, [['导出人', '刘县长 (county-head)']], 'zh');
    expect(paragraphsOfWord(file)).toEqual([
      '诚信自律互助小组月度报告',
      '应县 · 2026年8月',
      '数据截至 2026-09-05 08:00，已结账；按 2026-08-31 有效的参数判定。',
      '一、指标',
      '指标',
      '数值',
      '总覆盖率',
      '73.4 %',
      '<户均> & "规模"',
      '12.4',
      '五、需要关注',
      '小组',
      '没有需要关注的事项。',
      '导出说明',
      '导出人　刘县长 (county-head)',
    ]);
  });

  it('is laid out as an official document: A4, a cover, then pages numbered from 1 under a running header', async () => {
    const files = filesOfWord(await reportFile(REPORT, [], 'zh'));
    const part = (name: string): string => files.get(name) ?? '';
    const document = part('word/document.xml');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgNumType w:start="1"/);
    expect(plainText(part('word/header1.xml'))).toBe('诚信自律互助小组月度报告 · 应县 · 2026年8月');
    expect(plainText(part('word/footer1.xml'))).toMatch(/^— .*—$/);
    expect(part('docProps/core.xml')).toContain('诚信自律互助小组月度报告 · 应县 · 2026年8月');
    expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('has its bars as a chart that Word can edit, with the figures of the page', async () => {
    const rows = [
      { label: '朔城区', value: 76.5, text: '76.5 %' },
      { label: '右玉县', value: null, text: '—' },
    ];
    const section = { title: '整体覆盖率', text: null, bars: { name: '整体覆盖率', rows }, table: null };
    const report = { ...REPORT, parts: [{ title: '二、下级单位', sections: [section] }] };
    const files = filesOfWord(await reportFile(report, [], 'zh'));
    const chart = [...files].find(([name]) => /charts\/chart[^/]*\.xml$/.test(name))?.[1] ?? '';
    for (const text of ['朔城区', '76.5 %', '右玉县', '—']) expect(plainText(chart)).toContain(text);
    expect([...files.keys()].some((name) => name.endsWith('.xlsx'))).toBe(true);
  });

  it('names its language, so that Word proofs it rightly', async () => {
    const files = filesOfWord(await reportFile(REPORT, [], 'en'));
    expect(files.get('word/styles.xml')).toContain('w:val="en-GB"');
  });
});
