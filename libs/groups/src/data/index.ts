export * from './acts-for-county';
export { type AddMember, addMember } from './add-member.service';
export { type DissolveGroup, dissolveGroup } from './dissolve-group.service';
export { type FoundGroup, foundGroup, foundGroupIn, foundingHints, placeInSight } from './found-group.service';
export * from './group.entity';
export {
  asUuid,
  demandOpenDay,
  GroupChangedMeanwhile,
  givenText,
  lockGroup,
  lockGroups,
  refreshPlaces,
  runGroupAct,
} from './group-act';
export { countyOfScope, type GroupName, nameInCounty } from './group-naming';
export { type GroupPolicy, groupPolicyFor } from './group-policy';
export * from './group-succession.entity';
export * from './leader-terms';
export { findCandidates, memberIdsOn, placesOf } from './membership.queries';
export { join, leave, retailerNotFound } from './membership-changes';
export * from './membership-period';
export { type MergeGroups, mergeGroups } from './merge-groups.service';
export { type RemoveMember, removeMember } from './remove-member.service';
export { type RenameGroup, renameGroup } from './rename-group.service';
export * from './search.queries';
export { spellNames } from './spell-names.service';
export { type SplitGroup, splitGroup } from './split-group.service';
export { type TransferMember, transferMember } from './transfer-member.service';
