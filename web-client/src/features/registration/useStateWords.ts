import { useLingui } from '@lingui/react/macro';
import type { AttendanceMode, Registration } from '@/api/types.ts';

/** Where a registration stands, in a word or two, for organisers. */
export function useStateWords(): (state: Registration['state']) => string {
  const { t } = useLingui();
  return (state) => {
    switch (state) {
      case 'confirmed':
        return t({ id: 'regState.confirmed', message: 'Has a seat' });
      case 'cancelled':
        return t({ id: 'registrations.cancelled', message: 'Seat given back' });
      case 'pending':
        return t({ id: 'regState.pending', message: 'Asks for a seat' });
      case 'declined':
        return t({ id: 'regState.declined', message: 'Declined' });
      case 'waiting':
        return t({ id: 'regState.waiting', message: 'Waits' });
      case 'offered':
        return t({ id: 'regState.offered', message: 'Holds an offer' });
      case 'lapsed':
        return t({ id: 'regState.lapsed', message: 'Let an offer pass' });
    }
  };
}

/** How somebody takes part, for organisers. */
export function useModeWords(): (mode: AttendanceMode) => string {
  const { t } = useLingui();
  return (mode) => (mode === 'online' ? t({ id: 'rules.online', message: 'Online' }) : t({ id: 'rules.inPerson', message: 'In person' }));
}
