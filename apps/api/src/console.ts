import { DEMO_PASSWORD, DEMO_USERS } from '@chengxin/demo-city';
import { explain } from '@chengxin/persistence';
import { WrongSettings } from './env';

const BAR_WIDTH = 28;

/** One line for the person who started the program. */
export const say = (line: string): void => console.log(`[诚信] ${line}`);

/** What went wrong, for the person who started the program; the stack only where the program itself must be at fault. */
export function complain(error: unknown): void {
  console.error(error instanceof WrongSettings ? error.message : (explain(error) ?? error));
}

/** A progress bar on a terminal, a line every tenth elsewhere. */
export function progressBar(title: string): (share: number, zh: string, en: string) => void {
  const { stdout } = process;
  let tenth = -1;
  return (share, zh, en) => {
    if (stdout.isTTY) {
      const filled = Math.round(share * BAR_WIDTH);
      stdout.write(
        `\r\u001b[K${title} [${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}] ${Math.round(share * 100)}% ${zh} ${en}`,
      );
      if (share >= 1) stdout.write('\n');
      return;
    }
    const now = Math.floor(share * 10);
    if (now > tenth) {
      tenth = now;
      say(`${title} ${now * 10}% ${zh} · ${en}`);
    }
  };
}

/** Where the product is, and who can sign in to the demonstration. */
export function welcome(host: string, port: number, demo: boolean, empty: boolean): void {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  say(`已就绪 · ready: http://${shown}:${port}`);
  if (demo) {
    say(`演示登录（密码均为 ${DEMO_PASSWORD}）· demonstration sign-ins (password ${DEMO_PASSWORD}):`);
    say(`  ${DEMO_USERS.map((user) => user.username).join('  ')}`);
  }
  if (empty)
    say('空库：请先用 npm run city 建立单位，再用 npm run users -- create 建立管理员 · empty: see docs/how-to/real-city.md');
}
