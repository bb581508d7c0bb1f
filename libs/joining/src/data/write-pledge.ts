import { attachFiles } from '@chengxin/files/data';
import { alreadySigned, bindsFrom } from '@chengxin/joining/domain';
import { demand, type LocalDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { Pledge } from './joining.entity';
import { versionInForce } from './pledge.sql';

/** A pledge as it was signed. */
export interface SignedPledge {
  readonly retailerId: string;
  readonly storeName: string;
  readonly scope: number;
  /** The group and the day of joining; both null before a founding, from which on it will bind. */
  readonly groupId: string | null;
  readonly joinedOn: LocalDate | null;
  readonly signedOn: LocalDate;
  /** Scans of the paper; seen by who may read retailers. */
  readonly fileIds: readonly string[];
}

/** The version of the pledge in force in a group's city on a day. */
async function pledgeVersionOn(act: Act, scope: number, day: LocalDate): Promise<number> {
  const statement = sql`select ${versionInForce('PLEDGE', sql`${scope}::integer`, day)} as version`;
  const [row] = await act.em.execute<{ version: number }[]>(statement.sql, statement.values);
  return row?.version ?? 1;
}

/** Writes the pledge of a member in the version in force when it was signed; refuses a second one of the same version, unless it has moved since (SD-R12). */
export async function writePledge(act: Act, signed: SignedPledge, path: readonly string[]): Promise<Pledge> {
  const { retailerId, scope, groupId, signedOn, joinedOn } = signed;
  const textVersion = await pledgeVersionOn(act, scope, signedOn);
  const since = joinedOn && bindsFrom(signedOn, joinedOn);
  const again = await act.em.execute<unknown[]>(
    `select from pledge p join membership m on m.retailer_id = p.retailer_id join retailer r on r.id = p.retailer_id
      where p.retailer_id = ? and p.text_version = ? and m.during @> ?::date and p.binds_from >= coalesce(m.unbroken_since, lower(m.during))
        and (r.premises_since <= p.signed_on or r.premises_since > ?::date) is not false`,
    [retailerId, textVersion, since, signedOn],
  );
  if (again.length > 0) demand(alreadySigned(signed.storeName, textVersion, path));
  const pledge = act.em.create(Pledge, {
    id: crypto.randomUUID(),
    retailerId,
    groupId,
    scope,
    textVersion,
    signedOn,
    bindsFrom: since,
    recordedBy: act.actor.name,
    recordedAt: act.clock.now(),
  });
  await act.em.flush();
  const owner = { scope, need: 'RETAILER_READ' } as const;
  const fileIds = await attachFiles(act, signed.fileIds, owner, [...path, 'fileIds']);
  await act.em.execute('insert into pledge_paper (pledge_id, file_id, scope) select ?::uuid, unnest(?::uuid[]), ?', [
    ...[pledge.id, `{${fileIds.join(',')}}`, scope],
  ]);
  return pledge;
}
