import { useLingui } from '@lingui/react/macro';
import type { MyApplication, RankedApplication } from '@/api/types.ts';

/** How an application stands, in a word or two. */
export function useStateWords(): (state: MyApplication['state']) => string {
  const { t } = useLingui();
  return (state) => {
    switch (state) {
      case 'draft':
        return t({ id: 'application.state.draft', message: 'Draft' });
      case 'submitted':
        return t({ id: 'application.state.submitted', message: 'Sent' });
      case 'withdrawn':
        return t({ id: 'application.state.withdrawn', message: 'Withdrawn' });
      case 'accepted':
        return t({ id: 'application.state.accepted', message: 'Accepted' });
      case 'waiting':
        return t({ id: 'application.state.waiting', message: 'Waiting list' });
      case 'declined':
        return t({ id: 'application.state.declined', message: 'Declined' });
    }
  };
}

/** Its tone: the word says it, the colour only repeats it. */
export const toneOf = (state: MyApplication['state']): 'success' | 'waiting' | 'info' | 'plain' => {
  switch (state) {
    case 'accepted':
      return 'success';
    case 'draft':
    case 'waiting':
      return 'waiting';
    case 'submitted':
      return 'info';
    default:
      return 'plain';
  }
};

/** How the seat of somebody stands who was chosen. */
export function useSeatWords(): (seat: RankedApplication['seat']) => string | null {
  const { t } = useLingui();
  return (seat) => {
    switch (seat) {
      case 'offered':
        return t({ id: 'application.seat.offered', message: 'A seat is held' });
      case 'confirmed':
        return t({ id: 'application.seat.confirmed', message: 'Has confirmed' });
      case 'lapsed':
        return t({ id: 'application.seat.lapsed', message: 'Did not confirm in time' });
      case 'cancelled':
        return t({ id: 'application.seat.cancelled', message: 'Has given the seat back' });
      default:
        return null;
    }
  };
}
