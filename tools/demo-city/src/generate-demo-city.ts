import type { DemoCity } from './city.types';
import { ElectionTeller } from './elections';
import { groupRow, membershipRow } from './group-rows';
import { applicationRows, pledgeRows } from './joining';
import { leaderTermRows } from './leader-terms';
import { marginSurveyRows } from './margin-surveys';
import { meetingRecords } from './meeting-records';
import { groupMeetingRows, leadersMeetingRows } from './meetings';
import { mutualAidRows } from './mutual-aid';
import { planCity } from './places';
import { postRows } from './posts';
import { RandomStream } from './random';
import { retailerRow, versionRows } from './retailer-rows';
import { tellStory } from './tell-story';
import { unitRows } from './units';

/** The seed the demonstration ships with; the planted findings and targets are tuned for it. */
export const DEMO_SEED = 140600;

/** The whole demonstration city as rows: the same seed gives the same rows, without clock or chance from outside. */
export const generateDemoCity = (seed: number = DEMO_SEED): DemoCity => {
  const { areas, places } = planCity(seed);
  const { register, groups, memberships } = tellStory(seed, places);
  const names = new RandomStream(seed, 'names');
  const retailers = register.retailers.map((retailer) => retailerRow(names, retailer));
  const retailersById = new Map(retailers.map((row) => [row.id, row]));
  const groupRows = groups.map((group) => groupRow(names, group, retailersById));
  const members = memberships.map(membershipRow);
  const pledges = pledgeRows(new RandomStream(seed, 'pledges'), members, groupRows);
  const posts = postRows(new RandomStream(seed, 'posts'), areas);
  const terms = leaderTermRows(new RandomStream(seed, 'leaders'), groups);
  const groupMeetings = groupMeetingRows(new RandomStream(seed, 'meetings'), groups);
  const leadersMeetings = leadersMeetingRows(new RandomStream(seed, 'leaders-meetings'), groups);
  const sources = { groups, groupRows, retailers: retailersById, terms, posts, groupMeetings, leadersMeetings };
  const { meetingFiles, ...records } = meetingRecords(new RandomStream(seed, 'meeting-records'), sources);
  const told = new ElectionTeller(new RandomStream(seed, 'elections'), {
    groups: groupRows,
    memberships: members,
    terms,
    retailers: retailersById,
  }).tell();
  const mutualAid = mutualAidRows(seed, { groups, groupRows, posts, retailers: retailersById });
  return {
    seed,
    units: unitRows(areas, places),
    posts,
    retailers,
    retailerVersions: register.retailers.flatMap((retailer) =>
      versionRows(retailer, retailersById.get(retailer.id)?.address ?? ''),
    ),
    groups: groupRows,
    memberships: members,
    pledges,
    joinApplications: applicationRows(new RandomStream(seed, 'applications'), {
      retailers,
      groups: groupRows,
      memberships: members,
      terms,
      pledges,
    }),
    leaderTerms: terms,
    elections: told.rows,
    groupMeetings,
    leadersMeetings,
    ...records,
    marginSurveys: marginSurveyRows(new RandomStream(seed, 'margins'), groups),
    mutualAid: mutualAid.rows,
    files: [...meetingFiles, ...told.files, ...mutualAid.files],
  };
};
