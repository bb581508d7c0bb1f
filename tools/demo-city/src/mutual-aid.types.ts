/** Rows of mutual aid; their keys are the columns, in camel case. Dates are ISO days. */
export interface TrainerRow {
  id: string;
  retailerId: string;
  scope: number;
  subjects: string;
  since: string;
  until: string | null;
}
export interface ActivityRow {
  id: string;
  kind: string;
  countyCode: string;
  scope: number;
  heldOn: string;
  topic: string;
  placeText: string;
  guests: number;
  trainerId: string | null;
  summary: string | null;
  recordedBy: string;
  recordedAt: string;
}
export interface ActivityGroupRow {
  activityId: string;
  groupId: string;
  scope: number;
  heldOn: string;
}
export interface ActivityParticipantRow {
  activityId: string;
  retailerId: string;
  scope: number;
}
export interface ActivityFileRow {
  activityId: string;
  fileId: string;
  scope: number;
}
export interface GroupHomeRow {
  id: string;
  areaCode: string;
  scope: number;
  keeperId: string;
  address: string;
  equipment: string | null;
  partyHome: boolean;
  openedOn: string;
  recordedBy: string;
  recordedAt: string;
}
export interface DemonstrationShopRow {
  countyCode: string;
  scope: number;
  retailerId: string;
  since: string;
  until: string | null;
  recordedBy: string;
}
export interface ChatCheckRow {
  groupId: string | null;
  countyCode: string | null;
  scope: number;
  checkedOn: string;
  hasChat: boolean;
  hasCustomerManager: boolean;
  hasMarketInspector: boolean;
  hasMarketManager: boolean;
  checkedBy: string;
}
export interface DemandRow {
  groupId: string;
  scope: number;
  offeredById: string;
  kind: string;
  neededOn: string;
  cartons: string;
  note: string | null;
  status: string;
  sharedWithId: string | null;
  withdrawReason: string | null;
  recordedBy: string;
  recordedAt: string;
}
export interface AidCaseRow {
  id: string;
  retailerId: string;
  groupId: string;
  scope: number;
  kind: string;
  situation: string;
  openedOn: string;
  closedOn: string | null;
  outcome: string | null;
  recordedBy: string;
}
export interface AidStepRow {
  caseId: string;
  scope: number;
  doneOn: string;
  what: string;
  recordedBy: string;
}
export interface PairingRow {
  kind: string;
  countyCode: string;
  scope: number;
  leadName: string;
  leadRetailerId: string | null;
  coveredName: string;
  coveredGroupId: string | null;
  coveredRetailerId: string | null;
  since: string;
  recordedBy: string;
}

export interface MutualAidRows {
  trainers: TrainerRow[];
  activities: ActivityRow[];
  activityGroups: ActivityGroupRow[];
  activityParticipants: ActivityParticipantRow[];
  activityFiles: ActivityFileRow[];
  homes: GroupHomeRow[];
  shops: DemonstrationShopRow[];
  chatChecks: ChatCheckRow[];
  demands: DemandRow[];
  aidCases: AidCaseRow[];
  aidSteps: AidStepRow[];
  pairings: PairingRow[];
}
