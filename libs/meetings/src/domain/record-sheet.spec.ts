import { fieldsOf } from '@chengxin/papers/domain';
import { describe, expect, it } from 'vitest';
import { MEETING_KINDS } from './meeting';
import { RECORD_PAPERS } from './record-paper';
import { type RecordedMeeting, recordSheet } from './record-sheet';

const HELD: RecordedMeeting = {
  kind: 'GROUP',
  month: '2026-10',
  county: { name: '应县' },
  group: { name: '东街小组' },
  plannedOn: '2026-10-09',
  heldOn: '2026-10-12',
  placeKind: 'GROUP_HOME',
  convener: '张三',
  customerManagerPresent: true,
  marketInspectorPresent: false,
  customerManager: '王芳',
  marketInspector: '李强',
  attendees: 2,
  minutes: '第一段\n第二段',
  agenda: [{ item: 'MUST_KNOW', note: '学习公约' }],
  resolutions: [{ subject: '每月十日开会', votesFor: 2, members: 3, passed: true }],
  attendance: [
    { storeName: '甲店', groupName: '东街小组', presence: 'PRESENT' },
    { storeName: '乙店', groupName: '东街小组', presence: 'PRESENT' },
    { storeName: '丙店', groupName: '东街小组', presence: 'EXCUSED' },
  ],
  measures: [],
  carriedMeasures: [],
};
const PLANNED: RecordedMeeting = {
  ...HELD,
  heldOn: null,
  minutes: null,
  agenda: [],
  resolutions: [],
  attendance: [],
  attendees: 0,
};

describe('the record of a meeting (SD-R14 to SD-R18, Annex 9)', () => {
  it.each(MEETING_KINDS)('has every field that a template of it may name: %s', (kind) => {
    const { fields } = recordSheet({ ...HELD, kind }, []);
    const { asked, more } = fieldsOf(RECORD_PAPERS[kind]);
    for (const name of [...asked, ...more]) {
      const [list = '', field = ''] = name.split('.');
      const said = fields[list];
      if (field === '') expect(said, name).toBeDefined();
      else expect(typeof said === 'object' && 'rows' in said && Object.keys(said.rows[0] ?? {}), name).toContain(field);
    }
  });

  it.each(MEETING_KINDS)(
    'has a sign-in sheet that says itself whose and when it is, with room to sign beside who came: %s',
    (kind) => {
      const { layout } = RECORD_PAPERS[kind];
      const sheet = layout.slice(layout.findIndex((block) => 'newPage' in block));
      // Over the list and not above it: so it stands on each of its pages.
      const texts = sheet.flatMap((block) => ('columns' in block ? (block.over ?? []) : [])).map(({ text }) => text);
      expect(texts.join()).toContain('{{县区}}');
      expect(texts.includes('小组名称：{{小组名称}}')).toBe(kind === 'GROUP');
      expect(texts.join()).toContain('{{会议时间}}');
      const columns = sheet.flatMap((block) => ('columns' in block ? block.columns : []));
      expect(columns.find(({ head }) => head === '到会情况')?.text).toBe('{{签到.到会情况}}');
      expect(columns.find(({ head }) => head === '签名')?.text).toBe('');
      expect(columns.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1);
    },
  );

  it('says when, where and before whom it was held, and who of those expected came', () => {
    expect(recordSheet(HELD, []).fields).toMatchObject({
      ...{ 小组名称: '东街小组', 会议时间: '2026年10月12日', 会议地点: '小组之家', 召集人: '张三', 列席人员: '客户经理 王芳' },
      ...{ 应到户数: '3', 实到户数: '2', 会议记录: { paragraphs: ['第一段', '第二段'] } },
      签到: { rows: [{ 到会情况: '到会' }, { 到会情况: '到会' }, { 序号: '3', 零售店名称: '丙店', 到会情况: '请假' }] },
    });
  });

  it('lists the seven points of Annex 9 and ticks those that were dealt with', () => {
    const agenda = String(recordSheet(HELD, []).fields['会议议程']).split('\n');
    expect(agenda).toHaveLength(7);
    expect(agenda.slice(0, 2)).toEqual(['☐ 选举组长', '☑ 宣讲应知应会：学习公约']);
  });

  it('says what was decided, or that nothing was', () => {
    expect(recordSheet(HELD, []).fields['决议']).toEqual({
      rows: [{ 事项: '每月十日开会', 赞成户数: '2', 全体户数: '3', 结果: '通过' }],
    });
    expect(recordSheet({ ...HELD, resolutions: [] }, []).fields['决议']).toMatchObject({ rows: [{ 事项: '无' }] });
    // A sheet has declared the meeting, and nobody has written down what it decided.
    expect(recordSheet({ ...HELD, resolutions: [], agenda: [] }, []).fields['决议']).toMatchObject({ rows: [{ 事项: '' }] });
  });

  it('of a joint meeting names both groups, and at every shop whose it is', () => {
    const { fields } = recordSheet({ ...HELD, jointGroup: { name: '西街小组' } }, []);
    expect(fields).toMatchObject({
      小组名称: '东街小组、西街小组',
      签到: { rows: [{ 零售店名称: '甲店（东街小组）' }, {}, {}] },
    });
  });

  it('before the meeting is a form with those expected, to be written by hand', () => {
    const { fields } = recordSheet(PLANNED, [{ storeName: '甲店', groupName: '东街小组' }]);
    expect(fields).toMatchObject({
      ...{ 会议时间: '2026年10月9日', 应到户数: '1', 实到户数: '', 会议记录: { paragraphs: [''] } },
      决议: { rows: [{ 事项: '', 结果: '' }] },
      签到: { rows: [{ 零售店名称: '甲店', 到会情况: '' }] },
    });
    expect(String(fields['会议议程'])).not.toContain('☑');
  });

  it('of leaders names their county, their groups, and the measures that were set or are still open (SD-R18)', () => {
    const measure = (opinion: string) => ({ opinion, measure: '协调', responsible: '王芳', dueOn: '2026-11-01' });
    const { fields } = recordSheet(
      { ...HELD, kind: 'LEADERS', group: null, measures: [measure('新')], carriedMeasures: [measure('旧')] },
      [],
    );
    expect(fields).toMatchObject({
      县区: '应县',
      措施: {
        rows: [
          { 意见: '新', 办结期限: '2026年11月1日' },
          { 意见: '旧', 责任人: '王芳' },
        ],
      },
    });
  });
});
