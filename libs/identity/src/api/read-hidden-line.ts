import type { ReadStream } from 'node:tty';

const [INTERRUPT, END, BACKSPACE, DELETE] = ['\u0003', '\u0004', '\b', '\u007f'];

/** Thrown when the person gives up with Ctrl+C. */
export class Interrupted extends Error {}

/** Reads one line; on a terminal without showing it, from a pipe as it comes. */
export async function readHiddenLine(input: ReadStream, output: NodeJS.WritableStream, prompt: string): Promise<string> {
  output.write(prompt);
  if (input.isTTY) input.setRawMode(true);
  input.setEncoding('utf8');
  try {
    return await lineOf(input);
  } finally {
    if (input.isTTY) input.setRawMode(false);
    input.pause();
    output.write('\n');
  }
}

function lineOf(input: ReadStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let line: string[] = [];
    const finish = (settle: () => void): void => {
      input.off('data', take);
      input.off('end', ended);
      settle();
    };
    const ended = (): void => finish(() => resolve(line.join('')));
    const take = (chunk: string | Buffer): void => {
      const chars = [...chunk.toString()];
      for (const [at, char] of chars.entries()) {
        if (char === '\r' || char === '\n' || char === END) {
          // What was piped in after this line belongs to the next question.
          const rest = chars.slice(at + (char === '\r' && chars[at + 1] === '\n' ? 2 : 1)).join('');
          finish(() => resolve(line.join('')));
          input.pause();
          if (rest !== '') input.unshift(rest, 'utf8');
          return;
        }
        if (char === INTERRUPT) return finish(() => reject(new Interrupted('interrupted')));
        if (char === BACKSPACE || char === DELETE) line = line.slice(0, -1);
        else line.push(char);
      }
    };
    input.on('data', take);
    input.on('end', ended);
    input.resume();
  });
}
