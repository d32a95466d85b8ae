/**
 * What to do when the media stops coming, as one pure step: fault and tries so far in, remedy and tries out.
 *
 * A signed address that stopped working is renewed once. One under which nothing lies yet, because the source of a
 * broadcast is just coming, is asked again with growing pauses, each time under a fresh address. A network that failed is asked again with growing pauses (the
 * library has already repeated single requests by then). A decoder that tripped is restarted. When the tries are used
 * up the person is told and gets a button; nothing runs in a loop behind a still picture.
 */
export type Fault = 'refused' | 'absent' | 'network' | 'decoder' | 'unplayable';

export interface Tries {
  renewals: number;
  reloads: number;
  restarts: number;
}

export type Remedy =
  | { do: 'renew'; afterMs: number }
  | { do: 'reload'; afterMs: number }
  | { do: 'restart-decoder' }
  | { do: 'give-up'; because: Failure };

/** Why the picture stays away; each has its sentence. */
export type Failure = 'refused' | 'network' | 'unplayable';

export const NO_TRIES: Tries = { renewals: 0, reloads: 0, restarts: 0 };

/** After this long without a fault the tries count from nought again. */
export const CALM_AFTER_MS = 30_000;

const MOST_RENEWALS = 1;
const MOST_LOOKS = 5;
const MOST_RELOADS = 3;
const MOST_RESTARTS = 2;
const FIRST_PAUSE_MS = 1_000;

export function remedy(fault: Fault, tries: Tries): { remedy: Remedy; tries: Tries } {
  if (fault === 'refused' && tries.renewals < MOST_RENEWALS) {
    return { remedy: { do: 'renew', afterMs: 0 }, tries: { ...tries, renewals: tries.renewals + 1 } };
  }
  if (fault === 'absent' && tries.renewals < MOST_LOOKS) {
    const afterMs = tries.renewals === 0 ? 0 : FIRST_PAUSE_MS * 2 ** (tries.renewals - 1);
    return { remedy: { do: 'renew', afterMs }, tries: { ...tries, renewals: tries.renewals + 1 } };
  }
  if (fault === 'network' && tries.reloads < MOST_RELOADS) {
    const afterMs = FIRST_PAUSE_MS * 2 ** tries.reloads;
    return { remedy: { do: 'reload', afterMs }, tries: { ...tries, reloads: tries.reloads + 1 } };
  }
  if (fault === 'decoder' && tries.restarts < MOST_RESTARTS) {
    return { remedy: { do: 'restart-decoder' }, tries: { ...tries, restarts: tries.restarts + 1 } };
  }
  return { remedy: { do: 'give-up', because: FAILURES[fault] }, tries };
}

const FAILURES: Record<Fault, Failure> = {
  refused: 'refused',
  absent: 'refused',
  network: 'network',
  decoder: 'unplayable',
  unplayable: 'unplayable',
};

/**
 * The answers with which a media server turns a person or an old address away; everything else may pass by itself. To a
 * broadcast a 404 is something that may come yet.
 */
export function refusalOf(status: number | undefined, live: boolean): 'refused' | 'absent' | null {
  if (status === 404 && live) return 'absent';
  return status === 401 || status === 403 || status === 404 || status === 410 ? 'refused' : null;
}
