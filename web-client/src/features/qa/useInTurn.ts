import { useState } from 'react';
import type { LiveRefusal } from '@/live/wire.ts';

const TRIES = 5;

export interface Run {
  /** So many of `of` are through, well or not. */
  done: number;
  of: number;
}

/** What could not be done, and the last reason that was given. */
export interface Left {
  ids: ReadonlySet<string>;
  reason: string;
}

/** One deed after the other; what passes is tried again when the server says so, what is refused is left. */
export async function inTurn(
  ids: readonly string[],
  deed: (id: string) => Promise<void>,
  { told, wait }: { told: (done: number) => void; wait: (seconds: number) => Promise<void> },
): Promise<Left> {
  const left = new Set<string>();
  let reason = '';
  for (const [done, id] of ids.entries()) {
    told(done);
    for (let tries = 1; ; tries += 1) {
      try {
        await deed(id);
        break;
      } catch (refusal) {
        const { status = 0, retryAfter = tries, message = '' } = refusal as Partial<LiveRefusal>;
        if ((status === 429 || status >= 500) && tries < TRIES) {
          await wait(retryAfter);
          continue;
        }
        left.add(id);
        reason = message;
        break;
      }
    }
  }
  return { ids: left, reason };
}

const pause = (seconds: number) => new Promise<void>((done) => setTimeout(done, seconds * 1000));

/** The run that is under way, which goes on when nobody looks; another one begins once it is through. */
export function useInTurn(then: (left: Left, ids: readonly string[]) => void) {
  const [run, setRun] = useState<Run>();
  const start = (ids: readonly string[], deed: (id: string) => Promise<void>) => {
    if (run) return;
    const told = (done: number) => setRun({ done, of: ids.length });
    void inTurn(ids, deed, { told, wait: pause }).then((left) => {
      setRun(undefined);
      then(left, ids);
    });
  };
  return { run, start };
}
