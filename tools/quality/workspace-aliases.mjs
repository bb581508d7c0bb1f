import { readFileSync } from 'node:fs';
import path from 'node:path';

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The `paths` of tsconfig.base.json as Vite aliases, so that a project is named in one place only.
 * @param {string} root the workspace root
 * @returns {{ find: RegExp; replacement: string }[]}
 */
export function workspaceAliases(root) {
  const { compilerOptions } = JSON.parse(readFileSync(path.join(root, 'tsconfig.base.json'), 'utf8'));
  return Object.entries(compilerOptions.paths).map(([name, [target]]) => ({
    find: new RegExp(`^${escape(name).replace('\\*', '([^/]+)')}$`),
    replacement: path.join(root, target).split(path.sep).join('/').replace('*', '$1'),
  }));
}
