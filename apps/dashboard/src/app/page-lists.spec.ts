import { documentsOf } from '@chengxin/archives/domain';
import { type CellColumn, cellKeys, isListCell } from '@chengxin/exports/domain';
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { activityColumns } from '../features/activities/activities.columns';
import { ActivityFileDocument, TrainersDocument } from '../features/activities/activities.graphql';
import { aidColumns, demandColumns, pairingColumns, trainerColumns, uncoveredColumns } from '../features/activities/help.columns';
import { AidCasesDocument, DemandsDocument, PairingsDocument } from '../features/activities/help.graphql';
import { chatFileColumns, counterColumns, homeColumns } from '../features/activities/homes.columns';
import { ChatsDocument, CountersDocument, HomesDocument, UnpairedGroupsDocument } from '../features/activities/homes.graphql';
import { matrixColumns } from '../features/archives/archives.columns';
import { ArchivesDocument } from '../features/archives/archives.graphql';
import { todoColumns } from '../features/duties/todo.columns';
import { TodoItemsDocument } from '../features/duties/todo.graphql';
import { dueColumns, electionColumns } from '../features/elections/elections.columns';
import { ElectionFileDocument, TermsDueDocument } from '../features/elections/elections.graphql';
import { foundingColumns } from '../features/foundings/foundings.columns';
import { FoundingsDocument } from '../features/foundings/foundings.graphql';
import { applicationColumns, endColumns, licenseeColumns, pledgeColumns } from '../features/joining/joining.columns';
import { JoinApplicationsDocument, MembershipsDocument, NewLicenseesDocument } from '../features/joining/joining.graphql';
import { dutyColumns, measureColumns, meetingColumns } from '../features/meetings/meetings.columns';
import { MeetingDutiesDocument, MeetingListDocument, MeetingMeasuresDocument } from '../features/meetings/meetings.graphql';
import { proposalColumns } from '../features/planner/planner.columns';
import { PlanProposalsDocument } from '../features/planner/planner.graphql';

// Words come from the pages; here each is its own name.
const t = ((key: string) => key) as unknown as TFunction<never>;

const LISTS: readonly [list: string, document: DocumentNode, columns: readonly CellColumn[]][] = [
  ['joinApplications', JoinApplicationsDocument, applicationColumns(t)],
  ['memberships', MembershipsDocument, [...pledgeColumns(t), ...endColumns(t)]],
  ['retailers', NewLicenseesDocument, licenseeColumns(t)],
  ['meetingDuties', MeetingDutiesDocument, dutyColumns(t)],
  ['meetings', MeetingListDocument, meetingColumns(t)],
  ['meetingMeasures', MeetingMeasuresDocument, measureColumns(t)],
  ['foundings', FoundingsDocument, foundingColumns(t)],
  ['elections', ElectionFileDocument, electionColumns(t)],
  ['termsDue', TermsDueDocument, dueColumns(t)],
  ['activities', ActivityFileDocument, activityColumns(t)],
  ['aidCases', AidCasesDocument, aidColumns(t, 'CLOSED')],
  ['demandSharings', DemandsDocument, demandColumns(t)],
  ['partyPairings', PairingsDocument, pairingColumns(t, 'EMPLOYEE_GROUP')],
  ['retailerTrainers', TrainersDocument, trainerColumns(t, 'all')],
  ['mutualAidGroups', UnpairedGroupsDocument, uncoveredColumns(t)],
  ['groupHomes', HomesDocument, homeColumns(t, 'all')],
  ['hundredFlowersCounters', CountersDocument, counterColumns(t, 'all')],
  ['mutualAidGroups', ChatsDocument, chatFileColumns(t)],
  ['archiveMatrix', ArchivesDocument, matrixColumns(t, documentsOf('LEADER'))],
  ['planProposals', PlanProposalsDocument, proposalColumns(t)],
  ['todoItems', TodoItemsDocument, todoColumns(t)],
];

/** Whether a document asks for something under these response keys. */
function asks({ definitions }: DocumentNode, keys: readonly string[]): boolean {
  const fragments = new Map(
    definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const inSet = (set: SelectionSetNode | undefined, [key, ...rest]: readonly string[]): boolean =>
    key === undefined ||
    (set?.selections ?? []).some((one) => {
      if (one.kind === Kind.FRAGMENT_SPREAD) return inSet(fragments.get(one.name.value)?.selectionSet, [key, ...rest]);
      return one.kind === Kind.FIELD && (one.alias ?? one.name).value === key && inSet(one.selectionSet, rest);
    });
  return definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && inSet(one.selectionSet, keys));
}

describe('the file of a page’s list', () => {
  it.each(LISTS)('of %s shows what the page asks for, and nothing else', (list, document, columns) => {
    expect(columns.filter(({ cell }) => !isListCell(cell))).toEqual([]);
    const read = columns.flatMap(({ cell }) => cellKeys(cell));
    expect(read.filter((keys) => !asks(document, [list, 'nodes', ...keys]))).toEqual([]);
  });
});
