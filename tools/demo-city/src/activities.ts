import { type Day, DEMO_MONTHS, DEMO_TODAY, dayOf, isoOf, pickWorkingDay } from './calendar';
import type { PostRow, RetailerRow } from './city.types';
import type { DraftGroup } from './draft.types';
import type { DemoFileRow } from './load-demo-files';
import type { ActivityRow, MutualAidRows, TrainerRow } from './mutual-aid.types';
import type { RandomStream } from './random';

/** What activities follow from. */
export interface ActivitySources {
  readonly groups: readonly DraftGroup[];
  readonly posts: readonly PostRow[];
  readonly retailers: ReadonlyMap<string, RetailerRow>;
}

type Told = Pick<MutualAidRows, 'trainers' | 'activities' | 'activityGroups' | 'activityParticipants' | 'activityFiles'> & {
  activityFilesOwn: DemoFileRow[];
};

const KINDS = [
  ['TRAINING', 26],
  ['EVENT_SHARING', 8],
  ['GROUP_PURCHASE', 14],
  ['AID', 6],
  ['TEA_PARTY', 14],
  ['TASTING', 8],
  ['CONTEST', 4],
  ['EXCHANGE_VISIT', 10],
  ['SPORTS_CULTURE', 4],
  ['SHOP_SHOW', 6],
] as const;
type Kind = (typeof KINDS)[number][0];

const TOPICS: Readonly<Record<Kind, readonly string[]>> = {
  TRAINING: ['真假烟识别', '卷烟陈列与明码标价', '扫码收银怎么用', '新品口味讲解', '进销存台账'],
  EVENT_SHARING: ['婚宴用烟组内承接', '会议用烟组内承接', '寿宴用烟组内承接'],
  GROUP_PURCHASE: ['饮料集中采购', '米面油集中采购', '节日礼盒集中采购', '货架和价签集中采购'],
  AID: ['看望住院组员', '帮困难户搬货理货', '轮流照看门店'],
  TEA_PARTY: ['经营交流茶话会', '迎新茶话会', '节前座谈茶话会'],
  TASTING: ['新品品鉴', '中支卷烟品鉴'],
  CONTEST: ['陈列竞赛', '应知应会知识竞赛', '服务技能竞赛'],
  EXCHANGE_VISIT: ['到先进店观摩学习', '邻组互访', '示范店参观'],
  SPORTS_CULTURE: ['健步走', '乒乓球友谊赛', '端午包粽子'],
  SHOP_SHOW: ['店铺形象观摩', '陈列样板展示'],
};
const SUMMARIES = [
  '大家轮流讲了自己的做法，约定下月再看效果。',
  '现场答疑，提出的问题由客户经理带回。',
  '按户登记需求，统一谈价，比平时便宜一成左右。',
  '参加的组员都说有收获，没来的由组长转告。',
];
/** Activities of a group in a month grow from the first share to the second over the history. */
const SHARES = [0.3, 0.62] as const;
const JOINT_SHARE = 0.16;
const PHOTO_SHARE = 0.7;
const PHOTOS_FROM: Day = dayOf('2026-05-01');

const at = (day: Day, hour: number): string => `${isoOf(day)}T${String(hour - 8).padStart(2, '0')}:00:00Z`;

/** What the groups have done together, month after month, with the trainers of their areas. */
export function activityRows(random: RandomStream, { groups, posts, retailers }: ActivitySources): Told {
  const told: Told = {
    trainers: trainerRows(random, groups),
    activities: [],
    activityGroups: [],
    activityParticipants: [],
    activityFiles: [],
    activityFilesOwn: [],
  };
  const officer = new Map(
    posts.flatMap((post) => (post.kind === 'CUSTOMER_MANAGER' && post.to === null ? [[post.scope, post.holderName]] : [])),
  );
  const byScope = Map.groupBy(groups, (group) => group.place.scope);

  const record = (kind: Kind, held: readonly DraftGroup[], day: Day): void => {
    const [first] = held;
    if (!first) return;
    const { scope, county } = first.place;
    const recordedBy = officer.get(scope) ?? '客户经理';
    const trainers = told.trainers.filter((trainer) => trainer.scope === scope && trainer.since <= isoOf(day));
    const activity: ActivityRow = {
      id: random.uuid(),
      kind,
      countyCode: county.code,
      scope,
      heldOn: isoOf(day),
      topic: random.pick(TOPICS[kind]),
      placeText: `${first.place.name}${random.pick(['小组之家', '组长店', '社区活动室'])}`,
      guests: random.chance(0.35) ? random.int(1, kind === 'SPORTS_CULTURE' ? 20 : 6) : 0,
      trainerId: kind === 'TRAINING' && trainers.length > 0 ? random.pick(trainers).id : null,
      summary: random.chance(0.6) ? random.pick(SUMMARIES) : null,
      recordedBy,
      recordedAt: at(day, 18),
    };
    told.activities.push(activity);
    for (const group of held) {
      told.activityGroups.push({ activityId: activity.id, groupId: group.id, scope, heldOn: activity.heldOn });
      for (const { retailer, from, to } of group.memberships) {
        if (from > day || (to !== null && to <= day) || !random.chance(0.72) || !retailers.has(retailer.id)) continue;
        told.activityParticipants.push({ activityId: activity.id, retailerId: retailer.id, scope });
      }
    }
    if (day < PHOTOS_FROM || !random.chance(PHOTO_SHARE)) return;
    for (let photo = random.int(1, 2); photo > 0; photo--) {
      const id = random.uuid();
      told.activityFiles.push({ activityId: activity.id, fileId: id, scope });
      told.activityFilesOwn.push({
        ...{ id, paper: 'ACTIVITY_PHOTO', scope, name: `${activity.topic}${photo}.jpg`, need: 'GROUP_READ' },
        ...{ uploadedByName: recordedBy, uploadedAt: at(day, 17) },
      });
    }
  };

  for (const [step, { first, last }] of DEMO_MONTHS.entries()) {
    const share = SHARES[0] + ((SHARES[1] - SHARES[0]) * step) / DEMO_MONTHS.length;
    // The running month has had twelve days.
    const partly = (Math.min(last, DEMO_TODAY) - first + 1) / 30;
    for (const group of groups) {
      const lives = group.foundedOn <= first && (group.dissolvedOn === null || group.dissolvedOn > last);
      if (!lives || !random.chance(share * Math.min(1, partly))) continue;
      const day = pickWorkingDay(random, first, Math.min(last, DEMO_TODAY));
      if (day === null) continue;
      const beside = (byScope.get(group.place.scope) ?? []).filter(
        (other) => other !== group && other.foundedOn <= first && (other.dissolvedOn === null || other.dissolvedOn > last),
      );
      const joint = beside.length > 0 && random.chance(JOINT_SHARE) ? [random.pick(beside)] : [];
      record(random.pickWeighted(KINDS), [group, ...joint], day);
    }
  }
  return told;
}

/** One or two members of each area who train others; some since the beginning, some later, one in eight no more. */
function trainerRows(random: RandomStream, groups: readonly DraftGroup[]): TrainerRow[] {
  const rows: TrainerRow[] = [];
  for (const [scope, own] of Map.groupBy(groups, (group) => group.place.scope)) {
    const members = own.filter((group) => group.dissolvedOn === null).flatMap((group) => [...group.members]);
    for (const retailer of random.shuffle(members.filter((member) => member.closedOn === null)).slice(0, random.int(1, 2))) {
      const joined = retailer.membership?.from ?? DEMO_TODAY;
      const since = Math.min(DEMO_TODAY - 30, joined + random.int(20, 200));
      if (since <= joined) continue;
      rows.push({
        id: random.uuid(),
        retailerId: retailer.id,
        scope,
        subjects: random.pick(['陈列、明码标价', '真假烟识别', '扫码收银、台账', '新品讲解、服务']),
        since: isoOf(since),
        until: null,
      });
    }
  }
  return rows;
}
