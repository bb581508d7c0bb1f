import { AGENDA, type AgendaItem, isPassed, type PaperKind } from '@chengxin/meetings/domain';
import { type Day, DEMO_MONTHS, DEMO_TODAY, dayOf, isoOf, LATEST_CLOSED, pickWorkingDay } from './calendar';
import type {
  GroupMeetingRow,
  GroupRow,
  LeadersMeetingRow,
  LeaderTermRow,
  MeetingAgendaRow,
  MeetingAttendanceRow,
  MeetingMeasureRow,
  MeetingPaperRow,
  MeetingResolutionRow,
  MeetingRow,
  PostRow,
  RetailerRow,
} from './city.types';
import { COUNTY_PLANS } from './county-plans';
import type { DemoPaper } from './demo-papers';
import type { DraftGroup } from './draft.types';
import { type DemoFileRow } from './load-demo-files';
import { meetingMeasureRows } from './meeting-measures';
import type { RandomStream } from './random';

/** From here on meetings are kept in the product, with sign-in and minutes; before, sheets declared them. */
const KEPT_FROM = DEMO_MONTHS[LATEST_CLOSED + 1]?.first ?? DEMO_TODAY;
/** Of the meetings with evidence, this share had it only when the month was over. */
const LATE = 0.04;
/** Of the groups that have not met in the running month, these have a plan, and of those these have been told. */
const PLANNED = 0.75;
const NOTIFIED = 0.5;
const EXCUSED = 0.6;
/** The day on which the running month was planned, the second working day of it. */
const ARRANGED_ON = '2026-10-09';
const PLAN_UNTIL = dayOf('2026-10-30');

const GROUP_MINUTES = [
  '学习明码实价承诺，通报上月检查情况；组员反映新品到货偏少，请客户经理反馈。',
  '讲解分档和货源投放政策，互查价签；决定本月联合采购食用油一次。',
  '交流陈列经验，两户补换价签；提醒许可证到期的组员及时延续。',
];
const LEADERS_MINUTES = [
  '各组汇报当月例会和自查情况，商定下月明码实价品规；对三条意见定了措施。',
  '通报全县违约情况，总结本月工作；安排节前走访和价签更换。',
];

/** What groups decide on beyond their charter; every so many meetings with evidence one did. */
const MATTERS = ['例会在组员店铺轮流召开', '建立互助金，每户每月二十元', '统一店铺打烊时间，轮流值守夜间照明'];
const BETWEEN_MATTERS = 23;
const TWO_THIRDS = { numerator: '2', denominator: '3' };

const at = (day: Day, hour: number): string => `${isoOf(day)}T${String(hour).padStart(2, '0')}:00:00+08:00`;

/** What records are written from. */
export interface MeetingSources {
  readonly groups: readonly DraftGroup[];
  readonly groupRows: readonly GroupRow[];
  readonly retailers: ReadonlyMap<string, RetailerRow>;
  readonly terms: readonly LeaderTermRow[];
  readonly posts: readonly PostRow[];
  readonly groupMeetings: readonly GroupMeetingRow[];
  readonly leadersMeetings: readonly LeadersMeetingRow[];
}

export interface MeetingRecords {
  readonly meetings: MeetingRow[];
  readonly meetingAgenda: MeetingAgendaRow[];
  readonly meetingResolutions: MeetingResolutionRow[];
  readonly meetingAttendance: MeetingAttendanceRow[];
  readonly meetingMeasures: MeetingMeasureRow[];
  readonly meetingPapers: MeetingPaperRow[];
  /** The files that the papers are. */
  readonly meetingFiles: DemoFileRow[];
}

/** How far a meeting that was held has come by the demonstration's day. */
function evidenceOf(random: RandomStream, heldOn: Day, evidenced: boolean) {
  const month = DEMO_MONTHS.find(({ first, last }) => heldOn >= first && heldOn <= last);
  if (!month) throw new RangeError(`no month of ${isoOf(heldOn)}`);
  const closed = month.last < KEPT_FROM;
  const over = month.last < DEMO_TODAY;
  const late = evidenced && over && random.chance(LATE);
  return {
    month: month.month,
    status: !evidenced ? ('HELD' as const) : closed ? ('ARCHIVED' as const) : ('EVIDENCE_COMPLETE' as const),
    evidencedAt: evidenced ? (late ? at(month.last + 1, 10) : at(heldOn, 18)) : null,
    late,
    archivedAt: evidenced && closed ? at(month.last + 2, 9) : null,
  };
}

const NOTHING = {
  groupId: null,
  jointGroupId: null,
  arrangedOn: null,
  plannedOn: null,
  notifiedOn: null,
  noticeBy: null,
  heldOn: null,
  placeText: null,
  convener: null,
  officersPresent: false,
  attendees: 0,
  minutes: null,
  evidencedAt: null,
  late: false,
  fromSheet: false,
  archivedAt: null,
  archivedBy: null,
};

/** The meetings of the city as records: those that were held, with what is kept of the last two months, and the plans of the running one. */
export function meetingRecords(random: RandomStream, sources: MeetingSources): MeetingRecords {
  const { groups, retailers, terms, posts, groupMeetings, leadersMeetings } = sources;
  const rowOf = new Map(sources.groupRows.map((row) => [row.id, row]));
  const draftOf = new Map(groups.map((group) => [group.id, group]));
  const records: MeetingRecords = {
    meetings: [],
    meetingAgenda: [],
    meetingResolutions: [],
    meetingAttendance: [],
    meetingMeasures: [],
    meetingPapers: [],
    meetingFiles: [],
  };
  const holders = new Map(posts.flatMap((post) => (post.to === null ? [[`${post.scope} ${post.kind}`, post.holderName]] : [])));
  const holder = (scope: number, kind: PostRow['kind']): string => holders.get(`${scope} ${kind}`) ?? '';
  const termsOf = Map.groupBy(
    terms.filter(({ role }) => role === 'LEADER'),
    ({ groupId }) => groupId,
  );
  const termOn = (groupId: string, day: string): LeaderTermRow | undefined =>
    termsOf.get(groupId)?.find((term) => term.electedOn <= day && (term.endedOn ?? '9') > day);
  const placeOf = (groupId: string) => {
    const home = rowOf.get(groupId)?.homeAddress ?? null;
    return { placeKind: home === null ? ('MEMBER_SHOP' as const) : ('GROUP_HOME' as const), placeText: home };
  };
  const note = (meeting: MeetingRow, items: readonly AgendaItem[]): void => {
    for (const item of items) records.meetingAgenda.push({ meetingId: meeting.id, item, scope: meeting.scope });
  };
  const sign = (meeting: MeetingRow, expected: readonly { readonly retailerId: string; readonly groupId: string }[]): void => {
    for (const [index, { retailerId, groupId }] of random.shuffle(expected).entries()) {
      const presence = index < meeting.attendees ? 'PRESENT' : random.chance(EXCUSED) ? 'EXCUSED' : 'ABSENT';
      const names = { storeName: retailers.get(retailerId)?.storeName ?? '', groupName: rowOf.get(groupId)?.name ?? '' };
      records.meetingAttendance.push({ meetingId: meeting.id, retailerId, groupId, scope: meeting.scope, ...names, presence });
    }
  };

  const keep = (meeting: MeetingRow, paper: DemoPaper, kind: PaperKind, name: string): void => {
    const id = random.uuid();
    records.meetingPapers.push({ meetingId: meeting.id, fileId: id, kind, scope: meeting.scope });
    const by = holder(meeting.kind === 'GROUP' ? meeting.scope : meeting.scope + 1, 'CUSTOMER_MANAGER');
    const uploadedAt = meeting.evidencedAt ?? at(dayOf(meeting.heldOn ?? ''), 18);
    records.meetingFiles.push({
      id,
      paper,
      scope: meeting.scope,
      name,
      need: kind === 'IMAGE' ? 'GROUP_READ' : 'RETAILER_READ',
      uploadedByName: by,
      uploadedAt,
    });
  };

  let evidenced = 0;
  for (const fact of groupMeetings) {
    const group = draftOf.get(fact.groupId) as DraftGroup;
    const day = dayOf(fact.heldOn);
    const kept = day >= KEPT_FROM;
    const evidence = evidenceOf(random, day, fact.evidenced);
    const leader = retailers.get(termOn(fact.groupId, fact.heldOn)?.retailerId ?? '')?.storeName ?? null;
    const meeting: MeetingRow = {
      ...NOTHING,
      ...evidence,
      ...placeOf(fact.groupId),
      id: random.uuid(),
      kind: 'GROUP',
      groupId: fact.groupId,
      countyCode: group.place.county.code,
      scope: fact.scope,
      heldOn: fact.heldOn,
      attendees: fact.attendees,
      fromSheet: !kept,
      archivedBy: evidence.archivedAt === null ? null : holder(fact.scope, 'CUSTOMER_MANAGER'),
      ...(kept
        ? { convener: leader, officersPresent: random.chance(0.8), minutes: fact.evidenced ? random.pick(GROUP_MINUTES) : null }
        : {}),
    };
    records.meetings.push(meeting);
    if (!kept) continue;
    note(
      meeting,
      AGENDA.GROUP.filter((item) => item !== 'ELECT_LEADER' && random.chance(0.6))
        .concat(['COLLECT_OPINIONS'])
        .filter((item, index, all) => all.indexOf(item) === index),
    );
    if (fact.evidenced) keep(meeting, 'MEETING_PHOTO', 'IMAGE', '例会现场.jpg');
    if (random.chance(0.4)) keep(meeting, 'SIGN_IN_SHEET', 'SIGN_IN', '签到表.jpg');
    const members = group.memberships.filter(({ from, to }) => from <= day && (to === null || to > day));
    sign(
      meeting,
      members.map(({ retailer }) => ({ retailerId: retailer.id, groupId: group.id })),
    );
    if (fact.evidenced && ++evidenced % BETWEEN_MATTERS === 0) {
      const nth = evidenced / BETWEEN_MATTERS;
      const votes = { votesFor: Math.max(0, fact.attendees - (nth % 4)), members: members.length };
      records.meetingResolutions.push({
        meetingId: meeting.id,
        scope: meeting.scope,
        position: 1,
        subject: MATTERS[nth % MATTERS.length] ?? '',
        ...votes,
        passed: isPassed(votes.votesFor, votes.members, TWO_THIRDS),
      });
    }
  }

  for (const fact of leadersMeetings) {
    const day = dayOf(fact.heldOn);
    const kept = day >= KEPT_FROM;
    const evidence = evidenceOf(random, day, fact.evidenced);
    const manager = holder(fact.scope + 1, 'MARKET_MANAGER');
    const meeting: MeetingRow = {
      ...NOTHING,
      ...evidence,
      id: random.uuid(),
      kind: 'LEADERS',
      countyCode: fact.countyCode,
      scope: fact.scope,
      heldOn: fact.heldOn,
      placeKind: 'COUNTY_DEPARTMENT',
      attendees: fact.attendees,
      fromSheet: !kept,
      archivedBy: evidence.archivedAt === null ? null : manager,
      ...(kept ? { convener: manager, minutes: fact.evidenced ? random.pick(LEADERS_MINUTES) : null } : {}),
    };
    records.meetings.push(meeting);
    records.meetingMeasures.push(...meetingMeasureRows(random, meeting));
    if (!kept) continue;
    note(meeting, AGENDA.LEADERS.slice(1));
    if (fact.evidenced) keep(meeting, 'LEADERS_PHOTO', 'IMAGE', '组长例会现场.jpg');
    keep(meeting, 'MINUTES', 'MINUTES', '会议纪要.pdf');
    const leaders = groups
      .filter(
        (group) => group.place.county.code === fact.countyCode && group.foundedOn <= day && (group.dissolvedOn ?? day + 1) > day,
      )
      .flatMap((group) => termOn(group.id, fact.heldOn) ?? []);
    sign(meeting, [...new Map(leaders.map((term) => [term.retailerId, term])).values()]);
  }

  planRest(random, sources, records, placeOf);
  return records;
}

/** The running month's plans: most groups that have not met yet, and the leaders of most counties. */
function planRest(
  random: RandomStream,
  { groups }: MeetingSources,
  { meetings }: MeetingRecords,
  placeOf: (groupId: string) => Pick<MeetingRow, 'placeKind' | 'placeText'>,
): void {
  const running = DEMO_MONTHS.at(-1)?.month ?? '';
  const met = new Set(
    meetings.filter((meeting) => meeting.month === running).map(({ groupId, countyCode }) => groupId ?? countyCode),
  );
  const plan = () => {
    const notified = random.chance(NOTIFIED);
    return {
      ...NOTHING,
      id: random.uuid(),
      month: running,
      status: notified ? ('NOTIFIED' as const) : ('PLANNED' as const),
      arrangedOn: ARRANGED_ON,
      plannedOn: isoOf(pickWorkingDay(random, DEMO_TODAY + 1, PLAN_UNTIL) ?? PLAN_UNTIL),
      notifiedOn: notified ? isoOf(DEMO_TODAY) : null,
      noticeBy: notified ? ('CHAT_GROUP' as const) : null,
    };
  };
  const together = new Map<number, string>();
  for (const group of groups) {
    if (group.dissolvedOn !== null || met.has(group.id) || !random.chance(PLANNED)) continue;
    const { scope, county } = group.place;
    // In one area of the city two groups meet jointly.
    const joint =
      together.size === 0
        ? groups.find(
            (other) => other !== group && other.place.scope === scope && other.dissolvedOn === null && !met.has(other.id),
          )
        : undefined;
    if (joint) together.set(scope, joint.id);
    else if ([...together.values()].includes(group.id)) continue;
    meetings.push({
      ...plan(),
      ...placeOf(group.id),
      kind: 'GROUP',
      groupId: group.id,
      jointGroupId: joint?.id ?? null,
      countyCode: county.code,
      scope,
    });
  }
  for (const county of COUNTY_PLANS) {
    if (met.has(county.code) || !random.chance(PLANNED)) continue;
    meetings.push({
      ...plan(),
      kind: 'LEADERS',
      countyCode: county.code,
      scope: Number(county.code) * 1000,
      placeKind: 'COUNTY_DEPARTMENT',
    });
  }
}
