import { DEMO_TODAY, dayOf, isoOf } from './calendar';
import type { MeetingMeasureRow, MeetingRow } from './city.types';
import type { RandomStream } from './random';

/** Measures are kept from this meeting on. */
const FROM = '2026-06-01';
const DONE_BY_TODAY = 0.75;

const PROMISES = [
  ['节前畅销品规到货不足', '向营销中心申请调剂货源，下次例会反馈', '市场经理'],
  ['个别路段流动摊贩低价兜售', '市管员联合街道巡查两次', '市管员'],
  ['新组员不熟悉价签规范', '组长上门指导，统一更换价签', '各组组长'],
  ['小组之家缺少宣传资料', '印制公约和流程挂图，送到各小组之家', '客户经理'],
  ['扫码系统结算慢', '联系运维单位现场排查', '客户经理'],
  ['年老组员订货不便', '结对帮扶，代为操作订货', '邻近组员'],
] as const;
const REMARKS = ['已办结，组长确认', '已落实，下次例会通报', '已完成，组长已告知组员'];

/** What a leaders' meeting promised for the opinions it heard (SD-R18): mostly done, some overdue. */
export function meetingMeasureRows(random: RandomStream, meeting: MeetingRow): MeetingMeasureRow[] {
  if (meeting.heldOn === null || meeting.heldOn < FROM) return [];
  const heldOn = dayOf(meeting.heldOn);
  return random
    .shuffle(PROMISES)
    .slice(0, random.int(2, 3))
    .map(([opinion, measure, responsible]) => {
      const due = heldOn + random.int(10, 25);
      const done = due + random.int(-8, 3);
      const isDone = done <= DEMO_TODAY && random.chance(DONE_BY_TODAY);
      return {
        id: random.uuid(),
        meetingId: meeting.id,
        countyCode: meeting.countyCode,
        scope: meeting.scope,
        opinion,
        measure,
        responsible,
        dueOn: isoOf(due),
        doneOn: isDone ? isoOf(done) : null,
        remark: isDone ? random.pick(REMARKS) : null,
      };
    });
}
