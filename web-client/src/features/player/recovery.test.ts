import { describe, expect, it } from 'vitest';
import { isRefusal, NO_TRIES, remedy, type Fault, type Remedy } from './recovery.ts';

function course(fault: Fault, times: number): Remedy[] {
  let tries = NO_TRIES;
  return Array.from({ length: times }, () => {
    const next = remedy(fault, tries);
    tries = next.tries;
    return next.remedy;
  });
}

describe('recovery', () => {
  it('renews a refused address once, then says so', () => {
    expect(course('refused', 2)).toEqual([{ do: 'renew' }, { do: 'give-up', because: 'refused' }]);
  });

  it('asks a failing network again after 1, 2 and 4 seconds, then says so', () => {
    expect(course('network', 4)).toEqual([
      { do: 'reload', afterMs: 1000 },
      { do: 'reload', afterMs: 2000 },
      { do: 'reload', afterMs: 4000 },
      { do: 'give-up', because: 'network' },
    ]);
  });

  it('restarts a decoder twice, then calls the picture unplayable', () => {
    expect(course('decoder', 3).at(-1)).toEqual({ do: 'give-up', because: 'unplayable' });
    expect(course('decoder', 2)).toEqual([{ do: 'restart-decoder' }, { do: 'restart-decoder' }]);
  });

  it('counts each kind of fault by itself', () => {
    const { tries } = remedy('refused', NO_TRIES);
    expect(remedy('network', tries).remedy).toEqual({ do: 'reload', afterMs: 1000 });
  });

  it('takes only answers that turn away for a refusal', () => {
    expect([401, 403, 404, 410].every(isRefusal)).toBe(true);
    expect([undefined, 0, 200, 429, 500, 503].some(isRefusal)).toBe(false);
  });
});
