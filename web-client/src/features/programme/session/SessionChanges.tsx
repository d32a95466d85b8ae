import { useLingui } from '@lingui/react/macro';
import type { ProgrammeSession } from '@/api/types.ts';
import { clockTime, dayKey, shortDay } from '@/i18n/dates.ts';
import { Notice } from '@/ui/Notice.tsx';

/** Says plainly that a session is off, or that it stood elsewhere. */
export function SessionChanges({ session, zone }: { session: ProgrammeSession; zone: string }) {
  const { t } = useLingui();
  const moved = useMoved(zone);
  if (session.cancelled) {
    return (
      <Notice tone="error" icon="warning" title={t({ id: 'session.cancelled', message: 'Cancelled' })}>
        {t({ id: 'session.cancelledText', message: 'This session does not take place.' })}
      </Notice>
    );
  }
  return session.movedFrom ? <Notice tone="waiting" title={moved(session.movedFrom, session.startsAt)} /> : null;
}

/** "Moved from Tue 22 Sep, 10:00 to 11:30"; the new day only where it is another. */
function useMoved(zone: string): (from: string, to: string) => string {
  const { t, i18n } = useLingui();
  const time = (at: string) => clockTime(at, zone, i18n.locale);
  const whole = (at: string) => `${shortDay(at, zone, i18n.locale)}, ${time(at)}`;
  return (before, after) => {
    const from = whole(before);
    const to = dayKey(before, zone) === dayKey(after, zone) ? time(after) : whole(after);
    return t({ id: 'session.movedTo', message: `Moved from ${from} to ${to}` });
  };
}
