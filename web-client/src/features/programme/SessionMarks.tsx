import { Trans, useLingui } from '@lingui/react/macro';
import type { ProgrammeSession } from '@/api/types.ts';
import { clockTime, dayKey, shortDay } from '@/i18n/dates.ts';
import { Pill } from '@/ui/Pill.tsx';

type Marked = Pick<ProgrammeSession, 'state' | 'cancelled' | 'movedFrom' | 'doNotRecord' | 'startsAt'>;

export const hasMarks = ({ state, cancelled, movedFrom, doNotRecord }: Marked): boolean =>
  state === 'live' || Boolean(cancelled ?? movedFrom ?? doNotRecord);

/** What is out of the ordinary about a session, each in a word. */
export function SessionMarks({ session, zone }: { session: Marked; zone: string }) {
  const { i18n } = useLingui();
  const { state, cancelled, movedFrom, doNotRecord, startsAt } = session;
  const sameDay = movedFrom && dayKey(movedFrom, zone) === dayKey(startsAt, zone);
  const time = movedFrom ? clockTime(movedFrom, zone, i18n.locale) : '';
  const before = movedFrom && !sameDay ? `${shortDay(movedFrom, zone, i18n.locale)}, ${time}` : time;
  return (
    <>
      {cancelled ? (
        <Pill tone="waiting" icon="close">
          <Trans id="session.cancelled">Cancelled</Trans>
        </Pill>
      ) : state === 'live' ? (
        <Pill tone="live">
          <Trans id="pill.live">LIVE</Trans>
        </Pill>
      ) : null}
      {before && !cancelled ? (
        <Pill tone="info" icon="clock">
          <Trans id="session.moved">Moved from {before}</Trans>
        </Pill>
      ) : null}
      {doNotRecord ? (
        <Pill tone="plain" icon="eyeOff">
          <Trans id="session.doNotRecord">Not recorded</Trans>
        </Pill>
      ) : null}
    </>
  );
}
