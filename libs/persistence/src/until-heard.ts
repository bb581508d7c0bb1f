import { setTimeout } from 'node:timers/promises';

// How long something is told again and again, second by second.
const HEARD_WITHIN_SECONDS = 120;

/**
 * Tells the database how something has ended, again until it is heard: it may be starting anew, which is why the work has failed, and
 * whoever watches it would wait for ever. Throws the last reason when nobody has listened for two minutes.
 */
export async function untilHeard<T>(tell: () => Promise<T>): Promise<T> {
  for (let second = 1; ; second++) {
    try {
      return await tell();
    } catch (error) {
      if (second === HEARD_WITHIN_SECONDS) throw error;
    }
    await setTimeout(1000, undefined, { ref: false });
  }
}
