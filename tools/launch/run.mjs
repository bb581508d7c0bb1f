import { runProgram } from './launch.mjs';

/** Which program of dist/api knows a command. */
const PROGRAMS = {
  migrate: 'database',
  backup: 'database',
  restore: 'database',
  reset: 'database',
  city: 'cli',
  users: 'cli',
  import: 'cli',
};

const [command = '', ...args] = process.argv.slice(2);
if (command === '--bench') await runProgram('bench', args);
else if (command in PROGRAMS) await runProgram(PROGRAMS[/** @type {keyof typeof PROGRAMS} */ (command)], [command, ...args]);
else {
  console.error(`未知命令 ${command} · unknown command; known: ${Object.keys(PROGRAMS).join(', ')}`);
  process.exitCode = 2;
}
