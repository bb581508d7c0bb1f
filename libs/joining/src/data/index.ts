export { type SeenApplication } from './application-act';
export { waitsElsewhere } from './applied-elsewhere.sql';
export { type ApplyToJoin, applyToJoin, writeApplications } from './apply-to-join.service';
export { archiveWorkbook } from './archive-workbook';
export { type CancelMemberships, cancelMemberships } from './cancel-memberships.service';
export {
  type GiveOpinion,
  giveOpinion,
  type RecordReading,
  recordReading,
  type WithdrawApplications,
  withdrawApplications,
} from './carry-on-applications.service';
export { endCause, endCauseSince, formerPremises } from './ends-due.sql';
export * from './joining.entity';
export { maskPaper } from './mask-paper';
export { type PaperData, readPaperData } from './paper-data.queries';
export { paperSheets } from './paper-fields';
export { bindsMember, signedVersion, versionInForce } from './pledge.sql';
export { type RecordPledges, recordPledges } from './record-pledges.service';
export { type RevealedPerson, revealGroupPersons } from './reveal-group-persons.service';
export { type SetFoundingText, setFoundingText } from './set-founding-text.service';
export { type SignPledges, signPledges } from './sign-pledges.service';
