import { isDeepStrictEqual } from 'node:util';
import { TODAY } from '../data-set/data-set';
import type { LaneName } from '../lanes/lane';
import { jsonHeaders } from './load';

const CHENGXIN = `query List($first: Int!) {
  groups(first: $first, orderBy: [{ field: NAME, direction: ASC }]) {
    nodes { id name status ordinal foundedOn members { id joinedOn retailer { id storeName licenceNo tier status } } }
  }
}`;

const POSTGRAPHILE = `query List($first: Int!) {
  allMutualAidGroups(first: $first, orderBy: [COUNTY_ID_ASC, STREET_TEXT_ASC, ORDINAL_ASC, PRIMARY_KEY_ASC]) {
    nodes {
      rowId name status ordinal foundedOn
      membershipsByGroupId { nodes { rowId during { start { value } } retailerByRetailerId { rowId storeName licenceNo tier status } } }
    }
  }
}`;

/** The same list as one statement: values are the number of groups and the day. */
export const LIST_STATEMENT = `
  select json_build_object('data', json_build_object('groups', json_build_object('nodes', coalesce(json_agg(page.node), '[]'::json))))::text as json
    from (select json_build_object('id', g.id, 'name', g.name, 'status', g.status, 'ordinal', g.ordinal, 'foundedOn', g.founded_on,
            'members', coalesce((select json_agg(x.member) from (
              select json_build_object('id', m.id, 'joinedOn', lower(m.during), 'retailer',
                       json_build_object('id', r.id, 'storeName', r.store_name, 'licenceNo', r.licence_no, 'tier', r.tier, 'status', r.status)) as member
                from membership m join retailer r on r.id = m.retailer_id
               where m.group_id = g.id and m.during @> $2::date order by lower(m.during), m.id) x), '[]'::json)) as node
            from mutual_aid_group g order by g.county_id, g.street_text, g.ordinal, g.id limit $1) page`;

/** Bodies of the request for a page of `first` groups with all their members. */
export const listRequest = (lane: LaneName, first: number): { headers: Record<string, string>; body: string } => {
  const bodies: Record<LaneName, object> = {
    chengxin: { query: CHENGXIN, variables: { first } },
    postgraphile: { query: POSTGRAPHILE, variables: { first } },
    plain: { statement: 'list', values: [first, TODAY] },
  };
  return {
    headers: { ...jsonHeaders, ...(lane === 'chengxin' ? { cookie: SIGNED_IN } : {}) },
    body: JSON.stringify(bodies[lane]),
  };
};

/** Any session token: the lane's viewer is always the same. */
export const SIGNED_IN = `chengxin_session=${'b'.repeat(43)}`;

interface Group {
  readonly id: string;
  readonly members: readonly { readonly id: string; readonly joinedOn: string }[];
}

interface ForeignRow {
  readonly [field: string]: unknown;
}

/** PostGraphile's answer under Chengxin's names. */
function fromPostGraphile(answer: unknown): unknown {
  const { data } = answer as { data: { allMutualAidGroups: { nodes: ForeignRow[] } } };
  const renamed = ({ rowId, ...rest }: ForeignRow): ForeignRow => ({ id: rowId, ...rest });
  const nodes = data.allMutualAidGroups.nodes.map(({ membershipsByGroupId, ...group }) => ({
    ...renamed(group),
    members: (membershipsByGroupId as { nodes: ForeignRow[] }).nodes.map(({ during, retailerByRetailerId, ...member }) => ({
      ...renamed(member),
      joinedOn: (during as { start: { value: string } }).start.value,
      retailer: renamed(retailerByRetailerId as ForeignRow),
    })),
  }));
  return { data: { groups: { nodes } } };
}

/** An answer as groups whose members stand in the order of their ids: PostGraphile has no order by the day of joining. */
function contentOf(lane: LaneName, answer: unknown): Group[] {
  const { data } = (lane === 'postgraphile' ? fromPostGraphile(answer) : answer) as { data: { groups: { nodes: Group[] } } };
  return data.groups.nodes.map((group) => ({ ...group, members: group.members.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }));
}

/** Throws unless all lanes answered the same groups, members and values. */
export function demandSameLists(answers: ReadonlyMap<LaneName, unknown>, first: number): void {
  const plain = contentOf('plain', answers.get('plain'));
  if (plain.length !== first || plain.every((group) => group.members.length === 0))
    throw new Error(`the list has ${plain.length} groups instead of ${first}`);
  for (const [lane, answer] of answers) {
    if (!isDeepStrictEqual(contentOf(lane, answer), plain))
      throw new Error(`${lane} answers another list than the plain statement`);
  }
}
