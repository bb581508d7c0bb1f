import path from 'node:path';
import { parseArgs } from 'node:util';
import { FsTree, flushChanges } from 'nx/src/generators/tree';
import { runProgram } from '../quality/run-program.mjs';
import sliceGenerator from './slice-generator.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { after: { type: 'string' }, root: { type: 'string', default: path.resolve(import.meta.dirname, '../..') } },
});
const [name] = positionals;

if (!name) {
  console.error('用法 · usage: npm run slice -- NAME [--after SLICE]');
  process.exitCode = 2;
} else {
  try {
    const tree = new FsTree(values.root, false);
    await sliceGenerator(tree, { name, after: values.after });
    const changes = tree.listChanges();
    flushChanges(values.root, changes);
    const files = changes.map((change) => path.join(values.root, change.path)).filter((file) => !file.endsWith('.md'));
    const { code, output } = await runProgram('biome', ['check', '--write', ...files], { quiet: true, cwd: values.root });
    if (code !== 0) console.error(output);
    for (const change of changes) console.log(`${change.type} ${change.path}`);
    process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
