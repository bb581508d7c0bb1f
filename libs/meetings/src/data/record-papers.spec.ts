import { inflateRawSync } from 'node:zlib';
import { checkTemplate, shippedTemplate, writePaper } from '@chengxin/papers/data';
import { paragraphsOfWord, readZip } from '@chengxin/workbook';
import { describe, expect, it } from 'vitest';
import { MEETING_KINDS, RECORD_PAPERS, type RecordedMeeting, recordSheet } from '../domain';

const MEETING: RecordedMeeting = {
  kind: 'GROUP',
  month: '2026-10',
  county: { name: '应县' },
  group: { name: '东街小组' },
  heldOn: '2026-10-12',
  customerManagerPresent: false,
  marketInspectorPresent: false,
  attendees: 2,
  minutes: '第一段\n第二段',
  agenda: [{ item: 'MUST_KNOW', note: null }],
  resolutions: [
    { subject: '每月十日开会', votesFor: 2, members: 2, passed: true },
    { subject: '轮流召集', votesFor: 1, members: 2, passed: false },
  ],
  attendance: ['甲店', '乙店'].map((storeName) => ({ storeName, groupName: '东街小组', presence: 'PRESENT' as const })),
  measures: [{ opinion: '到货不足', measure: '协调货源', responsible: '王芳', dueOn: '2026-11-01' }],
  carriedMeasures: [],
};

describe('the record of a meeting as a Word file', () => {
  it.each(MEETING_KINDS)('leaves no placeholder of the product’s template open: %s', async (kind) => {
    const file = await writePaper(await shippedTemplate(RECORD_PAPERS[kind]), recordSheet({ ...MEETING, kind }, []));
    expect(paragraphsOfWord(file).join('\n')).not.toContain('{{');
  });

  it.each(MEETING_KINDS)('the product’s template would be taken as the city’s, with nothing missing: %s', async (kind) => {
    const { check } = await checkTemplate(RECORD_PAPERS[kind], await shippedTemplate(RECORD_PAPERS[kind]));
    expect([check.unknown, check.missing, check.misplaced]).toEqual([[], [], []]);
  });

  it('has a row for each resolution and for everybody on the sheet, and each paragraph of the minutes', async () => {
    const said = paragraphsOfWord(await writePaper(await shippedTemplate(RECORD_PAPERS.GROUP), recordSheet(MEETING, [])));
    expect(said).toEqual(
      expect.arrayContaining(['第一段', '第二段', '每月十日开会', '通过', '轮流召集', '未通过', '甲店', '乙店']),
    );
  });

  it('of leaders has a row for each measure with its day', async () => {
    const sheet = recordSheet({ ...MEETING, kind: 'LEADERS' }, []);
    const said = paragraphsOfWord(await writePaper(await shippedTemplate(RECORD_PAPERS.LEADERS), sheet));
    expect(said).toEqual(expect.arrayContaining(['到货不足', '协调货源', '王芳', '2026年11月1日']));
  });

  it.each(MEETING_KINDS)(
    'has county, meeting and day above the sign-in list, in the rows that come again overleaf: %s',
    async (kind) => {
      const file = await writePaper(await shippedTemplate(RECORD_PAPERS[kind]), recordSheet({ ...MEETING, kind }, []));
      const document = [...readZip(file)].find(({ name }) => name === 'word/document.xml');
      const xml = document ? (document.isDeflated ? inflateRawSync(document.bytes) : document.bytes).toString('utf8') : '';
      const repeated = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)]
        .map(([row]) => row)
        .filter((row) => row.includes('<w:tblHeader/>'));
      const words = repeated.map((row) => row.replaceAll(/<[^>]+>/g, '')).slice(-2);
      expect(words[0]).toContain('县区：应县');
      expect(words[0]).toContain(kind === 'GROUP' ? '会议：小组例会小组名称：东街小组' : '会议：组长例会');
      expect(words[0]).toContain('会议时间：2026年10月12日');
      expect(words[1]).toContain('序号');
    },
  );
});
