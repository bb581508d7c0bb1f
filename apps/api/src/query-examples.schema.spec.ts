import path from 'node:path';
import { DEMO_USERS } from '@chengxin/demo-city';
import { permissionsOf } from '@chengxin/identity/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_TODAY } from './demonstration';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

interface Example {
  readonly key: string;
}
interface Scope {
  readonly unitCode: string;
  readonly countyCode: string | null;
  readonly month: string;
  readonly today: string;
}

/** The examples of the query page; applications have no name by which they could be imported. */
const EXAMPLES = path.resolve(import.meta.dirname, '../../dashboard/src/features/queries/examples/examples.ts');
const { examplesFor, textOf, variablesOf } = (await import(EXAMPLES)) as {
  examplesFor: (permissions: readonly string[], scope: Scope) => Example[];
  textOf: (example: Example, language: 'zh' | 'en') => string;
  variablesOf: (example: Example, scope: Scope) => string;
};

/** What the page fills the variables with for somebody of this unit. */
const scopeOf = (unitCode: string): Scope => ({
  unitCode,
  countyCode: unitCode.length > 6 ? null : unitCode.endsWith('00') ? '140622' : unitCode,
  month: '2026-08',
  today: DEMO_TODAY,
});

type Answer = Readonly<Record<string, unknown>>;

/** All that an answer says at a path, lists taken one by one: `groups.nodes.name`. */
function saidAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => saidAt(one, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return [value];
  return typeof value === 'object' && value !== null ? saidAt((value as Answer)[key], rest) : [];
}

describe('the examples of the query page', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();
  beforeAll(async () => {
    api = await openWholeApi();
    for (const { username } of DEMO_USERS) sessions.set(username, await api.signIn(username));
  });
  afterAll(() => api.close());

  const run = async (username: string, example: Example, scope: Scope) =>
    api.ask(sessions.get(username) ?? '', textOf(example, 'zh'), JSON.parse(variablesOf(example, scope) || '{}') as object);

  it.each(DEMO_USERS.map((user) => [user.username, user] as const))(
    'run for %s, each that the person is shown, and answer something',
    async (username, { role, unitCode }) => {
      const scope = scopeOf(unitCode);
      for (const example of examplesFor([...permissionsOf(role)], scope)) {
        const { errors, data } = await run(username, example, scope);
        expect([example.key, errors]).toEqual([example.key, []]);
        expect([example.key, Object.values(data ?? {})]).not.toContain(null);
      }
    },
  );

  describe('answer the question on the demonstration city', () => {
    const answerOf = async (key: string, username = 'marketing-centre'): Promise<Answer> => {
      const scope = scopeOf('140600');
      const role = DEMO_USERS.find((user) => user.username === username)?.role ?? '';
      const example = examplesFor([...permissionsOf(role)], scope).find((one) => one.key === key);
      if (!example) throw new Error(`${username} has no example ${key}`);
      return (await run(username, example, scope)).data ?? {};
    };

    /** The example, what its answer has to say at least once that is neither null nor empty, and how often. */
    it.each([
      ['coverage', 'indicatorValues.targetGap', 3],
      ['coverage', 'indicatorValues.lastYearChange', 3],
      ['missed', 'counties.band', 6],
      ['missed', 'places.groups.cells.value', 4],
      ['seats', 'seats.name', 1],
      ['sizes', 'sizes.groups.cells.value', 4],
      ['sizes', 'outside.nodes.memberCount', 1],
      ['margin', 'below.nodes.monthly.marginAll', 18],
      ['ranking', 'evaluationRanking.rows.scores.score', 20],
      ['progress', 'indicatorValues.value', 6 * 18],
      ['would-miss', 'previewParameter.values.after.band', 1],
      ['lost-points', 'explainScore.lines.lost', 4],
      ['peers', 'indicatorValues.rank', 4 * 6],
      ['peers', 'peerStandings.medianGap', 4],
      ['peers', 'peerStandings.middle.numerator', 4 * 2],
      ['peers', 'peerStandings.best.unitName', 4],
      ['class-two', 'retailerAggregate.groups.cells.value', 4],
      ['class-two', 'counters.nodes.retailer.classTwoVolumes.share', 10],
      ['attention', 'termsEnding.nodes.leader.termEndsOn', 1],
      ['attention', 'attention.count', 3],
      ['uncovered', 'retailers.nodes.place.name', 100],
      ['uncovered', 'retailers.nodes.nearestGroups.name', 100],
      ['uncovered', 'retailers.nodes.coverageIfJoined.numerator', 2 * 90],
      ['planned', 'planProposals.nodes.remarks.clause', 50],
      ['responsible', 'groups.nodes.customerManager.responsibleName', 90],
      ['joining', 'waiting.nodes.groupName', 10],
      ['joining', 'unsigned.nodes.retailer.storeName', 50],
      ['activities', 'activityTotals.participants', 6],
      ['needing-attention', 'groups.nodes.timeline.nodes.day', 5],
      ['needing-attention', 'groups.nodes.attention.clause', 10],
      ['five-years', 'retailers.nodes.timeline.nodes.titleZh', 5],
      ['archives', 'archiveTotals.cells.required', 5],
      ['archives', 'archiveMatrix.nodes.group.name', 10],
      ['flows', 'membershipAggregate.groups.cells.value', 3 * 17],
      ['quartiles', 'retailerAggregate.groups.cells.value', 6],
      ['size-and-margin', 'groupAggregate.groups.cells.value', 8],
      ['licences', 'retailers.nodes.membership.group.name', 10],
      ['explained', 'explainIndicator.change.causes.rows', 1],
      ['explained', 'explainIndicator.rows.nodes.retailer.storeName', 100],
      ['monthly', 'indicatorValues.value', 60],
      ['quality', 'dataQuality.findings.count', 1],
      ['import-faults', 'importJobs.faults.expected', 4],
      ['history', 'retailers.nodes.memberships.group.name', 1],
      ['history', 'retailers.nodes.history.tier', 1],
    ])('%s: %s', async (key, at, atLeast) => {
      const said = saidAt(await answerOf(key), at.split('.')).filter((value) => value !== null && value !== '');
      expect(said.length).toBeGreaterThanOrEqual(atLeast);
    });

    it('with the sums that the lists have: members by county, network and format are those of the city', async () => {
      const { retailerAggregate } = (await answerOf('matrix')) as unknown as {
        retailerAggregate: { groups: { cells: { value: string }[] }[]; total: { cells: { value: string }[] } };
      };
      const sum = retailerAggregate.groups.reduce((total, { cells }) => total + Number(cells[1]?.value), 0);
      expect(retailerAggregate.groups.length).toBeGreaterThan(20);
      expect(sum).toBe(Number(retailerAggregate.total.cells[1]?.value));
    });
  });
});
