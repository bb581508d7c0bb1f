import type { BenchDatabase, BenchDatabases } from '../bench-databases';
import { type DataSet, viewerScope } from '../data-set/data-set';
import type { LaneName } from '../lanes/lane';
import { type RunningLane, startLane } from '../lanes/start-lane';
import type { Goal, Options } from '../options';
import type { Comparison, Line } from '../report';
import { demandSameLists, LIST_STATEMENT, listRequest } from './list-pages';
import { askOnce, type LaneRequest, requestsPerSecond } from './load';
import { demandSameOverviews, overviewRequest } from './overview-page';
import { OVERVIEW_STATEMENT } from './overview-statement';
import { interleaved, type Rounds } from './rounds';

const PAGE = 20;
const LARGE_PAGE = 100;

type Size = DataSet['name'];

/** A question that several lanes are asked at one size. */
interface Question {
  readonly goal: string;
  readonly name: string;
  readonly size: Size;
  readonly requests: ReadonlyMap<LaneName, LaneRequest>;
  readonly demandSame: (answers: ReadonlyMap<LaneName, unknown>) => void;
}

const NAMES: Record<LaneName, string> = { chengxin: 'Chengxin', postgraphile: 'PostGraphile 5', plain: 'one SQL statement' };

const STATEMENTS = { list: LIST_STATEMENT, overview: OVERVIEW_STATEMENT };

/** Lists and the overview of both data sets: lanes side by side, answers compared first, windows of load in turn. */
export async function measureReads(databases: BenchDatabases, options: Options, say: (line: string) => void): Promise<Line[]> {
  const lanes = new Map<Size, RunningLane[]>();
  try {
    for (const size of ['city', 'province'] as const) lanes.set(size, await startLanes(databases[size], options));
    const questions = (['city', 'province'] as const).flatMap((size) =>
      questionsOf(lanes.get(size) ?? [], databases[size].set, options),
    );
    for (const question of questions) await compareAnswers(question, say);
    return lines(questions, await loadInTurn(questions, options));
  } finally {
    for (const lane of [...lanes.values()].flat()) await lane.stop();
  }
}

async function startLanes({ set, url }: BenchDatabase, options: Options): Promise<RunningLane[]> {
  const names: LaneName[] = options.only.has('a') ? ['chengxin', 'postgraphile', 'plain'] : ['chengxin', 'plain'];
  const started: RunningLane[] = [];
  for (const lane of names) {
    started.push(
      await startLane(
        { lane, url, scope: viewerScope(set), statements: STATEMENTS },
        set.name === 'province' ? options.profile : null,
      ),
    );
  }
  return started;
}

function questionsOf(lanes: readonly RunningLane[], set: DataSet, options: Options): Question[] {
  const size = set.name;
  const asks = (...goals: Goal[]): boolean => goals.some((goal) => options.only.has(goal));
  const list = (first: number): Question => ({
    goal: 'a',
    name: `${first} groups with all members`,
    size,
    requests: new Map(lanes.map(({ lane, url }) => [lane, { url, ...listRequest(lane, first) }])),
    demandSame: (answers) => demandSameLists(answers, first),
  });
  const overview: Question = {
    goal: 'b',
    name: 'overview page',
    size,
    requests: new Map(
      lanes.filter(({ lane }) => lane !== 'postgraphile').map(({ lane, url }) => [lane, { url, ...overviewRequest(lane, set) }]),
    ),
    demandSame: demandSameOverviews,
  };
  return [
    ...(asks('a', 'c') ? [list(PAGE)] : []),
    ...(asks('a') ? [list(LARGE_PAGE)] : []),
    ...(asks('b', 'c') ? [overview] : []),
  ];
}

async function compareAnswers(question: Question, say: (line: string) => void): Promise<void> {
  const answers = new Map<LaneName, unknown>();
  let kilobytes = 0;
  for (const [lane, request] of question.requests) {
    const { value, bytes } = await askOnce(request);
    answers.set(lane, value);
    if (lane === 'chengxin') kilobytes = bytes / 1024;
  }
  question.demandSame(answers);
  say(
    `${question.name}, ${question.size}: ${[...answers.keys()].map((lane) => NAMES[lane]).join(', ')} answer the same (${kilobytes.toFixed(1)} kB)`,
  );
}

const keyOf = (question: Question, lane: LaneName): string => `${question.name} ${question.size} ${lane}`;

async function loadInTurn(questions: readonly Question[], options: Options): Promise<Record<string, Rounds>> {
  const windows = questions.flatMap((question) =>
    [...question.requests].map(([lane, request]) => [keyOf(question, lane), request] as const),
  );
  const work = (seconds: number) =>
    Object.fromEntries(windows.map(([key, request]) => [key, () => requestsPerSecond(request, seconds)]));
  return interleaved(options.rounds, work(options.seconds), work(2));
}

function lines(questions: readonly Question[], rounds: Record<string, Rounds>): Line[] {
  const of = (question: Question, lane: LaneName): Rounds => {
    const found = rounds[keyOf(question, lane)];
    if (!found) throw new Error(`${keyOf(question, lane)} was not measured`);
    return found;
  };
  return questions.flatMap((question) =>
    [...question.requests.keys()].map((lane): Line => {
      const compared: Comparison[] = [];
      if (lane === 'chengxin') {
        for (const other of question.requests.keys()) {
          if (other === 'chengxin') continue;
          const wanted =
            question.goal === 'b' ? 0.5 : other === 'postgraphile' ? 1 : question.name.startsWith(String(LARGE_PAGE)) ? 0.7 : 0.6;
          compared.push({
            with: NAMES[other],
            ratio: of(question, lane).median / of(question, other).median,
            wanted,
            bound: 'least',
          });
        }
        const small =
          question.size === 'province'
            ? questions.find(({ name, size }) => name === question.name && size === 'city')
            : undefined;
        if (small)
          compared.push({
            with: '(c) the same at the city',
            ratio: of(small, lane).median / of(question, lane).median,
            wanted: 1.5,
            bound: 'most',
          });
      }
      return {
        goal: question.goal,
        what: `${question.name}, ${question.size}: ${NAMES[lane]}`,
        rounds: of(question, lane),
        unit: 'req/s',
        compared,
      };
    }),
  );
}
