import { useLingui } from '@lingui/react/macro';
import type { PrimaryAction } from '@/api/types.ts';
import { roughWait, stopwatch } from '@/i18n/dates.ts';
import { useNow } from '@/ui/useNow.ts';

/** What the one primary action says: its state, in words that hold right now. */
export function useActionWords(action: PrimaryAction, free: boolean): string {
  const { t, i18n } = useLingui();
  const now = useNow(15_000);
  const wait = action.at ? roughWait(Date.parse(action.at) - now, i18n.locale) : '';
  const second = stopwatch(action.seconds ?? 0);
  switch (action.kind) {
    case 'register':
      return free ? t({ id: 'action.registerFree', message: 'Register – free' }) : t({ id: 'action.register', message: 'Register' });
    case 'register-and-join':
      return t({ id: 'action.registerJoin', message: 'Register and join now' });
    case 'full':
      return t({ id: 'action.full', message: 'All seats are taken' });
    case 'closed':
      return t({ id: 'action.closed', message: 'Registration is closed' });
    case 'apply':
      return t({ id: 'action.apply', message: 'Apply for a seat' });
    case 'add-to-calendar':
      return t({ id: 'action.calendar', message: 'Add to calendar' });
    case 'opens-soon':
      return t({ id: 'action.opens', message: `Opens in ${wait}` });
    case 'join-now':
      return t({ id: 'action.join', message: 'Join now' });
    case 'continue':
      return t({ id: 'action.continue', message: `Continue at ${second}` });
    case 'watch-recording':
      return t({ id: 'action.watch', message: 'Watch recording' });
    case 'over':
      return t({ id: 'action.over', message: 'This event is over' });
    case 'not-yet':
      return t({ id: 'action.notYet', message: `Registration opens in ${wait}` });
    case 'ask-for-seat':
      return t({ id: 'action.ask', message: 'Ask for a seat' });
    case 'join-waiting-list':
      return t({ id: 'action.wait', message: 'Join the waiting list' });
    case 'pending':
      return t({ id: 'action.pending', message: 'Your request is with the organisers' });
    case 'waiting':
      return t({ id: 'action.waiting', message: 'You are on the waiting list' });
    case 'accept-offer':
      return t({ id: 'action.offer', message: 'A seat is free for you' });
    case 'declined':
      return t({ id: 'action.declined', message: 'Your request was declined' });
    case 'publish':
      return t({ id: 'action.publish', message: 'Publish' });
  }
}
