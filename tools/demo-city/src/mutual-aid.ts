import { type ActivitySources, activityRows } from './activities';
import type { DemoCity } from './city.types';
import type { CityTable } from './city-tables';
import { plain } from './election-tables';
import { aidRows, demandRows, type HelpSources, pairingRows } from './help';
import { chatCheckRows, homeRows, type StandingSources, shopRows } from './homes-and-chats';
import type { DemoFileRow } from './load-demo-files';
import type { MutualAidRows } from './mutual-aid.types';
import { RandomStream } from './random';

/** What members do together, where they meet and how they help each other; photos beside it. */
export function mutualAidRows(
  seed: number,
  sources: ActivitySources & StandingSources & HelpSources,
): { readonly rows: MutualAidRows; readonly files: readonly DemoFileRow[] } {
  const stream = (name: string): RandomStream => new RandomStream(seed, name);
  const { activityFilesOwn: files, ...activities } = activityRows(stream('activities'), sources);
  const { cases: aidCases, steps: aidSteps } = aidRows(stream('aid'), sources);
  const rows: MutualAidRows = {
    ...activities,
    homes: homeRows(stream('homes'), sources),
    shops: shopRows(stream('shops'), sources),
    chatChecks: chatCheckRows(stream('chats'), sources),
    demands: demandRows(stream('demands'), sources),
    aidCases,
    aidSteps,
    pairings: pairingRows(stream('pairings'), sources),
  };
  return { rows, files };
}

/** Their tables, after groups and files. */
export const mutualAidTables = ({ mutualAid }: DemoCity, unitId: (code: string) => number): CityTable[] => {
  const ofCounty = <Row extends { countyCode: string | null }>(rows: readonly Row[]): object[] =>
    rows.map(({ countyCode, ...row }) => ({ ...row, countyId: countyCode === null ? null : unitId(countyCode) }));
  return [
    plain('培训师', 'trainers', 'retailer_trainer', mutualAid.trainers),
    plain('互助活动', 'activities', 'activity', ofCounty(mutualAid.activities)),
    plain('活动小组', 'groups of activities', 'activity_group', mutualAid.activityGroups),
    plain('活动参加', 'participants', 'activity_participant', mutualAid.activityParticipants),
    plain('活动照片', 'photos of activities', 'activity_file', mutualAid.activityFiles),
    plain(
      '小组之家',
      'group homes',
      'group_home',
      mutualAid.homes.map(({ areaCode, ...row }) => ({ ...row, areaId: unitId(areaCode) })),
    ),
    plain('示范店', 'demonstration shops', 'demonstration_shop', ofCounty(mutualAid.shops)),
    plain('微信群核对', 'checks of chats', 'chat_check', ofCounty(mutualAid.chatChecks)),
    plain('用烟需求', 'demands', 'demand_sharing', mutualAid.demands),
    plain('帮扶', 'help', 'aid_case', mutualAid.aidCases),
    plain('帮扶经过', 'steps of help', 'aid_step', mutualAid.aidSteps),
    plain('党建结对', 'party pairings', 'party_pairing', ofCounty(mutualAid.pairings)),
  ];
};
