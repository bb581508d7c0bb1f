import { randomUUID } from 'node:crypto';
import type { CountyDrafts } from '@chengxin/planner/domain';
import type { ClientBase } from 'pg';
import { LEFT_OUT } from './planned-members';
import type { CountyPart } from './read-county';

/**
 * Takes away what was planned here before and not accepted. What somebody has changed stays, unless it is not to be kept: drafts with their
 * members, and whoever was taken out of one.
 */
export async function forgetDrafts(client: ClientBase, { from, to }: CountyPart, keepChanged: boolean): Promise<void> {
  await client.query(
    `delete from plan_proposal where scope between $1 and $2 and state = 'OPEN' and ($3::boolean is false or changed_by_name is null)`,
    [from, to, keepChanged],
  );
  await client.query(
    `delete from plan_remainder where scope between $1 and $2 and ($3::boolean is false or code <> all ($4::text[]))`,
    [from, to, keepChanged, Object.keys(LEFT_OUT)],
  );
}

/** Keeps the drafts of a county, in three statements. Who has moved here and stands in a draft out of sight stays there. */
export async function writeDrafts(
  client: ClientBase,
  planId: string,
  county: CountyPart,
  { drafts, remainders }: CountyDrafts,
): Promise<void> {
  // Whether a member's proposal is there is looked up by a plan of the session's own, made while the table was all but empty: it would read
  // every proposal of a province for each of its retailers.
  await client.query('set local enable_seqscan = off');
  const proposals = drafts.map((draft) => ({ id: randomUUID(), ...draft }));
  await client.query(
    `insert into plan_proposal (id, plan_id, scope, county_id, place_id, kind, group_id, street_text, name, leader_id, remarks)
     select d.id, $1, d.scope, $2, d."placeId", d.kind, d."groupId", d."streetText", d.name, d."leaderId", d.remarks
       from jsonb_to_recordset($3::jsonb) d (id uuid, scope integer, "placeId" integer, kind text, "groupId" uuid, "streetText" text,
         name text, "leaderId" uuid, remarks jsonb)`,
    [planId, county.id, JSON.stringify(proposals.map(({ memberIds: _, ...row }) => row))],
  );
  const members = proposals.flatMap(({ id, scope, memberIds }) => memberIds.map((retailerId) => ({ retailerId, id, scope })));
  await client.query(
    `insert into plan_member (retailer_id, proposal_id, scope)
     select m."retailerId", m.id, m.scope from jsonb_to_recordset($1::jsonb) m ("retailerId" uuid, id uuid, scope integer)
     on conflict do nothing`,
    [JSON.stringify(members)],
  );
  const left = remainders.map(({ remark: { code, zh, en }, ...row }) => ({ ...row, code, zh, en }));
  await client.query(
    `insert into plan_remainder (retailer_id, scope, code, text_zh, text_en)
     select r."retailerId", r.scope, r.code, r.zh, r.en
       from jsonb_to_recordset($1::jsonb) r ("retailerId" uuid, scope integer, code text, zh text, en text)
     on conflict do nothing`,
    [JSON.stringify(left)],
  );
}
