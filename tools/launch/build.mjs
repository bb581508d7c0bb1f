import { build } from './workspace.mjs';

process.exitCode = await build();
