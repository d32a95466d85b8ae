import { describe, expect, it } from 'vitest';
import { NO_TRIES, refusalOf, remedy, type Fault, type Remedy } from './recovery.ts';

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
    expect(course('refused', 2)).toEqual([
      { do: 'renew', afterMs: 0 },
      { do: 'give-up', because: 'refused' },
    ]);
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

  it('looks five times for a broadcast whose source is just coming', () => {
    const looks = course('absent', 6);
    expect(looks.map((look) => (look.do === 'renew' ? look.afterMs : look))).toEqual([
      0,
      1000,
      2000,
      4000,
      8000,
      { do: 'give-up', because: 'refused' },
    ]);
  });

  it('takes only answers that turn away for a refusal', () => {
    expect([401, 403, 404, 410].map((status) => refusalOf(status, false))).toEqual(['refused', 'refused', 'refused', 'refused']);
    expect([undefined, 0, 200, 429, 500, 503].map((status) => refusalOf(status, false))).toEqual([null, null, null, null, null, null]);
    expect(refusalOf(404, true)).toBe('absent');
  });
});
