import { allowed, isStorableText, refused, type Verdict } from '@chengxin/kernel';
import type { ActivityKind } from './activity';

/** Longest text about what happened; what is longer is a paper. */
export const LONGEST_ACCOUNT = 1000;
const LONGEST_NAME = 60;
const MOST_GUESTS = 2000;
/** Groups and members of one activity. */
export const MOST_AT_ONCE = 200;

const isOfLength = (text: string, longest: number): boolean => [...text].length <= longest && isStorableText(text);

/** A topic, a place, a name: 1 to 60 characters. */
export function mustBeNamed(text: string, path: readonly string[]): Verdict {
  if (text !== '' && isOfLength(text, LONGEST_NAME)) return allowed;
  return refused('NAME_NEEDED', { zh: `请填写 1 到 ${LONGEST_NAME} 个字`, en: `give 1 to ${LONGEST_NAME} characters` }, path);
}

/** What happened, told in at most 1,000 characters; nobody must. */
export function mayBeTold(text: string | null, path: readonly string[]): Verdict {
  if (text === null || isOfLength(text, LONGEST_ACCOUNT)) return allowed;
  return refused(
    'TEXT_TOO_LONG',
    {
      zh: `最多 ${LONGEST_ACCOUNT} 个字，更长的请作为文件上传`,
      en: `at most ${LONGEST_ACCOUNT} characters; upload longer texts as a paper`,
    },
    path,
  );
}

/** Guests are no members: they are counted, not named. */
export function mayBeGuests(guests: number): Verdict {
  if (Number.isInteger(guests) && guests >= 0 && guests <= MOST_GUESTS) return allowed;
  return refused('GUESTS', { zh: `来宾人数须为 0 到 ${MOST_GUESTS}`, en: `guests: 0 to ${MOST_GUESTS}` }, ['input', 'guests']);
}

/** Groups that do something together are of one county, since the county keeps what is common to them (SD-R35). */
export function areOfOneCounty(counties: readonly number[]): Verdict {
  if (new Set(counties).size <= 1) return allowed;
  return refused(
    'SEVERAL_COUNTIES',
    { zh: '参加的小组须属同一县', en: 'the groups must be of one county' },
    ['input', 'groupIds'],
    'SD-R35',
  );
}

/** Who took part is a member of one of the groups on that day; of a county's activity any retailer of the county. */
export function tookPart(eligible: ReadonlySet<string>, given: readonly string[]): Verdict[] {
  return given.map((id, index) =>
    eligible.has(id)
      ? allowed
      : refused(
          'NOT_A_MEMBER',
          { zh: '参加人须是当日所选小组的组员', en: 'who takes part is a member of the groups on that day' },
          ['input', 'participantIds', String(index)],
          'SD-R35',
        ),
  );
}

/** What nobody did is no activity: each of its groups has a member who took part, a county's own has members or guests. */
export function haveTakenPart(
  groups: readonly { readonly name: string; readonly present: number }[],
  people: { readonly participants: number; readonly guests: number },
): Verdict {
  const absent = groups.findIndex(({ present }) => present === 0);
  if (absent >= 0) {
    const name = groups[absent]?.name ?? '';
    return refused(
      'NOBODY_TOOK_PART',
      {
        zh: `${name}没有组员参加，请勾选参加的组员${groups.length > 1 ? '，或去掉该小组' : ''}`,
        en: `nobody of ${name} took part: choose its members who did${groups.length > 1 ? ', or leave the group out' : ''}`,
      },
      ['input', 'participantIds'],
      'SD-R35',
    );
  }
  if (people.participants + people.guests > 0) return allowed;
  const text = { zh: '请选参加的零售户或填写来宾人数', en: 'choose retailers who took part, or say how many guests' };
  return refused('NOBODY_TOOK_PART', text, ['input', 'participantIds'], 'SD-R35');
}

/** A training may name its trainer, who was one on that day (SD-R46); other activities have none. */
export function mayHaveTrainer(kind: ActivityKind, isTrainerOnDay: boolean): Verdict {
  const path = ['input', 'trainerId'];
  if (kind !== 'TRAINING')
    return refused('TRAINER_OF_TRAINING', { zh: '只有培训登记培训师', en: 'only a training has a trainer' }, path, 'SD-R46');
  if (isTrainerOnDay) return allowed;
  return refused(
    'TRAINER_NOT_THEN',
    { zh: '该零售户当日不是零售户培训师', en: 'the retailer was no trainer on that day' },
    path,
    'SD-R46',
  );
}
