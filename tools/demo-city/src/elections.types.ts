/** What the demonstration knows of elections; a row's keys are the columns of its table. */
export interface ElectionRows {
  associations: { id: string; countyCode: string; scope: number; name: string; foundedOn: string }[];
  elections: {
    id: string;
    groupId: string | null;
    associationId: string | null;
    scope: number;
    reason: string;
    electsHead: boolean;
    deputySeats: number;
    state: string;
    round: number;
    openedOn: string;
    openedBy: string;
    closedOn: string | null;
    version: number;
  }[];
  candidates: {
    id: string;
    electionId: string;
    scope: number;
    office: string;
    retailerId: string;
    storeName: string;
    nominatedBy: string;
    nominator: string | null;
    tier: number;
    tierReason: string | null;
    state: string;
  }[];
  rounds: {
    electionId: string;
    round: number;
    scope: number;
    heldOn: string;
    members: number;
    ballots: number | null;
    teller: string | null;
    scrutineer: string | null;
  }[];
  roll: { electionId: string; round: number; retailerId: string; scope: number; storeName: string; tookPart: boolean | null }[];
  counts: { candidateId: string; round: number; scope: number; votes: number | null }[];
  associationTerms: {
    associationId: string;
    electionId: string;
    retailerId: string;
    scope: number;
    storeName: string;
    role: string;
    electedOn: string;
    termEndsOn: string;
    votesFor: number;
    votesTotal: number;
  }[];
  handovers: {
    termId: string;
    electionId: string;
    groupId: string;
    scope: number;
    handedOverOn: string;
    handedBy: string;
    receivedBy: string;
    recordedBy: string;
  }[];
  handoverItems: { termId: string; item: string; scope: number; handedOver: boolean; remark: string | null }[];
  electionPapers: { electionId: string; fileId: string; scope: number }[];
  handoverPapers: { termId: string; fileId: string; scope: number }[];
}
