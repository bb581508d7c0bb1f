import type { FoundGroupInput } from '../../gql/graphql';
import { reasonGiven } from './reason-given';

/** The fields of the form, named like the inputs of the API so that a refusal finds its field. */
export interface FoundGroupValues {
  placeCode: string;
  homeAddress?: string;
  streetText: string;
  name: string;
  foundedOn: string;
  memberIds: string[];
  leaderId: string;
  votesFor: number;
  votesTotal: number;
  overLimitReason?: string;
  tierReason?: string;
  floorReason?: string;
}

export const FOUND_GROUP_FIELDS: readonly (keyof FoundGroupValues)[] = [
  'placeCode',
  'homeAddress',
  'streetText',
  'name',
  'foundedOn',
  'memberIds',
  'leaderId',
  'votesFor',
  'votesTotal',
  'overLimitReason',
  'tierReason',
  'floorReason',
];

/** What is sent: texts trimmed, what was left empty left out. */
export function foundGroupInputOf(values: FoundGroupValues): FoundGroupInput {
  const { homeAddress, overLimitReason, tierReason, floorReason, ...rest } = values;
  return {
    ...rest,
    streetText: rest.streetText.trim(),
    name: rest.name.trim(),
    ...reasonGiven({ homeAddress, overLimitReason, tierReason, floorReason }),
  };
}

const DRAFT_KEY = 'chengxin.draft.found-group';

/** What was typed and not sent, with the labels of the retailers chosen. */
export interface FoundGroupDraft {
  values: Partial<FoundGroupValues>;
  labels: [string, string][];
}

/** The draft of this browser window; undefined when there is none or it cannot be read. */
export function readDraft(storage: Pick<Storage, 'getItem'>): FoundGroupDraft | undefined {
  const text = storage.getItem(DRAFT_KEY);
  if (text === null) return undefined;
  try {
    const draft: unknown = JSON.parse(text);
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

export function writeDraft(storage: Pick<Storage, 'setItem'>, draft: FoundGroupDraft): void {
  storage.setItem(DRAFT_KEY, JSON.stringify(draft));
}

export function clearDraft(storage: Pick<Storage, 'removeItem'>): void {
  storage.removeItem(DRAFT_KEY);
}

function isDraft(draft: unknown): draft is FoundGroupDraft {
  return typeof draft === 'object' && draft !== null && 'values' in draft && 'labels' in draft && Array.isArray(draft.labels);
}
