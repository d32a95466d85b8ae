import type { Me } from './types.ts';

const OWNER = 'plenary.person';

/** What somebody wrote in this tab is theirs: it goes as soon as another person is at it. */
export function tabOf(me: Me): Me {
  const person = me.person?.id;
  if (person) {
    const before = sessionStorage.getItem(OWNER);
    if (before && before !== person) sessionStorage.clear();
    sessionStorage.setItem(OWNER, person);
  }
  return me;
}

/** Whoever signs out leaves nothing behind in the tab. */
export const forgetTab = (): void => sessionStorage.clear();
