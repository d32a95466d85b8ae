import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { SessionSeat } from '@/api/types.ts';

export const isFullSession = ({ seats, taken }: SessionSeat) => taken >= seats;

/** How much room a session still has. */
export function useSeatsLeft(): (session: SessionSeat) => string {
  const { t } = useLingui();
  return (session) => {
    const left = Math.max(0, session.seats - session.taken);
    if (left === 0) return t({ id: 'sessionSeats.full', message: 'Full' });
    return t({ id: 'seats.left', message: plural(left, { one: '# seat is left', other: '# seats are left' }) });
  };
}
