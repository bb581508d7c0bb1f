import { demandOpenDay, findCandidates, givenProse, join, refreshPlaces, retailerNotFound } from '@chengxin/groups/data';
import { mayJoin } from '@chengxin/groups/domain';
import { mustFollow, mustHaveHappened, mustJoinAfterSigning } from '@chengxin/joining/domain';
import { type Clock, demand, type LocalDate, Refusal } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { carryOn, type LockedApplication, recordStep, type SeenApplication } from './application-act';
import { joinedThere } from './join-target';
import { writePledge } from './write-pledge';

export interface SignPledges {
  readonly applications: readonly SeenApplication[];
  readonly signedOn: LocalDate;
  /** First day of the memberships; the day of signing unless given. */
  readonly joinedOn?: LocalDate | null;
  /** Scans of the signed paper, when one application is signed. */
  readonly fileIds?: readonly string[] | null;
  readonly overLimitReason?: string | null;
}

/**
 * Records signed pledges and takes the applicants in, by the rules for every member; those of a founding wait for its meeting. Refused: a day in the future, before the reading,
 * or, of the joining, before the signing or in a closed month; who may not join any more (SD-R03); a group that grows too large (SD-R02).
 */
export async function signPledges(database: Database, clock: Clock, actor: Actor, input: SignPledges): Promise<string[]> {
  const joinedOn = input.joinedOn ?? input.signedOn;
  const [signedPath, joinedPath] = [
    ['input', 'signedOn'],
    ['input', input.joinedOn ? 'joinedOn' : 'signedOn'],
  ] as const;
  return carryOn(database, clock, actor, 'SIGN_PLEDGE', input.applications, async (act, locked) => {
    demand(
      mustHaveHappened(input.signedOn, act.today, signedPath),
      mustJoinAfterSigning(joinedOn, input.signedOn, joinedPath),
      ...locked.map(({ application }) => mustFollow(input.signedOn, application.readOn as LocalDate, 'SIGN_PLEDGE', signedPath)),
    );
    const overLimitReason = givenProse(input.overLimitReason, ['input', 'overLimitReason']);
    const ids = locked.map(({ application }) => application.retailerId);
    for (const { target } of locked) {
      if (target.group) await demandOpenDay(act, target.scope, joinedOn, joinedPath);
    }
    const candidates = await findCandidates(act, ids, joinedOn);
    await sayThatTheySign(act, locked);
    for (const each of locked) {
      const { application, target, path } = each;
      const { group } = target;
      const candidate = candidates.get(application.retailerId);
      if (!candidate) throw new Refusal(retailerNotFound(path));
      if (!group) demand(mayJoin(candidate, joinedThere(target, joinedOn, joinedPath), joinedOn, path));
      const membership = group && (await join(act, group, candidate, joinedOn, overLimitReason, path, joinedPath));
      // Written at once: the next one's size counts it.
      await act.em.flush();
      const pledge = await writePledge(
        act,
        {
          retailerId: candidate.id,
          storeName: candidate.storeName,
          scope: target.scope,
          groupId: group?.id ?? null,
          joinedOn: group && joinedOn,
          signedOn: input.signedOn,
          fileIds: locked.length === 1 ? (input.fileIds ?? []) : [],
        },
        path,
      );
      recordStep(
        act,
        'signPledges',
        each,
        group ? { state: 'ACTIVE', pledgeId: pledge.id, endedOn: joinedOn } : { state: 'PLEDGED', pledgeId: pledge.id },
        {
          storeName: candidate.storeName,
          signedOn: input.signedOn,
          textVersion: pledge.textVersion,
          overLimitReason: membership?.overLimitReason,
        },
      );
      if (group) await refreshPlaces(act, [group.placeId, candidate.placeId], joinedOn);
    }
  });
}

/** Known to the database before the memberships begin: it takes in by an application only who has signed (`settle_applications`). */
const sayThatTheySign = (act: Act, locked: readonly LockedApplication[]): Promise<unknown> =>
  act.em.execute(`update join_application set state = 'PLEDGED' where group_id is not null and id = any(?::uuid[])`, [
    `{${locked.map(({ application }) => application.id).join(',')}}`,
  ]);
