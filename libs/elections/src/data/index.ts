export { type DissolveAssociation, dissolveAssociation, type FoundAssociation, foundAssociation } from './association.service';
export { type OpenBallot, openBallot, openSecondRound } from './ballot.service';
export { type CancelElection, cancelElection } from './cancel-election.service';
export { type ConcludeElection, concludeElection, type RecordCount, recordCount } from './count.service';
export * from './election.entity';
export { type NominateCandidate, nominateCandidate, type WithdrawCandidate, withdrawCandidate } from './nominate.service';
export {
  type OpenAssociationElection,
  type OpenElections,
  openAssociationElection,
  openElections,
} from './open-elections.service';
export { type RecordHandover, recordHandover } from './record-handover.service';
export { type RecordPaperTerm, recordPaperTerm } from './record-paper-term.service';
export { type RequireReElection, requireReElection } from './require-re-election.service';
export { type TakeOffice, takeOffice } from './take-office.service';
