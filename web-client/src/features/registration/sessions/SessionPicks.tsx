import { useLingui } from '@lingui/react/macro';
import type { SessionSeat } from '@/api/types.ts';
import { CheckField } from '@/ui/Field.tsx';
import { useWhen } from '@/ui/When.tsx';
import { isFullSession, useSeatsLeft } from './useSeatsLeft.ts';
import styles from './Sessions.module.css';

interface Props {
  sessions: readonly SessionSeat[];
  zone: string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Sessions to choose while registering; a full one says so. */
export function SessionPicks({ sessions, zone, chosen, onChange }: Props) {
  const { t } = useLingui();
  const when = useWhen();
  const left = useSeatsLeft();
  return (
    <fieldset className={styles.picks}>
      <legend className={styles.legend}>{t({ id: 'sessionSeats.pick', message: 'Sessions with few seats' })}</legend>
      <p className={styles.quiet}>
        {t({ id: 'sessionSeats.pickHint', message: 'Choose those you want to come to. You can change this later.' })}
      </p>
      {sessions.map((session) => (
        <CheckField
          key={session.sessionId}
          label={<bdi>{session.title}</bdi>}
          hint={`${when(session.startsAt, zone)} · ${left(session)}`}
          disabled={isFullSession(session)}
          checked={chosen.includes(session.sessionId)}
          onChange={({ target }) =>
            onChange(target.checked ? [...chosen, session.sessionId] : chosen.filter((id) => id !== session.sessionId))
          }
        />
      ))}
    </fieldset>
  );
}
