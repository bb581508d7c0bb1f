import { builtinModules } from 'node:module';
import path from 'node:path';

/** The slices from left to right: a slice may import only what stands to its left (docs/contract.md, design of the house). */
export const SLICES = [
  'organization',
  'identity',
  'views',
  'queries',
  'policy',
  'calendar',
  'files',
  'papers',
  'months',
  'retailers',
  'groups',
  'joining',
  'meetings',
  'elections',
  'activities',
  'archives',
  'timeline',
  'planner',
  'foundings',
  'indicators',
  'evaluation',
  'imports',
  'exports',
  'jobs',
  'duties',
];

/** Which rooms a room may import of its own slice and of the slices to the left, and which libraries beside them. */
const ROOMS = {
  domain: { own: ['domain'], left: ['domain'], libraries: ['kernel'] },
  data: { own: ['domain', 'data'], left: ['domain', 'data'], libraries: ['kernel', 'persistence', 'threads', 'workbook'] },
  api: {
    own: ['domain', 'data', 'api'],
    left: ['domain', 'data', 'api'],
    libraries: ['kernel', 'persistence', 'graphql-kit', 'workbook'],
  },
};

const ALL_ROOMS = Object.keys(ROOMS);

/** Libraries below the slices: what they may import of each other. */
const LIBRARIES = {
  kernel: [],
  persistence: ['kernel'],
  'graphql-kit': ['kernel', 'persistence'],
  ui: ['kernel'],
  threads: ['kernel'],
  workbook: [],
};

/** A domain room and the kernel are pure: no ORM, GraphQL, server, page, clock or file system. */
const IMPURE =
  /^(@mikro-orm\/|@apollo\/|@fastify\/|@chengxin\/persistence|type-graphql|graphql|pg($|-)|fastify|react|antd|class-validator)/;

/** Databases for specs: nothing else may ask for one. */
const TEST_DATABASE = '@chengxin/persistence/testing';

const isBuiltin = (specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier);
/** Specs and what they share. */
const isSpec = (file) => /\.(spec|fixture)\.tsx?$/.test(file);

/** Where a file stands: `{ kind: 'slice', slice, room }`, `{ kind: 'library', name }`, `{ kind: 'dashboard' }` or `{ kind: 'other' }`. */
export function placeOf(file) {
  const parts = file.split(path.sep).join('/').split('/');
  if (parts[0] === 'apps' && parts[1] === 'dashboard') return { kind: 'dashboard' };
  if (parts[0] !== 'libs') return { kind: 'other' };
  if (SLICES.includes(parts[1])) return { kind: 'slice', slice: parts[1], room: parts[3]?.replace(/\.tsx?$/, '') };
  return { kind: 'library', name: parts[1] };
}

/** What an import means, seen from `file`: a place of this workspace, or an external package. */
function targetOf(specifier, file) {
  if (specifier.startsWith('.')) {
    const reached = path.posix.join(path.posix.dirname(file), specifier);
    return { ...placeOf(reached), relative: true, door: /^libs\/[^/]+\/src\/[^/]+$/.test(reached) };
  }
  if (!specifier.startsWith('@chengxin/')) return { kind: 'external' };
  const [, name, room] = specifier.split('/');
  return SLICES.includes(name) ? { kind: 'slice', slice: name, room } : { kind: 'library', name };
}

const sentence = (from, to) => `${from} may not import ${to} (rooms and order: tools/quality/rooms.mjs)`;

function refusalForSlice(from, target, spec) {
  const rules = spec ? ROOMS.api : ROOMS[from.room];
  if (!rules) return `libs/${from.slice}/src has the rooms ${ALL_ROOMS.join(', ')} only`;
  const here = `${from.slice}/${from.room}`;
  if (target.kind === 'library') return rules.libraries.includes(target.name) ? null : sentence(here, target.name);
  if (target.kind !== 'slice') return sentence(here, 'an application or a tool');
  const there = `${target.slice}/${target.room}`;
  if (target.slice === from.slice) {
    if (!rules.own.includes(target.room)) return sentence(here, there);
    return target.relative && !target.door && target.room !== from.room
      ? `${here} reaches ${there} by its door, not by a file of it`
      : null;
  }
  if (target.relative) return `${here} reaches ${there} by its door @chengxin/${there}`;
  if (SLICES.indexOf(target.slice) > SLICES.indexOf(from.slice)) return sentence(here, `${there}, which stands to its right`);
  return rules.left.includes(target.room) ? null : sentence(here, there);
}

/**
 * Why `specifier` may not be imported by `file` (a path from the workspace root, with `/`); null when it may.
 * Specs may use the whole of their slice and what stands to the left.
 */
export function refusalFor(specifier, file) {
  const from = placeOf(file);
  const target = targetOf(specifier, file);
  const spec = isSpec(file);
  if (specifier === TEST_DATABASE && !spec && from.kind !== 'other')
    return sentence('what runs in production', 'the test database');
  if (target.kind === 'external') {
    const pure = (from.kind === 'slice' && from.room === 'domain') || (from.kind === 'library' && from.name === 'kernel');
    return pure && !spec && (isBuiltin(specifier) || IMPURE.test(specifier)) ? sentence('a pure room', specifier) : null;
  }
  if (from.kind === 'slice') return refusalForSlice(from, target, spec);
  if (from.kind === 'library') {
    if (target.kind === 'library' && (target.name === from.name || LIBRARIES[from.name]?.includes(target.name))) return null;
    return sentence(from.name, target.slice ?? target.name ?? 'an application');
  }
  if (from.kind === 'dashboard') {
    if (target.kind === 'dashboard') return null;
    if (target.kind === 'slice' && target.room === 'domain') return null;
    return target.kind === 'library' && ['kernel', 'ui'].includes(target.name) ? null : sentence('the dashboard', specifier);
  }
  return null;
}

/** ESLint rule: reports every import, export-from and dynamic import that crosses a room's wall. */
export const roomsRule = {
  meta: { type: 'problem', docs: { description: 'keep the walls between rooms and the order of the slices' }, schema: [] },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const message = refusalFor(specifier, file);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
