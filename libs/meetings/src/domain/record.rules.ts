import { allowed, isStorableText, refused, type Verdict } from '@chengxin/kernel';
import { AGENDA, type AgendaItem } from './agenda';
import type { MeetingKind } from './meeting';

/** Longest minutes that a record keeps as text; longer ones are a paper. */
export const LONGEST_MINUTES = 2000;

/** Minutes have as many characters as a page shows; what is longer is a paper. */
export function mayBeMinutes(minutes: string | null, path: readonly string[]): Verdict {
  if (minutes === null || ([...minutes].length <= LONGEST_MINUTES && isStorableText(minutes))) return allowed;
  const text = {
    zh: `记录最多 ${LONGEST_MINUTES} 个字，更长的请作为文件上传`,
    en: `at most ${LONGEST_MINUTES} characters; upload longer minutes as a paper`,
  };
  return refused('MINUTES_TOO_LONG', text, path);
}

/** The points dealt with are those of this meeting's list (SD-R17, SD-R18), each once, one at least. */
export function mayHaveAgenda(kind: MeetingKind, items: readonly AgendaItem[], path: readonly string[]): Verdict {
  const clause = kind === 'GROUP' ? 'SD-R17' : 'SD-R18';
  if (items.length === 0)
    return refused('AGENDA_EMPTY', { zh: '请至少选一项议程', en: 'tick at least one point of the agenda' }, path, clause);
  if (new Set(items).size === items.length && items.every((item) => AGENDA[kind].includes(item))) return allowed;
  return refused(
    'AGENDA_ITEM',
    { zh: '议程须是该类会议的议程，每项一次', en: "the points must be those of this meeting's list, each once" },
    path,
    clause,
  );
}

/**
 * A meeting counts for every group that meets in it, so that of each somebody has come (SD-R14, §3.8.6). `expected` names the group of each who is
 * expected; of nobody at all another rule tells.
 */
export function mayCountForEach(
  expected: readonly { readonly retailerId: string; readonly groupName: string }[],
  present: readonly string[],
): Verdict {
  const there = new Set(present);
  const came = new Set(expected.flatMap(({ retailerId, groupName }) => (there.has(retailerId) ? [groupName] : [])));
  const absent = [...new Set(expected.map(({ groupName }) => groupName))].filter((name) => !came.has(name));
  if (came.size === 0 || absent.length === 0) return allowed;
  const text = {
    zh: `${absent.join('、')}没有组员到会：联合召开的例会两组都须有人到会，否则请分别记录`,
    en: `nobody of ${absent.join(', ')} came: of both groups that meet jointly somebody must; else record the one group alone`,
  };
  return refused('GROUP_NOT_PRESENT', text, ['input', 'presentIds'], 'SD-R14');
}

/** Who signed in or was excused is one of those expected, and only one of the two; somebody has come. */
export function maySignIn(expected: ReadonlySet<string>, present: readonly string[], excused: readonly string[]): Verdict[] {
  const stranger = (path: readonly string[]) =>
    refused(
      'NOT_EXPECTED',
      {
        zh: '签到的须是当日的组员（组长例会为组长）',
        en: "who signs in is a member on that day, at a leaders' meeting a leader",
      },
      path,
      'SD-R14',
    );
  const verdicts = [
    ...present.flatMap((id, index) => (expected.has(id) ? [] : [stranger(['input', 'presentIds', String(index)])])),
    ...excused.flatMap((id, index) => (expected.has(id) ? [] : [stranger(['input', 'excusedIds', String(index)])])),
  ];
  const twice = new Set([...present, ...excused]).size < present.length + excused.length;
  if (twice)
    verdicts.push(
      refused('SIGNED_TWICE', { zh: '每户只能签到或请假一次', en: 'each is present or excused, once' }, ['input', 'presentIds']),
    );
  if (present.length === 0)
    verdicts.push(
      refused(
        'NOBODY_PRESENT',
        { zh: '无人到会不算召开', en: 'a meeting without anybody was not held' },
        ['input', 'presentIds'],
        'SD-R14',
      ),
    );
  return verdicts.length > 0 ? verdicts : [allowed];
}
