import { ALL_TARGETS, build } from './workspace.mjs';

process.exitCode = await build(ALL_TARGETS);
