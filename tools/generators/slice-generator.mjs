import { namesOf, sliceFiles } from './slice-files.mjs';

const PATHS = 'tsconfig.base.json';
const ORDER = 'tools/quality/rooms.mjs';

/** @param {import('@nx/devkit').Tree} tree @param {string} file */
function textOf(tree, file) {
  const text = tree.read(file, 'utf-8');
  if (text === null) throw new Error(`${file} is missing`);
  return text;
}

/**
 * The list of slices with one more, behind \`after\` or at the right end.
 * @param {string} text source of the list
 * @param {string} name
 * @param {string | undefined} after
 */
function withSliceInOrder(text, name, after) {
  const list = /export const SLICES = \[([^\]]*)\];/.exec(text);
  if (!list) throw new Error(`${ORDER} has no list SLICES`);
  const slices = [...(list[1] ?? '').matchAll(/'([^']+)'/g)].map(([, slice = '']) => slice);
  if (slices.includes(name)) throw new Error(`切片 ${name} 已存在 · there is a slice ${name} already`);
  if (after !== undefined && !slices.includes(after))
    throw new Error(`没有切片 ${after} · there is no slice ${after}; there are ${slices.join(', ')}`);
  slices.splice(after === undefined ? slices.length : slices.indexOf(after) + 1, 0, name);
  return text.replace(list[0], `export const SLICES = [${slices.map((slice) => `'${slice}'`).join(', ')}];`);
}

/**
 * Nx generator: a slice with its three rooms, known to the compiler and to the order of slices.
 * @param {import('@nx/devkit').Tree} tree
 * @param {{ name: string; after?: string }} options the slice's name, and the slice that it stands to the right of
 */
export default async function sliceGenerator(tree, { name, after }) {
  const names = namesOf(name);
  if (tree.exists(`libs/${name}`)) throw new Error(`libs/${name} 已存在 · libs/${name} exists already`);
  tree.write(ORDER, withSliceInOrder(textOf(tree, ORDER), name, after));
  const config = JSON.parse(textOf(tree, PATHS));
  config.compilerOptions.paths[`@chengxin/${name}/*`] = [`./libs/${name}/src/*/index.ts`];
  tree.write(PATHS, `${JSON.stringify(config, null, 2)}\n`);
  for (const [file, text] of Object.entries(sliceFiles(names))) tree.write(file, text);
}
