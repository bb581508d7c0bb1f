import 'reflect-metadata';
import path from 'node:path';
import { threadsRun } from '@chengxin/threads';
import { openBenchDatabases } from './bench-databases';
import { dataSets } from './data-set/data-set';
import { serveLane } from './lanes/serve-lane';
import { LANE_WORD } from './lanes/start-lane';
import { AGGREGATE_STATEMENT, aggregateRequest } from './measures/aggregate-question';
import { EXPLANATION_STATEMENT, explanationRequest } from './measures/explanation-question';
import { measureClosing } from './measures/measure-closing';
import { measureExport } from './measures/measure-export';
import { measureImport } from './measures/measure-import';
import { measurePlanning } from './measures/measure-planning';
import { measureQuestion, type Question } from './measures/measure-question';
import { measureReads } from './measures/measure-reads';
import { measureWrites } from './measures/measure-writes';
import { readOptions } from './options';
import { type Line, machine, table } from './report';

const say = (line: string): void => console.log(`[bench] ${line}`);

/** Asked of a province, against plain SQL. */
const QUESTIONS: readonly Question[] = [
  {
    goal: 'f',
    name: 'aggregate',
    what: 'aggregate by county, network and format',
    statement: AGGREGATE_STATEMENT,
    requestOf: aggregateRequest,
  },
  {
    goal: 'g',
    name: 'explanation',
    what: 'explanation of coverage with 100 rows and causes',
    statement: EXPLANATION_STATEMENT,
    requestOf: explanationRequest,
  },
];

/** The whole benchmark: data, measures, table. Nothing is asserted but that all lanes answer the same. */
async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const began = performance.now();
  say('正在载入基准数据 · loading the data of the benchmark');
  const databases = await openBenchDatabases(dataSets(options.quick), options.server, say);
  const lines: Line[] = [];
  try {
    if ((['a', 'b', 'c'] as const).some((goal) => options.only.has(goal)))
      lines.push(...(await measureReads(databases, options, say)));
    if (options.only.has('d')) lines.push(...(await measureClosing(databases, options)));
    for (const question of QUESTIONS) {
      if (options.only.has(question.goal)) lines.push(...(await measureQuestion(question, databases.province, options, say)));
    }
    if (options.only.has('h')) lines.push(...(await measureExport(databases.province, options, say)));
    if (options.only.has('i')) lines.push(...(await measureImport(databases.city, options)));
    if (options.only.has('j')) lines.push(...(await measurePlanning(databases, options)));
    if (options.only.has('e')) lines.push(...(await measureWrites(databases, options)));
  } finally {
    // What was measured before a fault is told all the same.
    console.log(`\n${machine(databases.version)}\n\n${table(lines)}\n`);
    await databases.close();
  }
  say(`用时 ${Math.round((performance.now() - began) / 1000)} 秒 · took ${Math.round((performance.now() - began) / 1000)} s`);
}

threadsRun(path.join(import.meta.dirname, 'thread.js'));
if (process.argv[2] === LANE_WORD) serveLane();
else await run(process.argv.slice(2));
