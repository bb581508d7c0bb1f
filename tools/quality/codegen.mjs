import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeReady, root, say } from '../launch/workspace.mjs';
import { runNode, runProgram } from './run-program.mjs';

const SDL = 'apps/api/schema.graphql';

/** Writes (or, with `check`, compares) the API's schema as the code has it, then the dashboard's types of its documents. */
async function generate(/** @type {boolean} */ check) {
  if (!(await makeReady(['api']))) return 1;
  const printed = await runNode(['dist/api/print-schema.js'], { quiet: true });
  if (printed.code !== 0) {
    console.error(printed.output);
    return printed.code;
  }
  const file = path.join(root, SDL);
  const fresh = `${printed.output.trim()}\n`;
  const committed = readFileSync(file, 'utf8');
  if (check && fresh !== committed) {
    const there = committed.split('\n');
    const line = fresh.split('\n').findIndex((text, index) => text !== there[index]);
    say(
      `${SDL} 与代码不一致（第 ${line + 1} 行）；请运行 npm run codegen`,
      `${SDL} differs from the code at line ${line + 1}: npm run codegen`,
    );
    return 1;
  }
  if (!check && fresh !== committed) writeFileSync(file, fresh);
  const types = await runProgram('codegen', ['--config', 'apps/dashboard/codegen.ts', ...(check ? ['--check'] : [])], {
    quiet: true,
  });
  if (types.code !== 0) {
    console.error(types.output);
    say('看板的类型与查询不一致；请运行 npm run codegen', "the dashboard's types differ from its documents: npm run codegen");
  }
  return types.code;
}

process.exitCode = await generate(process.argv.includes('--check'));
